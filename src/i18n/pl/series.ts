import type {SeriesMessages} from '../linker-messages.ts';

export const series: SeriesMessages = {
  place: (at, total, format) => `Rachunek ${format.number(at)} z ${format.number(total)}`,
  progress: 'Przejrzane rachunki',
  undo: 'Cofnij',
  suggestions: 'Propozycje. Naciśnięcie przypisuje rachunek i przechodzi do następnego.',
  looking: 'Szukanie propozycji…',
  noSuggestion: 'Brak propozycji dla tego rachunku. Proszę wybrać z drzewa.',
  notSuggested: 'Nie udało się wyszukać propozycji. Nadal można wybrać z drzewa.',
  reasons: {
    iban: 'IBAN tego rachunku jest częścią jego nazwy.',
    name: 'Jego nazwa jest częścią nazwy tego rachunku.',
    owner: 'Przypisano do niego inny rachunek tego posiadacza.',
    holder: 'Jego nazwa jest częścią nazwy posiadacza rachunku.',
  },
  stop: 'Zakończ tutaj',
  back: 'Wstecz',
  skip: 'Pomiń',
  goOn: 'Dalej',
  next: (account, place) => `Następny: ${account}. ${place}.`,
  summary: (linked, format) =>
    format.plural(linked, {
      one: 'Przypisano # rachunek',
      few: 'Przypisano # rachunki',
      many: 'Przypisano # rachunków',
      other: 'Przypisano # rachunku',
    }),
  kept: (count, format) =>
    format.plural(count, {
      one: '# został w międzyczasie przypisany przez kogoś innego.',
      few: '# zostały w międzyczasie przypisane przez inne osoby.',
      many: '# zostało w międzyczasie przypisanych przez inne osoby.',
      other: '# zostało w międzyczasie przypisane przez inne osoby.',
    }),
  skipped: (count, format) =>
    format.plural(count, {
      one: '# został pominięty.',
      few: '# zostały pominięte.',
      many: '# zostało pominiętych.',
      other: '# zostało pominięte.',
    }),
  wasSkipped: 'Pominięto: jeszcze bez aktywa',
  throughSkipped: 'Przejrzyj pominięte',
  nothing: 'Każdy rachunek ma aktywo',
};
