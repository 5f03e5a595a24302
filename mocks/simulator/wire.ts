import type {Problem} from '../../src/contract/problem.ts';
import type {Exchange} from './exchange.ts';
import type {Fault} from './faults.ts';

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  /** HTTP date, by the clock of the world. */
  readonly date: string;
  readonly requestId: string;
  readonly body: string;
}

/** Nothing comes back. `silence`: and the connection stays open. */
export interface WireBreak {
  readonly kind: 'break';
  readonly how: 'offline' | 'unreachable' | 'no-answer' | 'silence';
}

const codes: Readonly<Record<number, Problem['code']>> = {
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
};

/** The problem document behind a planned HTTP status. */
const plannedProblem = (status: number, more: Partial<Problem> = {}): Problem => ({
  code: codes[status] ?? (status >= 500 ? 'server-error' : 'unknown'),
  title: 'Planned failure',
  status,
  ...more,
});

const json = 'application/json';

/** What goes over the wire for an exchange, at an instant. */
export const wireAnswer = (exchange: Exchange, now: number): WireAnswer | WireBreak => {
  const base = {
    kind: 'answer',
    status: 200,
    contentType: json,
    retryAfter: null,
    date: new Date(now).toUTCString(),
    requestId: exchange.requestId,
  } as const;
  const withProblem = (problem: Problem, retryAfter?: string): WireAnswer => ({
    ...base,
    status: problem.status,
    contentType: 'application/problem+json',
    retryAfter:
      retryAfter ??
      (problem.retryAt === undefined
        ? null
        : String(Math.max(0, Math.ceil((Date.parse(problem.retryAt) - now) / 1000)))),
    body: JSON.stringify({...problem, requestId: exchange.requestId}),
  });
  const withOutput = (output: unknown): WireAnswer =>
    output === undefined
      ? {...base, status: 204, contentType: null, body: ''}
      : {...base, body: JSON.stringify(output)};
  const withFault = (fault: Fault, output: unknown): WireAnswer | WireBreak => {
    switch (fault.kind) {
      case 'status':
        return withProblem(plannedProblem(fault.status, fault.problem), fault.retryAfter);
      case 'malformed':
        return {...base, body: '{"unexpected": true}'};
      case 'html':
        return {
          ...base,
          contentType: 'text/html',
          body: '<!doctype html><title>Sign in</title><h1>Please sign in</h1>',
        };
      case 'truncated': {
        const {body} = withOutput(output ?? {cut: true});
        return {...base, body: body.slice(0, Math.ceil(body.length / 2))};
      }
      case 'empty':
        return {...base, body: ''};
      default:
        return {kind: 'break', how: fault.kind};
    }
  };
  if (exchange.kind === 'answer') return withOutput(exchange.output);
  if (exchange.kind === 'problem') return withProblem(exchange.problem);
  return withFault(exchange.fault, exchange.output);
};
