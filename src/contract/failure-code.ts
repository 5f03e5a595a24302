/** What can go wrong, by what the user can do about it. The list is closed: an unknown code is read as `unknown`. */
export const failureCodes = [
  'credentials-rejected',
  'code-rejected',
  'code-expired',
  'access-locked',
  'declined',
  'timed-out',
  'cancelled',
  'concurrent-login',
  'action-at-bank',
  'no-accounts',
  'duplicate-sync',
  'bank-unavailable',
  'method-unsupported',
  'session-expired',
  'rate-limited',
  'busy',
  'forbidden',
  'subscription-required',
  'not-found',
  'conflict',
  'invalid',
  'signed-out',
  'offline',
  'unreachable',
  'server-error',
  'malformed',
  'aborted',
  'unknown',
] as const;

/** See {@link failureCodes}. */
export type FailureCode = (typeof failureCodes)[number];

/** Reads a code; what this version does not know becomes `unknown`. */
export const readFailureCode = (code: unknown): FailureCode => failureCodes.find(known => known === code) ?? 'unknown';
