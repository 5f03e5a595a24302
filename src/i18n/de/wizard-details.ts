import type {WizardDetailsMessages} from '../wizard-details-messages.ts';

export const wizardDetails: WizardDetailsMessages = {
  goToBank: {
    heading: 'Weiter bei Ihrer Bank',
    lead: bank => `${bank} möchte, dass Sie sich auf der eigenen Seite der Bank anmelden.`,
    leaving: 'Sie verlassen diese Seite und gehen zu',
    what: [
      'Melden Sie sich dort an und bestätigen Sie, dass Ihre Konten gelesen werden dürfen.',
      'Was Sie dort eingeben, bleibt zwischen Ihnen und Ihrer Bank.',
      'Danach bringt Ihre Bank Sie zurück, und hier geht es von selbst weiter.',
    ],
    ownWindow: 'Sie öffnet sich in einem eigenen Fenster. Diese Seite wartet und macht von selbst weiter.',
    open: bank => `Weiter zu ${bank}`,
    unsafe: {
      title: 'Diese Adresse ist nicht sicher',
      text: 'Die Seite, die Ihre Bank genannt hat, ist nicht durch https geschützt und wird deshalb nicht geöffnet. Es wurde nichts gesendet. Wählen Sie eine andere Bank oder wenden Sie sich an Ihren Support.',
    },
  },
  redirected: {
    heading: bank => `Warten auf ${bank}`,
    page: host => `Sie wurden zu ${host} geleitet. Sobald Sie dort fertig sind, geht es hier von selbst weiter.`,
    window: host =>
      `${host} ist in einem eigenen Fenster geöffnet. Sobald Sie dort fertig sind, geht es hier von selbst weiter.`,
    proof: 'Nur die Antwort Ihrer Bank zählt. Bis sie kommt, ändert sich hier nichts.',
    waiting: 'Die Antwort Ihrer Bank wird erwartet …',
    blocked: {
      title: 'Ihr Browser hat das Fenster nicht geöffnet',
      text: 'Öffnen Sie die Seite Ihrer Bank mit der Schaltfläche unten. Diese Seite wartet.',
    },
    closed: {
      title: 'Das Fenster Ihrer Bank ist geschlossen',
      text: 'Wenn Sie dort fertig sind, geht es gleich weiter. Wenn nicht, öffnen Sie es noch einmal.',
    },
    again: 'Noch einmal zu Ihrer Bank',
    openWindow: host => `${host} öffnen`,
    check: 'Jetzt prüfen',
    nothingYet: 'Ihre Bank hat noch nicht geantwortet.',
  },
  returned: {
    heading: 'Hier sind Sie fertig',
    text: 'Kehren Sie zu dem Tab oder Fenster zurück, in dem Sie begonnen haben. Dort geht es von selbst weiter. Dieses können Sie schließen.',
    lost: 'Ist es nicht mehr da? Dann beginnen Sie hier neu: Was nicht abgeschlossen wurde, ist nicht verbunden.',
    anew: 'Hier neu beginnen',
  },
  follows: {
    heading: 'Das ist anderswo geöffnet',
    text: 'Ein anderer Tab oder ein anderes Fenster arbeitet an derselben Bankanmeldung. Damit nichts doppelt gesendet wird, schaut dieses hier nur zu.',
    takesOver:
      'Sobald es dort abgeschlossen oder geschlossen ist, geht es hier weiter, mit dem, was Ihre Bank dann sagt.',
  },
  idle: {
    warning: {
      title: 'Sind Sie noch da?',
      text: 'In einer Minute wird zu Ihrer Sicherheit geleert, was Sie eingegeben haben.',
    },
    goOn: 'Ich bin noch da',
    cleared: {
      title: 'Zu Ihrer Sicherheit geleert',
      text: 'Fünf Minuten lang ist hier nichts geschehen, deshalb wurde geleert, was geheim war. Es wurde nichts gesendet. Geben Sie es noch einmal ein, um fortzufahren.',
    },
  },
  duplicate: {
    heading: (bank, sync) => `${bank} ist schon angebunden, als „${sync}“`,
    unnamed: bank => `Dieser Zugang bei ${bank} ist schon angebunden`,
    lead: 'Wird derselbe Zugang zweimal angebunden, erscheint jedes Konto doppelt. Was möchten Sie tun?',
    renew: 'Erneuern',
    renewText: 'Die Sitzung beginnt neu. Konten, Namen und Verknüpfungen mit Assets bleiben, wie sie sind.',
    add: 'Neue Konten hinzufügen',
    addText:
      'Auch das ist eine Erneuerung: Ihre Bank gibt Konten nur mit einer Anmeldung frei. Neue kommen hinzu, die anderen bleiben.',
    other: 'Einen anderen Zugang anbinden',
    otherText: 'Für einen zweiten Zugang bei dieser Bank, mit eigenen Anmeldedaten.',
  },
  continued: {
    heading: 'Der Import läuft weiter',
    text: 'Ihre Konten erscheinen in der Übersicht, sobald sie gelesen sind. Sie müssen hier nicht warten.',
  },
  changes: {
    counts: ({unchanged, renamed, added, missing}, format) =>
      [
        `${format.number(unchanged)} unverändert`,
        ...(renamed ? [`${format.number(renamed)} umbenannt`] : []),
        `${format.number(added)} neu`,
        `${format.number(missing)} nicht mehr bei der Bank`,
      ].join(', '),
    nothing: (count, format) =>
      format.plural(count, {one: 'Das Konto ist, wie es war.', other: 'Alle # Konten sind, wie sie waren.'}),
    added: 'Neu',
    renamed: 'Umbenannt',
    missing: 'Nicht mehr bei der Bank',
    missingText: 'Sie bleiben mit ihrem letzten Saldo in Ihrer Übersicht.',
    formerly: name => `früher ${name}`,
    ending: lastFour => `Endziffern ${lastFour}`,
    more: (count, format) => format.plural(count, {one: 'und # weiteres', other: 'und # weitere'}),
    doubtful: (count, format) =>
      format.plural(count, {
        one: 'Eine Verknüpfung mit einem Asset ist unklar',
        other: '# Verknüpfungen mit Assets sind unklar',
      }),
    doubtfulText: 'Ohne Sie wird nichts verknüpft. Sie können auch später in der Übersicht entscheiden.',
    question: (account, former) => `Ist „${account}“ das Konto, das „${former}“ hieß?`,
    linkedTo: 'Es war verknüpft mit',
    yes: 'Ja, verknüpfen',
    no: 'Nein',
    yesFor: (account, asset) => `Ja, ${account} mit ${asset} verknüpfen`,
    noFor: account => `Nein, ${account} ohne Verknüpfung lassen`,
    linking: 'Wird verknüpft …',
    linked: (account, asset) => `${account} ist mit ${asset} verknüpft.`,
    left: account => `${account} bleibt ohne Verknüpfung.`,
    conflict: 'Jemand anderes hat dieses Konto inzwischen geändert. Sehen Sie es sich in der Übersicht an.',
    failed: 'Die Verknüpfung ließ sich nicht bestätigen. Sehen Sie sich das Konto in der Übersicht an.',
  },
};
