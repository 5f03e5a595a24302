import type {FailureText} from '../messages.ts';

const works = 'What you see is what was read last.';

/** What can be said when not even the other words can be loaded. */
export const offline: FailureText = {
  title: 'You are offline',
  text: 'Nothing was sent.',
  next: 'Check your connection. Try again when you are back online.',
  works,
};

export const unreachable: FailureText = {
  title: 'No connection',
  text: 'The server did not answer. Your bank sessions are not affected.',
  next: 'Try again in a moment.',
  works,
};

export const unknown: FailureText = {
  title: 'Something went wrong',
  text: 'We do not know why.',
  next: 'Try again. If it stays like this, tell your support.',
  works,
};
