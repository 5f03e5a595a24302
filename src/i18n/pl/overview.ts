import type {OverviewMessages} from '../messages.ts';

export const overview: OverviewMessages = {
  heading: 'Połączenia bankowe',
  summary: ({syncs, accounts, unlinked}, format) =>
    [
      format.plural(syncs, {one: '# połączenie', few: '# połączenia', many: '# połączeń', other: '# połączenia'}),
      format.plural(accounts, {one: '# rachunek', few: '# rachunki', many: '# rachunków', other: '# rachunku'}),
      unlinked === 0 ? 'wszystkie przypisane do aktywów' : `${format.number(unlinked)} bez aktywa`,
    ].join(', '),
  allWell: 'Wszystko działa. Nikt nie musi nic robić.',
  needUser: (count, format) =>
    format.plural(count, {
      one: '# połączenie bankowe wymaga Państwa działania.',
      few: '# połączenia bankowe wymagają Państwa działania.',
      many: '# połączeń bankowych wymaga Państwa działania.',
      other: '# połączenia bankowego wymaga Państwa działania.',
    }),
  needAdmin: (count, format) =>
    format.plural(count, {
      one: '# połączenie bankowe wymaga działania właściciela lub administratora.',
      few: '# połączenia bankowe wymagają działania właściciela lub administratora.',
      many: '# połączeń bankowych wymaga działania właściciela lub administratora.',
      other: '# połączenia bankowego wymaga działania właściciela lub administratora.',
    }),
  needUserText: 'Dane pozostają widoczne; nowe transakcje pojawią się po odnowieniu sesji.',
  endSoon: (count, when, format) =>
    format.plural(count, {
      one: `# sesja bankowa wygasa ${when}.`,
      few: `# sesje bankowe wkrótce wygasną, pierwsza ${when}.`,
      many: `# sesji bankowych wkrótce wygaśnie, pierwsza ${when}.`,
      other: `# sesji bankowej wkrótce wygaśnie, pierwsza ${when}.`,
    }),
  endSoonText: 'Proszę odnowić ją teraz, a nic się nie zatrzyma: stara sesja obowiązuje do chwili przyznania nowej.',
  syncWithBank: 'Połącz z bankiem',
  filterLabel: 'Szukaj połączenia według nazwy, banku lub miasta',
  syncList: 'Połączenia bankowe',
  status: {
    ok: 'Działa',
    importing: 'Trwa import',
    'expires-soon': when => `Wygasa ${when}`,
    expired: 'Sesja wygasła',
    revoked: 'Dostęp cofnięty',
    'needs-user': 'Wymaga Państwa działania',
    'bank-trouble': 'Problem po stronie banku',
    locked: 'Zablokowane przez bank',
    'rate-limited': 'Wstrzymane przez bank',
    partial: 'Zaimportowano częściowo',
  },
  session: {
    lasts: (granted, end, when) => `Sesja przyznana ${granted}, wygasa ${end}, ${when}`,
    ended: (end, when) => `Sesja wygasła ${end}, ${when}`,
    never: granted => `Sesja przyznana ${granted}, nie wygasa`,
    revoked: when => `Dostęp cofnięty w banku, ${when}`,
  },
  imported: when => `zaimportowano ${when}`,
  importedNever: 'jeszcze nie zaimportowano',
  importFailed: when => `import nieudany ${when}`,
  importingNow: 'trwa import',
  nextImport: when => `następny ${when}`,
  lastDataFrom: date => `salda z dnia ${date}`,
  getAccounts: 'Pokaż rachunki',
  hideAccounts: 'Ukryj rachunki',
  accountCount: (count, format) =>
    format.plural(count, {one: '# rachunek', few: '# rachunki', many: '# rachunków', other: '# rachunku'}),
  rename: 'Zmień nazwę',
  renameOf: name => `Zmień nazwę: ${name}`,
  resync: 'Synchronizuj ponownie',
  renew: 'Odnów sesję',
  renewAll: 'Odnów wszystkie wygasające',
  actionFor: (action, name) => `${action}: ${name}`,
  unsync: 'Odłącz',
  unsyncBusy: 'Trwa import. Proszę poczekać, aż się zakończy.',
  readOnly: {
    title: 'Mogą Państwo przeglądać, ale nie zmieniać',
    text: 'Połączeniami bankowymi zarządzają tylko właściciele i administratorzy organizacji.',
  },
  openFailed: {
    title: 'Nie udało się otworzyć',
    text: 'Część strony nie została wczytana. Proszę spróbować ponownie lub odświeżyć stronę.',
  },
};
