import type {FailureMessages} from '../messages.ts';

const works = 'All data imported so far is safe.';

/** What can be said when not even the other words can be loaded. */
export const basicFailures: FailureMessages = {
  offline: {
    title: 'You are offline',
    text: 'Nothing was sent.',
    next: 'Check your connection. Try again when you are back online.',
    works,
  },
  unreachable: {
    title: 'No connection',
    text: 'The server did not answer. Your bank sessions are not affected.',
    next: 'Try again in a moment.',
    works,
  },
  unknown: {
    title: 'Something went wrong',
    text: 'We do not know why.',
    next: 'Try again. If it stays like this, tell your support.',
    works,
  },
};
