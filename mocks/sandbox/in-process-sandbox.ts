import {findScenario, scenarios} from '../scenarios/registry.ts';
import {SimulatedClock, toInstant} from '../simulator/clock.ts';
import type {SimulatedClient, SimulatedClientOptions} from '../simulator/simulated-client.ts';
import {createSimulatedClient} from '../simulator/simulated-client.ts';
import {heldPage} from '../simulator/world-holdings.ts';
import type {Sandbox, SandboxView} from './sandbox.ts';
import {listingOf, viewOf} from './view-of.ts';

/** A sandbox in this process. Another scenario, or a new beginning, means another client: hand `client` to the elements again. */
export interface InProcessSandbox extends Sandbox {
  readonly client: SimulatedClient;
  readonly clock: SimulatedClock;
}

/** Makes a sandbox whose worlds live in this process, all with one clock. Throws on a scenario that does not exist. */
export const createSandbox = (options: SimulatedClientOptions = {}): InProcessSandbox => {
  const clock = options.clock ?? new SimulatedClock({now: options.now});
  const begin = toInstant(clock.now());
  const make = (scenario: SimulatedClientOptions['scenario']): SimulatedClient =>
    createSimulatedClient({...options, scenario, clock, now: undefined});
  let client = make(options.scenario);
  const view = (): SandboxView => viewOf(client.simulator);
  const start = async (scenario: SimulatedClientOptions['scenario']): Promise<SandboxView> => {
    if (!clock.running) await clock.set(begin);
    client = make(scenario);
    return view();
  };
  return {
    clock,
    get client() {
      return client;
    },
    listScenarios: async () => scenarios.map(listingOf),
    read: async () => view(),
    choose: async id => {
      const scenario = findScenario(id);
      return scenario.id === client.world.scenario.id ? view() : start(scenario);
    },
    setClock: async now => {
      await clock.set(now);
      return view();
    },
    setFaults: async plan => {
      client.world.faults.set(plan);
      return view();
    },
    reset: () => start(client.world.scenario),
    decide: async (run, decision) => {
      const page = heldPage(client.simulator, run);
      if (decision === 'grant') page?.grant();
      else page?.cancel();
      return view();
    },
    clearRequests: async () => {
      client.world.requests.clear();
      return view();
    },
  };
};
