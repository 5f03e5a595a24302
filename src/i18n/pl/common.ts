import type {CommonMessages} from '../messages.ts';

export const common: CommonMessages = {
  close: 'Zamknij',
  cancel: 'Anuluj',
  tryAgain: 'Spróbuj ponownie',
  loading: 'Wczytywanie…',
  bankSays: 'Wiadomość z banku',
  attemptsLeft: (count, format) =>
    format.plural(count, {
      one: 'pozostała # próba',
      few: 'pozostały # próby',
      many: 'pozostało # prób',
      other: 'pozostało # próby',
    }),
  retryIn: span => `Ponowna próba będzie możliwa za: ${span}.`,
  notConnected: {
    title: 'Brak połączenia',
    text: 'Ta część strony czeka na dostęp do połączeń bankowych.',
  },
  requestId: id => `Numer dla pomocy technicznej: ${id}`,
  pathSeparator: '›',
  pathTruncated: 'część ścieżki nie jest dla Państwa widoczna',
};
