import type {FailureCode} from '../../src/contract/failure-code.ts';
import type {Problem} from '../../src/contract/problem.ts';

const titles: Partial<Readonly<Record<FailureCode, string>>> = {
  invalid: 'The request was not understood',
  'not-found': 'There is no such thing',
  conflict: 'Somebody else was faster',
  busy: 'An import runs',
  forbidden: 'Not allowed',
  'subscription-required': 'A subscription is needed',
  'rate-limited': 'Too many requests',
  'server-error': 'The server failed',
  'signed-out': 'Not signed in',
  'bank-unavailable': 'The service is down',
};

const statuses: Partial<Readonly<Record<FailureCode, number>>> = {
  invalid: 422,
  'not-found': 404,
  conflict: 409,
  busy: 423,
  forbidden: 403,
  'subscription-required': 402,
  'rate-limited': 429,
  'server-error': 500,
  'signed-out': 401,
  'bank-unavailable': 503,
};

/** What an operation throws to refuse a request. The in-process client makes a failure of it, the HTTP layers a problem document. */
export class SimulatedProblem extends Error {
  readonly problem: Problem;

  constructor(code: FailureCode, more: Partial<Problem> = {}) {
    const problem: Problem = {
      code,
      title: titles[code] ?? 'The request failed',
      status: statuses[code] ?? 400,
      ...more,
    };
    super(problem.title);
    this.name = 'SimulatedProblem';
    this.problem = problem;
  }
}

/** A problem with one field. */
export const invalidField = (field: string, message: string): SimulatedProblem =>
  new SimulatedProblem('invalid', {fields: [{field, message}]});
