import type {WizardDetailsMessages} from '../wizard-details-messages.ts';

export const wizardDetails: WizardDetailsMessages = {
  goToBank: {
    heading: 'Ciąg dalszy w banku',
    lead: bank => `${bank} wymaga zalogowania na własnej stronie.`,
    leaving: 'Opuszczają Państwo tę stronę i przechodzą do',
    what: [
      'Proszę się tam zalogować i potwierdzić, że rachunki mogą być odczytywane.',
      'Wpisane tam dane pozostają między Państwem a bankiem.',
      'Następnie bank skieruje Państwa z powrotem i tutaj wszystko ruszy samo.',
    ],
    ownWindow: 'Otworzy się w osobnym oknie. Ta strona czeka i przejdzie dalej sama.',
    open: bank => `Przejdź do: ${bank}`,
    unsafe: {
      title: 'Ten adres nie jest bezpieczny',
      text: 'Strona wskazana przez bank nie jest chroniona przez https, dlatego nie zostanie otwarta. Niczego nie wysłano. Proszę wybrać inny bank lub powiadomić pomoc techniczną.',
    },
  },
  redirected: {
    heading: bank => `Oczekiwanie na: ${bank}`,
    page: host => `Przekierowano Państwa do ${host}. Po zakończeniu tam wszystko ruszy tu samo.`,
    window: host => `Strona ${host} jest otwarta w osobnym oknie. Po zakończeniu tam wszystko ruszy tu samo.`,
    proof: 'Liczy się tylko odpowiedź banku. Dopóki nie nadejdzie, nic się tu nie zmieni.',
    waiting: 'Oczekiwanie na odpowiedź banku…',
    blocked: {
      title: 'Przeglądarka nie otworzyła okna',
      text: 'Proszę otworzyć stronę banku przyciskiem poniżej. Ta strona czeka.',
    },
    closed: {
      title: 'Okno banku jest zamknięte',
      text: 'Jeśli wszystko tam dokończono, za chwilę nastąpi ciąg dalszy. Jeśli nie, proszę otworzyć je ponownie.',
    },
    again: 'Wróć do banku',
    openWindow: host => `Otwórz ${host}`,
    check: 'Sprawdź teraz',
    nothingYet: 'Bank jeszcze nie odpowiedział.',
  },
  returned: {
    heading: 'Tutaj to już wszystko',
    text: 'Proszę wrócić do karty lub okna, w którym Państwo zaczęli. Tam wszystko ruszy samo. Tę można zamknąć.',
    lost: 'Już jej nie ma? Proszę zacząć tutaj od nowa: to, czego nie dokończono, nie jest połączone.',
    anew: 'Zacznij tutaj od nowa',
  },
  follows: {
    heading: 'To jest otwarte gdzie indziej',
    text: 'Inna karta lub okno obsługuje to samo logowanie do banku. Aby nic nie zostało wysłane dwa razy, ta tylko obserwuje.',
    takesOver: 'Gdy tylko zostanie tam zakończone lub zamknięte, tutaj nastąpi ciąg dalszy z tym, co powie wtedy bank.',
  },
  idle: {
    warning: {
      title: 'Czy nadal tam Państwo są?',
      text: 'Za minutę wpisane dane zostaną usunięte dla Państwa bezpieczeństwa.',
    },
    goOn: 'Nadal tu jestem',
    cleared: {
      title: 'Usunięto dla Państwa bezpieczeństwa',
      text: 'Przez pięć minut nic się tu nie działo, więc usunięto to, co poufne. Niczego nie wysłano. Aby kontynuować, proszę wpisać to ponownie.',
    },
  },
  duplicate: {
    heading: (bank, sync) => `${bank} jest już połączony, jako „${sync}”`,
    unnamed: bank => `Ten dostęp w banku ${bank} jest już połączony`,
    lead: 'Dwukrotne połączenie tego samego dostępu pokazałoby każdy rachunek podwójnie. Co chcą Państwo zrobić?',
    renew: 'Odnów je',
    renewText: 'Sesja zaczyna się od nowa. Rachunki, nazwy i przypisania do aktywów pozostają bez zmian.',
    add: 'Dodaj jego nowe rachunki',
    addText:
      'To także odnowienie: bank udostępnia rachunki tylko po zalogowaniu. Nowe zostaną dodane, pozostałe zostaną.',
    other: 'Połącz inny dostęp',
    otherText: 'Dla drugiego dostępu w tym banku, z własnymi danymi logowania.',
  },
  continued: {
    heading: 'Import trwa',
    text: 'Rachunki pojawią się w przeglądzie, gdy tylko zostaną odczytane. Nie trzeba tu czekać.',
  },
  changes: {
    counts: ({unchanged, renamed, added, missing}, format) =>
      [
        `${format.number(unchanged)} bez zmian`,
        ...(renamed ? [`${format.number(renamed)} ze zmienioną nazwą`] : []),
        format.plural(added, {one: '# nowy', few: '# nowe', many: '# nowych', other: '# nowego'}),
        `${format.number(missing)} już nie w banku`,
      ].join(', '),
    nothing: (count, format) =>
      format.plural(count, {
        one: 'Rachunek jest bez zmian.',
        few: 'Wszystkie # rachunki są bez zmian.',
        many: 'Wszystkie rachunki (#) są bez zmian.',
        other: 'Wszystkie rachunki (#) są bez zmian.',
      }),
    added: 'Nowe',
    renamed: 'Ze zmienioną nazwą',
    missing: 'Już nie w banku',
    missingText: 'Pozostają w Państwa przeglądzie z ostatnim saldem.',
    formerly: name => `dawniej ${name}`,
    ending: lastFour => `końcówka ${lastFour}`,
    more: (count, format) =>
      format.plural(count, {one: 'i jeszcze #', few: 'i jeszcze #', many: 'i jeszcze #', other: 'i jeszcze #'}),
    doubtful: (count, format) =>
      format.plural(count, {
        one: '# przypisanie do aktywa jest niepewne',
        few: '# przypisania do aktywów są niepewne',
        many: '# przypisań do aktywów jest niepewnych',
        other: '# przypisania do aktywów jest niepewne',
      }),
    doubtfulText: 'Bez Państwa nic nie zostanie przypisane. Można też zdecydować później, w przeglądzie.',
    question: (account, former) => `Czy „${account}” to rachunek, który nazywał się „${former}”?`,
    linkedTo: 'Był przypisany do',
    yes: 'Tak, przypisz',
    no: 'Nie',
    yesFor: (account, asset) => `Tak, przypisz ${account} do ${asset}`,
    noFor: account => `Nie, pozostaw ${account} bez przypisania`,
    linking: 'Przypisywanie…',
    linked: (account, asset) => `Rachunek ${account} jest przypisany do: ${asset}.`,
    left: account => `Rachunek ${account} pozostaje bez przypisania.`,
    conflict: 'Ktoś inny zmienił w międzyczasie ten rachunek. Proszę obejrzeć go w przeglądzie.',
    failed: 'Nie udało się potwierdzić przypisania. Proszę obejrzeć rachunek w przeglądzie.',
  },
};
