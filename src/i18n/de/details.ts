import type {OverviewDetailsMessages} from '../messages.ts';

export const details: OverviewDetailsMessages = {
  accountsOf: name => `Konten von ${name}`,
  account: 'Konto',
  holder: 'Inhaber',
  balance: 'Saldo',
  linkedAsset: 'Verknüpftes Asset',
  noAccounts: 'Die Bank hat für diese Anbindung keine Konten genannt.',
  noBalance: 'noch nicht gelesen',
  linkAsset: 'Asset verknüpfen',
  linkMany: (count, format) =>
    format.plural(count, {one: '# Konto mit einem Asset verknüpfen', other: '# Konten mit Assets verknüpfen'}),
  linkAssetOf: account => `Asset mit ${account} verknüpfen`,
  changeLink: 'Ändern',
  changeLinkOf: account => `Asset von ${account} ändern`,
  showIban: 'Ganze IBAN zeigen',
  hideIban: 'IBAN verbergen',
  copyIban: 'IBAN kopieren',
  copied: 'Kopiert',
  nameLabel: 'Name dieser Anbindung',
  nameTooLong: max => `Höchstens ${max} Zeichen.`,
  nameMissing: 'Geben Sie einen Namen ein.',
  save: 'Speichern',
  renamed: name => `Umbenannt in ${name}.`,
  unsyncText: bank => `Die Verbindung zu ${bank} endet, und das verschwindet aus Ihrer Organisation:`,
  unsyncAccounts: (count, format) => format.plural(count, {one: '# Konto', other: '# Konten'}),
  unsyncLinks: (count, format) =>
    count === 0
      ? 'keine Verknüpfungen mit Assets'
      : format.plural(count, {one: '# Verknüpfung mit einem Asset', other: '# Verknüpfungen mit Assets'}),
  unsyncLastImport: when => `letzter Import: ${when}`,
  unsyncBack: 'Um zurückzukehren, ist eine neue Anbindung mit Login und TAN nötig.',
  unsyncMore: (count, format) => format.plural(count, {one: 'und # weiteres Konto', other: 'und # weitere Konten'}),
  unsyncConfirm: 'Entfernen',
  unsyncing: 'Wird entfernt …',
  unsynced: name => `${name} wurde entfernt.`,
  unsyncUnknown: 'Wir konnten nicht bestätigen, ob sie entfernt wurde. Die Liste wird neu gelesen.',
  hidden: {
    title: 'Nur für Inhaber und Admins',
    text: 'Bankanbindungen sehen nur Inhaber und Admins der Organisation. Fragen Sie jemanden von ihnen, wenn Sie hier etwas brauchen.',
  },
  noSubscription: {
    title: 'Bankanbindungen sind nicht Teil Ihres Tarifs',
    text: 'Mit Bankanbindungen kommen die Umsätze aller Ihrer Banken jeden Tag von selbst, und jedes Konto gehört zu seinem Asset.',
    csv: 'CSV-Dateien können Sie weiterhin von Hand importieren.',
  },
  unsyncTitle: name => `„${name}“ entfernen?`,
  unsyncKeep: 'Behalten',
  lineOf: name => `Sitzung von ${name}`,
  lineGranted: 'Erteilt',
  lineToday: 'Heute',
  lineEnds: 'Endet',
  lineEnded: 'Endete',
  calendarAdd: 'Erinnerung in meinen Kalender',
  calendarTitle: name => `Banksitzung von ${name} erneuern`,
  calendarText: bank =>
    `Die Sitzung bei ${bank} endet. Erneuern Sie sie vorher, dann läuft alles weiter: Sie brauchen Ihr Online-Banking-Login und Ihr TAN-Gerät.`,
  calendarFile: 'banksitzung',
  calendarSaved:
    'Die Erinnerung wurde als Kalenderdatei gespeichert. Öffnen Sie die Datei, um sie in Ihren Kalender aufzunehmen.',
  walkOf: (at, total, format) => `${format.number(at)} von ${format.number(total)}`,
  walkSkip: 'Überspringen',
  walkStop: 'Aufhören',
  walkDone: (renewed, total, format) =>
    total === 0
      ? 'Keine Sitzung muss erneuert werden.'
      : `${format.number(renewed)} von ${format.number(total)} Sitzungen erneuert.`,
  unsyncTypeName: name =>
    `Viele Verknüpfungen mit Assets gehen verloren. Geben Sie zur Bestätigung den Namen ein: ${name}`,
  unsyncNameDiffers: 'Das ist nicht der Name. Geben Sie ihn genau so ein, wie er oben steht.',
  unsyncCounting: (seconds, format) =>
    format.plural(seconds, {
      one: 'Die Anbindung wird in # Sekunde entfernt.',
      other: 'Die Anbindung wird in # Sekunden entfernt.',
    }),
  unsyncLeave: 'Noch wurde nichts gesendet. Wenn Sie diese Seite vorher verlassen, wird nichts entfernt.',
  unsyncUndo: 'Rückgängig',
  unsyncUndone: name => `${name} bleibt erhalten.`,
  accountHide: 'Ausblenden',
  accountShow: 'Wieder zeigen',
  accountHidden: 'Das Konto ist für diesen Besuch ausgeblendet.',
  accountShown: 'Das Konto wird wieder gezeigt.',
  accountsHidden: (count, format) =>
    format.plural(count, {one: '# Konto ausgeblendet', other: '# Konten ausgeblendet'}),
  accountsShow: 'Zeigen',
  accountsHideAgain: 'Wieder ausblenden',
  empty: {
    title: 'Noch keine Bank angebunden',
    text: 'Binden Sie eine Bank einmal an, dann kommen ihre Umsätze jeden Tag von selbst. Sie brauchen Ihre Zugangsdaten zum Online-Banking und Ihr Telefon oder TAN-Gerät.',
  },
  pageOf: (from, to, total, format) => `${format.number(from)}–${format.number(to)} von ${format.number(total)}`,
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  noMatch: query => `Keine Anbindung passt zu „${query}“.`,
  clearFilter: 'Alle Anbindungen zeigen',
  stale: when => `Zuletzt aktualisiert ${when} – Aktualisierung nicht möglich.`,
};
