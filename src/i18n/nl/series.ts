import type {SeriesMessages} from '../linker-messages.ts';

export const series: SeriesMessages = {
  place: (at, total, format) => `Rekening ${format.number(at)} van ${format.number(total)}`,
  progress: 'Doorlopen rekeningen',
  undo: 'Ongedaan maken',
  suggestions: 'Suggesties. Met één druk wordt de rekening toegewezen en gaat u naar de volgende.',
  looking: 'Suggesties zoeken…',
  noSuggestion: 'Geen suggestie voor deze rekening. Kies in de boom.',
  notSuggested: 'Er konden geen suggesties worden gezocht. U kunt nog steeds in de boom kiezen.',
  reasons: {
    iban: 'De IBAN van deze rekening komt in de naam voor.',
    name: 'De naam komt in de naam van deze rekening voor.',
    owner: 'Een andere rekening van deze houder is eraan toegewezen.',
    holder: 'De naam komt in de naam van de rekeninghouder voor.',
  },
  stop: 'Hier stoppen',
  back: 'Terug',
  skip: 'Overslaan',
  goOn: 'Volgende',
  next: (account, place) => `Hierna: ${account}. ${place}.`,
  summary: (linked, format) => format.plural(linked, {one: '# rekening toegewezen', other: '# rekeningen toegewezen'}),
  kept: (count, format) =>
    format.plural(count, {
      one: '# is intussen door iemand anders toegewezen.',
      other: '# zijn intussen door anderen toegewezen.',
    }),
  skipped: (count, format) => format.plural(count, {one: '# is overgeslagen.', other: '# zijn overgeslagen.'}),
  wasSkipped: 'Overgeslagen: nog geen asset',
  throughSkipped: 'Overgeslagen rekeningen doorlopen',
  nothing: 'Elke rekening heeft een asset',
};
