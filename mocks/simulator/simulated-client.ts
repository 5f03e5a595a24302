import type {BankIntegrationsClient, CallOptions} from '../../src/client/client.ts';
import {pause} from '../../src/client/clock.ts';
import {fail} from '../../src/client/failure.ts';
import type {Answer, NoAnswer} from '../../src/client/http/attempt.ts';
import {buildRequest} from '../../src/client/http/build-request.ts';
import {readAnswer} from '../../src/client/http/read-answer.ts';
import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import {findScenario} from '../scenarios/registry.ts';
import type {BankWorld} from './bank-world.ts';
import {createWorld} from './bank-world.ts';
import type {BankSimulator} from './bank-simulator.ts';
import {createSimulator} from './bank-simulator.ts';
import {SimulatedClock, toInstant} from './clock.ts';
import {deepFreeze} from './deep-freeze.ts';
import type {BankPage} from './flow/bank-pages.ts';
import type {RunKey} from '../../src/contract/ids.ts';
import type {WireAnswer, WireBreak} from './wire.ts';
import {wireAnswer} from './wire.ts';
import type {Scenario} from './world-definition.ts';

/** How a simulated client is set up. */
export interface SimulatedClientOptions {
  /** Id of a scenario, or one of your own; `default` unless told. Throws on an id that does not exist. */
  readonly scenario?: string | Scenario | undefined;
  /** The instant at which the scenario is anchored, ISO 8601; unless told, that of the clock. */
  readonly now?: string | undefined;
  /** Default: a clock of its own that stands still. */
  readonly clock?: SimulatedClock | undefined;
  /** Another one gives other numbers, balances and pictures. */
  readonly seed?: number | undefined;
  /** Milliseconds of the clock that every answer takes. */
  readonly latencyMs?: number | undefined;
}

/** A client with a bank world behind it, in the same process. */
export type SimulatedClient = BankIntegrationsClient & {
  readonly world: BankWorld;
  readonly clock: SimulatedClock;
  readonly simulator: BankSimulator;
  /** The bank's own page of a run that was sent there, to be answered without a browser. Throws a `RangeError` for any other run. */
  bankPage(runKey: RunKey): BankPage;
};

/** What the HTTP client would have got. */
const received = (answer: WireAnswer | WireBreak): Answer | NoAnswer => {
  if (answer.kind === 'break') {
    const offline = answer.how === 'offline';
    return {kind: 'no-answer', why: offline ? 'offline' : 'network', sent: !offline};
  }
  const {status, contentType, body, retryAfter, date, requestId} = answer;
  const content = contentType === 'text/html' ? 'html' : contentType === null ? 'other' : 'json';
  return {kind: 'answer', status, redirected: false, content, body: {text: body}, retryAfter, date, requestId};
};

const untilAborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise(resolve => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), {once: true});
  });

/**
 * Makes a client that needs no network. Answers and failures are read by the same code as those of the HTTP client, so that it
 * behaves like that one in front of the sandbox server; only, it never tries again by itself.
 */
export const createSimulatedClient = (options: SimulatedClientOptions = {}): SimulatedClient => {
  const {scenario = 'default', seed, latencyMs} = options;
  const clock = options.clock ?? new SimulatedClock({now: options.now});
  const now = options.now ?? toInstant(clock.now());
  const world = createWorld(typeof scenario === 'string' ? findScenario(scenario) : scenario, {now, seed});
  if (latencyMs !== undefined) world.faults.latencyMs = latencyMs;
  const simulator = createSimulator(world, clock);

  const call = async (operation: Operation, input: unknown, {signal}: CallOptions = {}): Promise<unknown> => {
    const built = buildRequest('', operation, input);
    if ('failure' in built) throw fail(built.failure);
    if (signal?.aborted) throw fail({code: 'aborted', outcome: 'not-sent', operation});
    // The request arrives at once and is carried out; the answer takes its time to come back.
    const exchange = simulator.exchange(operation, input ?? {});
    if (exchange.latencyMs > 0) await pause(clock, exchange.latencyMs, signal);
    const wire = wireAnswer(exchange, clock.now());
    if (wire.kind === 'break' && wire.how === 'silence') await untilAborted(signal);
    if (signal?.aborted) throw fail({code: 'aborted', outcome: 'unknown', operation});
    const reading = readAnswer(received(wire), operation, built.request.secrets);
    if (reading.kind === 'failed') throw fail(reading.failure);
    return deepFreeze(reading.output);
  };

  const operations = Object.fromEntries(
    (Object.keys(routes) as Operation[]).map(operation => [
      operation,
      (input: unknown, callOptions?: CallOptions) => call(operation, input, callOptions),
    ]),
  ) as unknown as BankIntegrationsClient;
  return {...operations, world, clock, simulator, bankPage: simulator.bankPage};
};
