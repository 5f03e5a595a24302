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
    iban: 'In seinem Namen steht die IBAN dieses Kontos.',
    name: 'Sein Name steht im Namen dieses Kontos.',
    owner: holder => `Ein anderes Konto von ${holder} ist damit verknüpft.`,
    holder: holder => `Sein Name steht im Namen des Kontoinhabers ${holder}.`,
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
