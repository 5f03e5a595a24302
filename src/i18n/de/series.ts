import type {SeriesMessages} from '../linker-messages.ts';

export const series: SeriesMessages = {
  place: (at, total, format) => `Konto ${format.number(at)} von ${format.number(total)}`,
  progress: 'Durchgesehene Konten',
  undo: 'Rückgängig',
  suggestions: 'Vorschläge. Ein Druck verknüpft das Konto und führt zum nächsten.',
  looking: 'Vorschläge werden gesucht …',
  noSuggestion: 'Zu diesem Konto gibt es keinen Vorschlag. Wählen Sie im Baum.',
  notSuggested: 'Vorschläge konnten nicht gesucht werden. Sie können trotzdem im Baum wählen.',
  reasons: {
    iban: 'Die IBAN dieses Kontos kommt im Namen vor.',
    name: 'Der Name kommt im Namen dieses Kontos vor.',
    owner: 'Ein anderes Konto dieses Inhabers ist damit verknüpft.',
    holder: 'Der Name kommt im Namen des Kontoinhabers vor.',
  },
  stop: 'Hier aufhören',
  back: 'Zurück',
  skip: 'Überspringen',
  goOn: 'Weiter',
  next: (account, place) => `Als Nächstes: ${account}. ${place}.`,
  summary: (linked, format) => format.plural(linked, {one: '# Konto verknüpft', other: '# Konten verknüpft'}),
  kept: (count, format) =>
    format.plural(count, {
      one: '# wurde inzwischen von jemand anderem verknüpft.',
      other: '# wurden inzwischen von anderen verknüpft.',
    }),
  skipped: (count, format) => format.plural(count, {one: '# wurde übersprungen.', other: '# wurden übersprungen.'}),
  wasSkipped: 'Übersprungen: noch kein Asset',
  throughSkipped: 'Übersprungene durchgehen',
  nothing: 'Jedes Konto hat ein Asset',
};
