import type {FailureCode} from '../../contract/failure-code.ts';
import type {Operation} from '../../contract/routes.ts';
import type {Outcome} from '../failure.ts';

/** What a status means as long as the body does not say more. */
export interface StatusMeaning {
  readonly code: FailureCode;
  readonly outcome: Outcome;
  /** A read may be tried again without anybody asking. */
  readonly again: boolean;
  /** For developers. */
  readonly detail?: string | undefined;
}

const byStatus: Readonly<Record<number, FailureCode>> = {
  400: 'invalid',
  401: 'signed-out',
  402: 'subscription-required',
  403: 'forbidden',
  404: 'not-found',
  408: 'unreachable',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  422: 'invalid',
  423: 'busy',
  428: 'conflict',
  429: 'rate-limited',
};

/** Operations of a login, whose conflict may mean that the request, or one just like it, was carried out before. */
const isOfFlow = (operation: Operation): boolean => operation === 'startFlow' || operation === 'submitStep';

const outcomeOf = (operation: Operation, status: number, mayRetry: boolean): Outcome => {
  if (status === 409 || status === 412 || status === 428) return isOfFlow(operation) ? 'unknown' : 'not-applied';
  // «Not now, come back then» was said before any work. Only a bank that has seen a secret may have gone on with it.
  if (status === 503 && mayRetry) return operation === 'submitStep' ? 'unknown' : 'not-applied';
  return status === 408 || status >= 500 ? 'unknown' : 'not-applied';
};

/**
 * Reads a status that is not a success.
 *
 * @param retryAfter - What `readRetryAfter` made of the header of that name.
 */
export const readStatus = (
  operation: Operation,
  status: number,
  retryAfter: number | 'garbage' | undefined,
): StatusMeaning => {
  const outcome = outcomeOf(operation, status, retryAfter !== undefined);
  const code = byStatus[status];
  // Too much at once: without a word on when to come back, coming back makes it worse.
  const again = status === 408 || (status === 429 && typeof retryAfter === 'number');
  if (code !== undefined) return {code, outcome, again};
  if (status >= 500) return {code: 'server-error', outcome, again: true};
  return {code: 'malformed', outcome, again: false, detail: `status ${status} is not in the contract`};
};
