import type {OverviewMessages} from '../messages.ts';

export const overview: OverviewMessages = {
  heading: 'Collegamenti bancari',
  summary: ({syncs, accounts, unlinked}, format) =>
    [
      format.plural(syncs, {one: '# collegamento', other: '# collegamenti'}),
      format.plural(accounts, {one: '# conto', other: '# conti'}),
      unlinked === 0 ? 'tutti associati a un asset' : `${format.number(unlinked)} senza asset`,
    ].join(', '),
  allWell: 'Funziona tutto. Nessuno deve fare nulla.',
  needUser: (count, format) =>
    format.plural(count, {
      one: '# collegamento bancario richiede il Suo intervento.',
      other: '# collegamenti bancari richiedono il Suo intervento.',
    }),
  needAdmin: (count, format) =>
    format.plural(count, {
      one: '# collegamento bancario richiede un proprietario o amministratore.',
      other: '# collegamenti bancari richiedono un proprietario o amministratore.',
    }),
  needUserText: 'I dati restano visibili; i nuovi movimenti arriveranno non appena la sessione sarà rinnovata.',
  endSoon: (count, when, format) =>
    format.plural(count, {
      one: `# sessione bancaria scade ${when}.`,
      other: `# sessioni bancarie scadono presto, la prima ${when}.`,
    }),
  endSoonText:
    'La rinnovi ora e nulla si interrompe: la vecchia sessione resta valida finché non viene concessa la nuova.',
  syncWithBank: 'Collega una banca',
  filterLabel: 'Cerca un collegamento per nome, banca o città',
  syncList: 'Collegamenti bancari',
  status: {
    ok: 'Funziona',
    importing: 'Importazione in corso',
    'expires-soon': when => `Scade ${when}`,
    expired: 'Sessione scaduta',
    revoked: 'Accesso revocato',
    'needs-user': 'Richiede il Suo intervento',
    'bank-trouble': 'Problema presso la banca',
    locked: 'Bloccato dalla banca',
    'rate-limited': 'Sospeso dalla banca',
    partial: 'Importato in parte',
  },
  session: {
    lasts: (granted, end, when) => `Sessione concessa il ${granted}, scade il ${end}, ${when}`,
    ended: (end, when) => `Sessione scaduta il ${end}, ${when}`,
    never: granted => `Sessione concessa il ${granted}, senza scadenza`,
    revoked: when => `Accesso revocato presso la banca, ${when}`,
  },
  imported: when => `ultima importazione: ${when}`,
  importedNever: 'non ancora importato',
  importFailed: when => `importazione non riuscita: ${when}`,
  importingNow: 'importazione in corso',
  nextImport: when => `prossima: ${when}`,
  lastDataFrom: date => `saldi del ${date}`,
  getAccounts: 'Mostra i conti',
  hideAccounts: 'Nascondi i conti',
  accountCount: (count, format) => format.plural(count, {one: '# conto', other: '# conti'}),
  rename: 'Rinomina',
  renameOf: name => `Rinomina ${name}`,
  resync: 'Sincronizza di nuovo',
  renew: 'Rinnova la sessione',
  renewAll: 'Rinnova tutte quelle in scadenza',
  actionFor: (action, name) => `${action}: ${name}`,
  unsync: 'Scollega',
  unsyncBusy: 'È in corso un’importazione. Attenda che sia terminata.',
  readOnly: {
    title: 'Può consultare, ma non modificare',
    text: 'Solo i proprietari e gli amministratori dell’organizzazione gestiscono i collegamenti bancari.',
  },
  openFailed: {
    title: 'Impossibile aprire',
    text: 'Una parte della pagina non è stata caricata. Riprovi o ricarichi la pagina.',
  },
};
