import type {CommonMessages} from '../messages.ts';

export const common: CommonMessages = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  tryAgain: 'Erneut versuchen',
  loading: 'Wird geladen …',
  bankSays: 'Ihre Bank schreibt',
  attemptsLeft: (count, format) => format.plural(count, {one: 'noch # Versuch', other: 'noch # Versuche'}),
  retryIn: span => `Sie können es in ${span} erneut versuchen.`,
  notConnected: {
    title: 'Noch nicht verbunden',
    text: 'Dieser Teil der Seite wartet auf die Verbindung zu den Bankanbindungen.',
  },
  requestId: id => `Kennung für den Support: ${id}`,
  pathSeparator: '›',
  pathTruncated: 'ein Teil des Pfads ist für Sie nicht sichtbar',
};
