import type {WizardDetailsMessages} from '../wizard-details-messages.ts';

export const wizardDetails: WizardDetailsMessages = {
  goToBank: {
    heading: 'Continui presso la Sua banca',
    lead: bank => `${bank} desidera che Lei acceda sulla propria pagina.`,
    leaving: 'Lascia questa pagina per',
    what: [
      'Acceda lì e confermi che i Suoi conti possono essere letti.',
      'Ciò che inserisce resta tra Lei e la Sua banca.',
      'Poi la Sua banca La riporta qui e tutto prosegue da sé.',
    ],
    ownWindow: 'Si apre in una finestra propria. Questa pagina attende e prosegue da sé.',
    open: bank => `Continua verso ${bank}`,
    unsafe: {
      title: 'Questo indirizzo non è sicuro',
      text: 'La pagina indicata dalla Sua banca non è protetta con https, perciò non viene aperta. Non è stato inviato nulla. Scelga un’altra banca o avvisi la Sua assistenza.',
    },
  },
  redirected: {
    heading: bank => `In attesa di ${bank}`,
    page: host => `Lei è stato indirizzato a ${host}. Non appena avrà finito lì, qui si proseguirà da sé.`,
    window: host => `${host} è aperto in una finestra propria. Non appena avrà finito lì, qui si proseguirà da sé.`,
    proof: 'Conta solo la risposta della Sua banca. Finché non arriva, qui non cambia nulla.',
    waiting: 'In attesa della risposta della Sua banca…',
    blocked: {
      title: 'Il Suo browser non ha aperto la finestra',
      text: 'Apra la pagina della Sua banca con il pulsante qui sotto. Questa pagina attende.',
    },
    closed: {
      title: 'La finestra della Sua banca è chiusa',
      text: 'Se lì ha finito, si prosegue tra un momento. Altrimenti la apra di nuovo.',
    },
    again: 'Torna alla Sua banca',
    openWindow: host => `Apri ${host}`,
    check: 'Verifica ora',
    nothingYet: 'La Sua banca non ha ancora risposto.',
  },
  returned: {
    heading: 'Qui ha finito',
    text: 'Torni alla scheda o alla finestra in cui ha iniziato. Lì si prosegue da sé. Può chiudere questa.',
    lost: 'Non c’è più? Allora ricominci qui: ciò che non è stato concluso non è collegato.',
    anew: 'Ricomincia qui',
  },
  follows: {
    heading: 'È aperto altrove',
    text: 'Un’altra scheda o finestra sta lavorando allo stesso accesso bancario. Perché nulla venga inviato due volte, questa si limita a osservare.',
    takesOver: 'Non appena lì sarà concluso o chiuso, si proseguirà qui con ciò che la Sua banca dirà allora.',
  },
  idle: {
    warning: {
      title: 'È ancora lì?',
      text: 'Tra un minuto ciò che ha digitato verrà cancellato per la Sua sicurezza.',
    },
    goOn: 'Sono ancora qui',
    cleared: {
      title: 'Cancellato per la Sua sicurezza',
      text: 'Per cinque minuti qui non è successo nulla, perciò ciò che era segreto è stato cancellato. Non è stato inviato nulla. Lo inserisca di nuovo per continuare.',
    },
  },
  duplicate: {
    heading: (bank, sync) => `${bank} è già collegata, come «${sync}»`,
    unnamed: bank => `Questo accesso presso ${bank} è già collegato`,
    lead: 'Collegare due volte lo stesso accesso mostrerebbe ogni conto due volte. Che cosa desidera fare?',
    renew: 'Rinnovalo',
    renewText: 'La sessione ricomincia. Conti, nomi e associazioni agli asset restano invariati.',
    add: 'Aggiungi i suoi nuovi conti',
    addText:
      'Anche questo è un rinnovo: la Sua banca fornisce i conti solo con un accesso. I nuovi si aggiungono, gli altri restano.',
    other: 'Collega un altro accesso',
    otherText: 'Per un secondo Suo accesso a questa banca, con credenziali proprie.',
  },
  continued: {
    heading: 'L’importazione prosegue',
    text: 'I Suoi conti compariranno nella panoramica non appena saranno letti. Non deve attendere qui.',
  },
  changes: {
    counts: ({unchanged, renamed, added, missing}, format) =>
      [
        format.plural(unchanged, {one: '# invariato', other: '# invariati'}),
        ...(renamed ? [format.plural(renamed, {one: '# rinominato', other: '# rinominati'})] : []),
        format.plural(added, {one: '# nuovo', other: '# nuovi'}),
        `${format.number(missing)} non più presso la banca`,
      ].join(', '),
    nothing: (count, format) =>
      format.plural(count, {one: 'Il conto è com’era.', other: 'Tutti i # conti sono com’erano.'}),
    added: 'Nuovi',
    renamed: 'Rinominati',
    missing: 'Non più presso la banca',
    missingText: 'Restano nella Sua panoramica con l’ultimo saldo.',
    formerly: name => `prima ${name}`,
    ending: lastFour => `che termina con ${lastFour}`,
    more: (count, format) => format.plural(count, {one: 'e # altro', other: 'e altri #'}),
    doubtful: (count, format) =>
      format.plural(count, {
        one: '# associazione a un asset è incerta',
        other: '# associazioni ad asset sono incerte',
      }),
    doubtfulText: 'Nulla viene associato senza di Lei. Può decidere anche più tardi, nella panoramica.',
    question: (account, former) => `«${account}» è il conto che si chiamava «${former}»?`,
    linkedTo: 'Era associato a',
    yes: 'Sì, associa',
    no: 'No',
    yesFor: (account, asset) => `Sì, associa ${account} a ${asset}`,
    noFor: account => `No, lascia ${account} senza associazione`,
    linking: 'Associazione…',
    linked: (account, asset) => `${account} è associato a ${asset}.`,
    left: account => `${account} resta senza associazione.`,
    conflict: 'Nel frattempo qualcun altro ha modificato questo conto. Lo guardi nella panoramica.',
    failed: 'Non abbiamo potuto confermare l’associazione. Guardi il conto nella panoramica.',
  },
};
