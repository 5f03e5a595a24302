import type {CommonMessages} from '../messages.ts';

export const common: CommonMessages = {
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  loading: 'Loading…',
  bankSays: 'Your bank says',
  attemptsLeft: (count, format) => format.plural(count, {one: '# attempt left', other: '# attempts left'}),
  retryIn: span => `You can try again in ${span}.`,
  notConnected: {
    title: 'Not connected yet',
    text: 'This part of the page is waiting for its connection to the bank integrations.',
  },
  requestId: id => `Reference for support: ${id}`,
  pathSeparator: '›',
  pathTruncated: 'part of the path is not visible to you',
};
