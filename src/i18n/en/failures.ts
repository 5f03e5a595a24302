import type {FailureText} from '../messages.ts';

const rest = 'Your other bank syncs and all data imported so far are not affected.';
const kept = 'All data imported so far is safe.';

/** All but those in `basic-failures.ts`, which come with the elements. */
export const failures: Readonly<Record<string, FailureText>> = {
  'credentials-rejected': {
    title: 'The bank did not accept these details',
    text: 'Several wrong attempts can lock your online banking.',
    next: 'Check them in your bank’s own online banking, then enter them again.',
    works: rest,
  },
  'code-rejected': {
    title: 'That code was not accepted',
    text: 'It was mistyped, or it belongs to an older request.',
    next: 'Enter the code of the newest message.',
    works: rest,
  },
  'code-expired': {
    title: 'The code is no longer valid',
    text: 'It was not used in time.',
    next: 'Ask for a new code when you have your device at hand.',
    works: rest,
  },
  'access-locked': {
    title: 'Your bank has locked this access',
    text: 'We cannot unlock it from here, and further attempts would not help.',
    next: 'Unlock it at your bank first, then come back.',
    works: rest,
  },
  declined: {
    title: 'The approval was declined',
    text: 'The request was refused in the banking app.',
    next: 'If that was a mistake, start again and approve it in the app.',
    works: rest,
  },
  'timed-out': {
    title: 'Time ran out',
    text: 'The bank ended the login because nothing happened for too long.',
    next: 'Start again; your name and bank are filled in.',
    works: rest,
  },
  cancelled: {
    title: 'Cancelled',
    text: 'The login was cancelled. Nothing was connected.',
    next: 'You can start again at any time.',
    works: rest,
  },
  'concurrent-login': {
    title: 'You are already logged in elsewhere',
    text: 'The bank allows one login at a time.',
    next: 'Log out of your online banking, wait a minute, then try again.',
    works: rest,
  },
  'action-at-bank': {
    title: 'Your bank needs you first',
    text: 'Something is waiting for you in your online banking, such as new terms or a password to change.',
    next: 'Log in at your bank, finish it there, then come back.',
    works: rest,
  },
  'no-accounts': {
    title: 'No accounts to connect',
    text: 'The login worked, but the bank gave us no account that can be read.',
    next: 'Ask your bank whether this user may see the accounts online.',
    works: rest,
  },
  'duplicate-sync': {
    title: 'This login is connected already',
    text: 'Its accounts are in your overview.',
    next: 'Renew the sync that is there instead of adding it twice.',
    works: rest,
  },
  'bank-unavailable': {
    title: 'The bank cannot be reached',
    text: 'Its interface is down or under maintenance. Your login details are not the reason.',
    next: 'Try again later. There is nothing you need to change.',
    works: rest,
  },
  'method-unsupported': {
    title: 'This method is not supported yet',
    text: 'The bank asks for a way of approving that cannot be carried out here.',
    next: 'Choose another method, or set one up at your bank.',
    works: rest,
  },
  'session-expired': {
    title: 'The bank session has ended',
    text: 'The bank asks for a new approval from time to time.',
    next: 'Renew the session. Accounts and links to assets stay as they are.',
    works: 'The data imported so far stays visible.',
  },
  'rate-limited': {
    title: 'Too many requests for now',
    text: 'The bank limits how often accounts may be read.',
    next: 'Wait a little. It goes on by itself where it can.',
    works: kept,
  },
  busy: {
    title: 'An import is running',
    text: 'While transactions are being read, this sync cannot be changed.',
    next: 'Try again when the import has finished, usually within minutes.',
    works: rest,
  },
  forbidden: {
    title: 'You may not do this',
    text: 'Only owners and admins of the organisation manage bank syncs.',
    next: 'Ask an owner or admin of your organisation.',
    works: kept,
  },
  'subscription-required': {
    title: 'Bank sync is not part of your plan',
    text: 'It needs a subscription that includes bank sync.',
    next: 'Upgrade your plan, or go on importing CSV files.',
    works: 'CSV import remains available.',
  },
  'not-found': {
    title: 'This is no longer there',
    text: 'It was removed, perhaps by someone else.',
    next: 'Reload the list to see what is there now.',
    works: rest,
  },
  conflict: {
    title: 'Someone else was faster',
    text: 'It was changed while you were working on it. Nothing was overwritten.',
    next: 'Look at the present state, then decide.',
    works: rest,
  },
  invalid: {
    title: 'That was not accepted',
    text: 'Something in the form is not as it is expected.',
    next: 'Check what you entered.',
    works: rest,
  },
  'signed-out': {
    title: 'You are signed out',
    text: 'Your session in this application has ended. Your bank sessions have not.',
    next: 'Sign in again, then come back to this page.',
    works: 'The daily imports go on without you.',
  },
  'server-error': {
    title: 'Something went wrong on our side',
    text: 'The server could not answer. Your bank sessions are not affected.',
    next: 'Try again in a moment.',
    works: kept,
  },
  malformed: {
    title: 'Unexpected answer',
    text: 'The server answered in a way that this page does not understand.',
    next: 'Try again. If it stays like this, tell your support.',
    works: kept,
  },
  aborted: {
    title: 'Stopped',
    text: 'The request was stopped.',
    next: 'Try again.',
    works: kept,
  },
};
