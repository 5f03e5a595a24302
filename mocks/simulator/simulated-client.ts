import type {BankIntegrationsClient, CallOptions} from '../../src/client/client.ts';
import {pause} from '../../src/client/clock.ts';
import {fail} from '../../src/client/failure.ts';
import type {InputOf, Operation, OutputOf} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import {findScenario} from '../scenarios/registry.ts';
import type {BankWorld} from './bank-world.ts';
import {createWorld} from './bank-world.ts';
import {createSimulator} from './bank-simulator.ts';
import {SimulatedClock, simulatedNow} from './clock.ts';
import {failureOfFault, failureOfProblem} from './failures.ts';
import {freezeCopy} from './freeze-copy.ts';
import type {Scenario} from './world-definition.ts';

/** How a simulated client is set up. */
export interface SimulatedClientOptions {
  /** Id of a scenario, or one of your own. Throws on an id that does not exist. */
  readonly scenario?: string | Scenario | undefined;
  /** The instant at which the scenario is anchored and the clock starts, ISO 8601. */
  readonly now?: string | undefined;
  /** Default: a clock of its own that stands still. */
  readonly clock?: SimulatedClock | undefined;
  readonly seed?: number | undefined;
  /** Milliseconds of the clock that every answer takes. */
  readonly latencyMs?: number | undefined;
}

/** A client with a bank world behind it, in the same process. */
export type SimulatedClient = BankIntegrationsClient & {
  readonly world: BankWorld;
  readonly clock: SimulatedClock;
};

/** Makes a client that needs no network: it behaves, and fails, like the HTTP client in front of the sandbox server. */
export const createSimulatedClient = (options: SimulatedClientOptions = {}): SimulatedClient => {
  const {scenario = 'default', seed, latencyMs} = options;
  const now = options.now ?? (options.clock?.running ? new Date(options.clock.now()).toISOString() : undefined);
  const clock = options.clock ?? new SimulatedClock({now: now ?? simulatedNow});
  const world = createWorld(typeof scenario === 'string' ? findScenario(scenario) : scenario, {now, seed});
  if (latencyMs !== undefined) world.faults.latencyMs = latencyMs;
  const simulator = createSimulator(world, clock);

  const call = async <O extends Operation>(
    operation: O,
    input: InputOf<O>,
    {signal}: CallOptions = {},
  ): Promise<OutputOf<O>> => {
    if (signal?.aborted) throw fail({code: 'aborted', outcome: 'not-sent', operation});
    const exchange = simulator.exchange(operation, input);
    // Always at least a turn of the event queue, as with every real client.
    await (exchange.latencyMs > 0 ? pause(clock, exchange.latencyMs, signal) : undefined);
    if (exchange.kind === 'fault' && exchange.fault.kind === 'silence') {
      await new Promise<void>(resolve => {
        if (signal?.aborted) resolve();
        signal?.addEventListener('abort', () => resolve(), {once: true});
      });
    }
    if (signal?.aborted) throw fail({code: 'aborted', outcome: 'unknown', operation});
    if (exchange.kind === 'answer') return freezeCopy(exchange.output) as OutputOf<O>;
    throw fail(
      exchange.kind === 'problem'
        ? failureOfProblem(exchange.problem, operation, clock.now())
        : failureOfFault(exchange.fault, operation, clock.now()),
    );
  };

  const operations = Object.fromEntries(
    (Object.keys(routes) as Operation[]).map(operation => [
      operation,
      (input: InputOf<Operation>, callOptions?: CallOptions) => call(operation, input, callOptions),
    ]),
  ) as unknown as BankIntegrationsClient;
  return {...operations, world, clock};
};
