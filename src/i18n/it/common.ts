import type {CommonMessages} from '../messages.ts';

export const common: CommonMessages = {
  close: 'Chiudi',
  cancel: 'Annulla',
  tryAgain: 'Riprova',
  loading: 'Caricamento…',
  bankSays: 'Messaggio della Sua banca',
  attemptsLeft: (count, format) => format.plural(count, {one: '# tentativo rimasto', other: '# tentativi rimasti'}),
  retryIn: span => `Potrà riprovare tra ${span}.`,
  notConnected: {
    title: 'Non ancora collegato',
    text: 'Questa parte della pagina è in attesa di accedere ai collegamenti bancari.',
  },
  requestId: id => `Riferimento per l’assistenza: ${id}`,
  pathSeparator: '›',
  pathTruncated: 'una parte del percorso non è visibile per Lei',
};
