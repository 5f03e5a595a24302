import type {OverviewMessages} from '../messages.ts';

export const overview: OverviewMessages = {
  heading: 'Bankanbindungen',
  summary: ({syncs, accounts, unlinked}, format) =>
    [
      format.plural(syncs, {one: '# Anbindung', other: '# Anbindungen'}),
      format.plural(accounts, {one: '# Konto', other: '# Konten'}),
      unlinked === 0 ? 'alle mit Assets verknüpft' : `${format.number(unlinked)} ohne Asset`,
    ].join(', '),
  allWell: 'Alles läuft. Niemand muss etwas tun.',
  needUser: (count, format) =>
    format.plural(count, {one: 'Eine Bankanbindung braucht Sie.', other: '# Bankanbindungen brauchen Sie.'}),
  needAdmin: (count, format) =>
    format.plural(count, {
      one: 'Eine Bankanbindung braucht einen Inhaber oder Admin.',
      other: '# Bankanbindungen brauchen einen Inhaber oder Admin.',
    }),
  needUserText: 'Die Daten bleiben sichtbar; neue Umsätze kommen, sobald die Sitzung erneuert ist.',
  endSoon: (count, when, format) =>
    format.plural(count, {
      one: `Eine Banksitzung endet ${when}.`,
      other: `# Banksitzungen enden bald, die erste ${when}.`,
    }),
  endSoonText: 'Erneuern Sie sie jetzt, und nichts bleibt stehen: Die alte Sitzung gilt, bis die neue erteilt ist.',
  syncWithBank: 'Bank anbinden',
  filterLabel: 'Anbindung nach Name, Bank oder Ort suchen',
  syncList: 'Bankanbindungen',
  status: {
    ok: 'Läuft',
    importing: 'Import läuft',
    'expires-soon': when => `Endet ${when}`,
    expired: 'Sitzung abgelaufen',
    revoked: 'Zugriff entzogen',
    'needs-user': 'Braucht Sie',
    'bank-trouble': 'Störung bei der Bank',
    locked: 'Bei der Bank gesperrt',
    'rate-limited': 'Von der Bank pausiert',
    partial: 'Teilweise importiert',
  },
  session: {
    lasts: (granted, end, when) => `Sitzung erteilt ${granted}, endet ${end}, ${when}`,
    ended: (end, when) => `Sitzung endete ${end}, ${when}`,
    never: granted => `Sitzung erteilt ${granted}, endet nicht`,
    revoked: when => `Zugriff bei der Bank entzogen, ${when}`,
  },
  imported: when => `importiert ${when}`,
  importedNever: 'noch nicht importiert',
  importFailed: when => `Import fehlgeschlagen ${when}`,
  importingNow: 'Import läuft',
  nextImport: when => `nächster ${when}`,
  lastDataFrom: date => `Salden vom ${date}`,
  getAccounts: 'Konten abrufen',
  hideAccounts: 'Konten ausblenden',
  accountCount: (count, format) => format.plural(count, {one: '# Konto', other: '# Konten'}),
  rename: 'Umbenennen',
  renameOf: name => `${name} umbenennen`,
  resync: 'Neu abgleichen',
  renew: 'Sitzung erneuern',
  renewAll: 'Alle fälligen erneuern',
  actionFor: (action, name) => `${action}: ${name}`,
  unsync: 'Entfernen',
  unsyncBusy: 'Ein Import läuft. Warten Sie, bis er fertig ist.',
  readOnly: {
    title: 'Sie können ansehen, aber nichts ändern',
    text: 'Nur Inhaber und Admins der Organisation verwalten Bankanbindungen.',
  },
  openFailed: {
    title: 'Das ließ sich nicht öffnen',
    text: 'Ein Teil der Seite wurde nicht geladen. Versuchen Sie es erneut, oder laden Sie die Seite neu.',
  },
};
