import type {LinkingMessages} from '../linker-messages.ts';

export const linking: LinkingMessages = {
  empty: 'W Państwa organizacji nie ma jeszcze aktywów.',
  chosen: 'Wybrano',
  nothingChosen: 'Proszę wybrać aktywo, do którego należy ten rachunek.',
  clear: 'Wyczyść wyszukiwanie',
  results: 'Znalezione aktywa',
  resultCount: (count, format) =>
    format.plural(count, {
      one: 'znaleziono # aktywo',
      few: 'znaleziono # aktywa',
      many: 'znaleziono # aktywów',
      other: 'znaleziono # aktywa',
    }),
  none: query => `Żadne aktywo nie pasuje do „${query}”.`,
  checking: 'Sprawdzamy, co zostało zapisane…',
  still: 'Trwa to dłużej niż zwykle. Nie muszą Państwo nic robić.',
  again: 'Wybierz inne aktywo',
  linked: (account, asset) => `Rachunek ${account} jest przypisany do: ${asset}.`,
  unlinked: account => `Rachunek ${account} nie jest już przypisany do żadnego aktywa.`,
  conflict: {
    title: 'Ktoś inny zmienił to przypisanie',
    linkedTo: 'Obecnie przypisano do:',
    linkedToNothing: 'Obecnie nie przypisano do żadnego aktywa.',
    keepTheirs: 'Pozostaw tak',
    overwrite: 'Przypisz do mojego',
  },
  unknown: {
    title: 'Nie udało się potwierdzić, co się stało',
    text: 'Przypisanie mogło zostać zapisane albo nie. Bez Państwa nic nie zostanie wysłane ponownie.',
    check: 'Sprawdź ponownie',
  },
  rateLimited: {
    title: 'Zbyt wiele zmian naraz',
    text: 'Przypisanie nie zostało zapisane. Państwa wybór nadal tu jest.',
    next: 'Proszę chwilę poczekać i ponownie nacisnąć przycisk.',
    works: 'Nie ma to wpływu na nic innego.',
  },
};
