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
};
