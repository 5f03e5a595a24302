import type {FailureCode} from '../contract/failure-code.ts';
import {readFailureCode} from '../contract/failure-code.ts';
import type {FieldProblem, FlowFailure} from '../contract/problem.ts';
import type {Operation} from '../contract/routes.ts';

/**
 * What became of a request.
 * `not-sent`: it never left. `not-applied`: the server refused it, nothing changed. `unknown`: it may have been carried out.
 */
export type Outcome = 'not-sent' | 'not-applied' | 'unknown';

/** A failure as data: everything that the elements and the host may know about it, and nothing secret. */
export interface Failure extends FlowFailure {
  readonly code: FailureCode;
  readonly outcome: Outcome;
  readonly operation: Operation;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** Milliseconds until it is worth trying again, by the server's word. */
  readonly retryAfterMs?: number | undefined;
  readonly fields?: readonly FieldProblem[] | undefined;
  readonly requestId?: string | undefined;
  /** What stands there now (`conflict`). */
  readonly current?: unknown;
  /** For developers: which field broke the contract, in English. Never shown to the user, never with data in it. */
  readonly detail?: string | undefined;
}

const failureName = 'BankIntegrationsFailure';

/** The one kind of error that a client rejects with. It holds data only: no request, no response, no cause. */
export class BankIntegrationsFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.operation}: ${failure.code}`);
    this.name = failureName;
    this.failure = failure;
  }
}

const isFailure = (value: unknown): value is BankIntegrationsFailure =>
  value instanceof Error &&
  // By name, not by prototype: a host may have bundled a copy of its own.
  value.name === failureName &&
  'failure' in value &&
  typeof value.failure === 'object' &&
  value.failure !== null;

const isAbort = (value: unknown): boolean => value instanceof Error && value.name === 'AbortError';

/** Reads whatever a client rejected with. Total: every value becomes a failure. */
export const toFailure = (value: unknown, operation: Operation): Failure => {
  if (isFailure(value)) {
    const {failure} = value;
    return {
      ...failure,
      operation,
      code: readFailureCode(failure.code),
      outcome: failure.outcome === 'not-sent' || failure.outcome === 'not-applied' ? failure.outcome : 'unknown',
    };
  }
  return {code: isAbort(value) ? 'aborted' : 'unknown', outcome: 'unknown', operation};
};

/** Makes the error that a client rejects with. */
export const fail = (failure: Failure): BankIntegrationsFailure => new BankIntegrationsFailure(failure);
