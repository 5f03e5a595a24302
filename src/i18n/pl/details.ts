import type {OverviewDetailsMessages} from '../messages.ts';

export const details: OverviewDetailsMessages = {
  accountsOf: name => `Rachunki: ${name}`,
  account: 'Rachunek',
  holder: 'Posiadacz',
  balance: 'Saldo',
  linkedAsset: 'Przypisane aktywo',
  noAccounts: 'Bank nie przekazał żadnych rachunków dla tego połączenia.',
  noBalance: 'jeszcze nie odczytano',
  linkAsset: 'Przypisz aktywo',
  linkMany: (count, format) =>
    format.plural(count, {
      one: 'Przypisz aktywo do # rachunku',
      few: 'Przypisz aktywa do # rachunków',
      many: 'Przypisz aktywa do # rachunków',
      other: 'Przypisz aktywa do # rachunku',
    }),
  linkAssetOf: account => `Przypisz aktywo do rachunku ${account}`,
  changeLink: 'Zmień',
  changeLinkOf: account => `Zmień aktywo rachunku ${account}`,
  showIban: 'Pokaż cały IBAN',
  hideIban: 'Ukryj IBAN',
  copyIban: 'Kopiuj IBAN',
  copied: 'Skopiowano',
  nameLabel: 'Nazwa tego połączenia',
  nameTooLong: max => `Maksymalna liczba znaków: ${max}.`,
  nameMissing: 'Proszę podać nazwę.',
  save: 'Zapisz',
  renamed: name => `Nowa nazwa: ${name}.`,
  unsyncText: bank => `Połączenie z bankiem ${bank} zostanie zakończone, a z Państwa organizacji zniknie:`,
  unsyncAccounts: (count, format) =>
    format.plural(count, {one: '# rachunek', few: '# rachunki', many: '# rachunków', other: '# rachunku'}),
  unsyncLinks: (count, format) =>
    count === 0
      ? 'brak przypisań do aktywów'
      : format.plural(count, {
          one: '# przypisanie do aktywa',
          few: '# przypisania do aktywów',
          many: '# przypisań do aktywów',
          other: '# przypisania do aktywów',
        }),
  unsyncLastImport: when => `ostatni import: ${when}`,
  unsyncBack: 'Aby powrócić, potrzebne będzie nowe połączenie z logowaniem i kodem autoryzacyjnym.',
  unsyncMore: (count, format) =>
    format.plural(count, {
      one: 'i jeszcze # rachunek',
      few: 'i jeszcze # rachunki',
      many: 'i jeszcze # rachunków',
      other: 'i jeszcze # rachunku',
    }),
  unsyncConfirm: 'Odłącz',
  unsyncing: 'Usuwanie…',
  unsynced: name => `Usunięto: ${name}.`,
  unsyncUnknown: 'Nie udało się potwierdzić usunięcia. Lista jest odczytywana ponownie.',
  hidden: {
    title: 'Tylko dla właścicieli i administratorów',
    text: 'Połączenia bankowe są widoczne dla właścicieli i administratorów organizacji. Jeśli czegoś Państwo stąd potrzebują, proszę zwrócić się do jednego z nich.',
  },
  noSubscription: {
    title: 'Połączenia bankowe nie są częścią Państwa planu',
    text: 'Dzięki połączeniom bankowym transakcje ze wszystkich banków napływają codziennie same, a każdy rachunek należy do swojego aktywa.',
    csv: 'Nadal mogą Państwo ręcznie importować pliki CSV.',
  },
  unsyncTitle: name => `Odłączyć „${name}”?`,
  unsyncKeep: 'Zachowaj',
  lineOf: name => `Sesja: ${name}`,
  lineGranted: 'Przyznana',
  lineToday: 'Dzisiaj',
  lineEnds: 'Wygasa',
  lineEnded: 'Wygasła',
  calendarAdd: 'Dodaj przypomnienie do kalendarza',
  calendarTitle: name => `Odnowić sesję bankową: ${name}`,
  calendarText: bank =>
    `Sesja w banku ${bank} wygasa. Po wcześniejszym odnowieniu nic się nie zatrzyma: potrzebne są dane logowania do bankowości elektronicznej i urządzenie autoryzacyjne.`,
  calendarFile: 'sesja-bankowa',
  calendarSaved: 'Przypomnienie zapisano jako plik kalendarza. Proszę go otworzyć, aby dodać je do kalendarza.',
  walkOf: (at, total, format) => `${format.number(at)} z ${format.number(total)}`,
  walkSkip: 'Pomiń tę',
  walkStop: 'Zakończ tutaj',
  walkDone: (renewed, total, format) =>
    total === 0
      ? 'Żadna sesja nie wymaga odnowienia.'
      : `Odnowione sesje: ${format.number(renewed)} z ${format.number(total)}.`,
  unsyncTypeName: name =>
    `Wiele przypisań do aktywów zostanie utraconych. Aby potwierdzić, proszę wpisać nazwę: ${name}`,
  unsyncNameDiffers: 'To nie jest ta nazwa. Proszę wpisać ją dokładnie tak, jak podano powyżej.',
  unsyncCounting: (seconds, format) =>
    format.plural(seconds, {
      one: 'Usunięcie za # sekundę.',
      few: 'Usunięcie za # sekundy.',
      many: 'Usunięcie za # sekund.',
      other: 'Usunięcie za # sekundy.',
    }),
  unsyncLeave: 'Nic jeszcze nie wysłano. Jeśli opuszczą Państwo tę stronę wcześniej, nic nie zostanie usunięte.',
  unsyncUndo: 'Cofnij',
  unsyncUndone: name => `Zachowano: ${name}.`,
  accountHide: 'Ukryj',
  accountShow: 'Pokaż ponownie',
  accountHidden: 'Rachunek jest ukryty na czas tej wizyty.',
  accountShown: 'Rachunek jest ponownie widoczny.',
  accountsHidden: (count, format) =>
    format.plural(count, {
      one: '# rachunek ukryty',
      few: '# rachunki ukryte',
      many: '# rachunków ukrytych',
      other: '# rachunku ukrytego',
    }),
  accountsShow: 'Pokaż je',
  accountsHideAgain: 'Ukryj je ponownie',
  empty: {
    title: 'Nie połączono jeszcze żadnego banku',
    text: 'Wystarczy raz połączyć bank, a jego transakcje będą napływać codziennie same. Potrzebne są dane logowania do bankowości elektronicznej oraz telefon lub urządzenie autoryzacyjne pod ręką.',
  },
  pageOf: (from, to, total, format) => `${format.number(from)}–${format.number(to)} z ${format.number(total)}`,
  previousPage: 'Poprzednia',
  nextPage: 'Następna',
  noMatch: query => `Żadne połączenie nie pasuje do „${query}”.`,
  clearFilter: 'Pokaż wszystkie połączenia',
  stale: when => `Ostatnia aktualizacja ${when} – nie udało się odświeżyć.`,
};
