import type {Failure, Outcome} from '../../src/client/failure.ts';
import type {FailureCode} from '../../src/contract/failure-code.ts';
import type {Problem} from '../../src/contract/problem.ts';
import type {Operation} from '../../src/contract/routes.ts';
import type {Fault} from './faults.ts';

const codes: Readonly<Record<number, FailureCode>> = {
  400: 'invalid',
  401: 'signed-out',
  402: 'subscription-required',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  422: 'invalid',
  423: 'busy',
  429: 'rate-limited',
  503: 'bank-unavailable',
};

const outcomeOf = (status: number): Outcome =>
  status >= 400 && status < 500 && status !== 408 ? 'not-applied' : 'unknown';

/** The problem document behind a planned HTTP status. */
export const problemOfStatus = (status: number, more: Partial<Problem> = {}): Problem => ({
  code: codes[status] ?? (status >= 500 ? 'server-error' : 'unknown'),
  title: 'Planned failure',
  status,
  ...more,
});

/** What a client makes of a problem document. */
export const failureOfProblem = (problem: Problem, operation: Operation, now: number): Failure => {
  const {title: _title, type: _type, status, retryAt, ...rest} = problem;
  return {
    ...rest,
    status,
    ...(retryAt !== undefined && {retryAt, retryAfterMs: Math.max(0, Date.parse(retryAt) - now)}),
    operation,
    outcome: outcomeOf(status),
  };
};

/** What a client makes of a fault on the way. */
export const failureOfFault = (fault: Fault, operation: Operation, now: number): Failure => {
  switch (fault.kind) {
    case 'status':
      return failureOfProblem(problemOfStatus(fault.status, fault.problem), operation, now);
    case 'offline':
      return {code: 'offline', outcome: 'not-sent', operation};
    case 'unreachable':
    case 'no-answer':
    case 'silence':
      return {code: 'unreachable', outcome: 'unknown', operation};
    default:
      return {code: 'malformed', outcome: 'unknown', operation};
  }
};
