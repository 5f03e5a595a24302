import {pause} from '../../src/client/clock.ts';
import type {BankSimulator, Exchange} from '../simulator/bank-simulator.ts';
import {SimulatedProblem} from '../simulator/simulated-problem.ts';
import {wireAnswer} from '../simulator/wire.ts';
import {matchRoute} from './match-route.ts';
import {readInput} from './read-input.ts';
import {toResponse} from './to-response.ts';

/** Where the API begins. */
export interface HandleOptions {
  /** What stands before the contract's paths, without a slash at its end: `/api`. */
  readonly basePath?: string | undefined;
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });

const refused = (problem: SimulatedProblem['problem']): Exchange => ({
  kind: 'problem',
  problem,
  latencyMs: 0,
  requestId: 'unrouted',
});

/** Carries a request out, or says why it cannot be understood. */
const exchangeOf = async (request: Request, simulator: BankSimulator, path: string): Promise<Exchange> => {
  const match = matchRoute(request.method, path);
  if (match.kind === 'none') return refused(new SimulatedProblem('not-found', {detail: 'no such address'}).problem);
  if (match.kind === 'bad-path') return refused(new SimulatedProblem('invalid', {status: 400}).problem);
  if (match.kind === 'wrong-method') {
    const detail = `only ${match.allowed.join(', ')}`;
    return refused(new SimulatedProblem('invalid', {status: 405, detail}).problem);
  }
  try {
    const input = await readInput(request, match.operation, match.parameters);
    return simulator.exchange(match.operation, input);
  } catch (error) {
    if (error instanceof SimulatedProblem) return refused(error.problem);
    throw error;
  }
};

/**
 * Answers an HTTP request out of a simulated world. A connection that breaks is `Response.error()`: whoever sends the answer on
 * lets the connection break.
 */
export const handleRequest = async (
  request: Request,
  simulator: BankSimulator,
  {basePath = ''}: HandleOptions = {},
): Promise<Response> => {
  const {pathname} = new URL(request.url);
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
  const exchange = await exchangeOf(request, simulator, path);
  if (exchange.latencyMs > 0) await pause(simulator.clock, exchange.latencyMs, request.signal);
  const answer = wireAnswer(exchange, simulator.clock.now());
  if (answer.kind === 'answer') {
    const response = toResponse(answer);
    const match = matchRoute(request.method, path);
    if (match.kind === 'wrong-method') response.headers.set('allow', match.allowed.join(', '));
    return response;
  }
  if (answer.how === 'silence') await untilAborted(request.signal);
  return Response.error();
};
