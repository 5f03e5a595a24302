import type {Clock} from '../../src/client/clock.ts';
import {ScenarioError} from '../scenarios/compose-scenarios.ts';
import {findScenario, scenarioIds} from '../scenarios/registry.ts';
import type {BankSimulator} from '../simulator/bank-simulator.ts';
import {createSimulator} from '../simulator/bank-simulator.ts';
import type {WorldSurroundings} from '../simulator/bank-world.ts';
import {createWorld, restoreWorld} from '../simulator/bank-world.ts';
import {SimulatedClock, toInstant} from '../simulator/clock.ts';
import type {Scenario} from '../simulator/world-definition.ts';
import type {SavedWorld} from './state-file.ts';

/** A world of the server, with its clock. */
export interface SandboxWorld {
  readonly session: string;
  readonly simulator: BankSimulator;
  readonly clock: SimulatedClock;
}

/** How the clocks of the worlds go. */
export interface WorldClocks {
  readonly running: boolean;
  readonly real: Clock;
  /** When worlds begin, ISO 8601; unless told, now. */
  readonly now?: string | undefined;
  /** What lies around a world, for example where the pages of its banks are. */
  readonly around?: ((scenario: string, session: string) => WorldSurroundings) | undefined;
}

/** More worlds than this are not kept; the one that was not used for longest goes first. */
const most = 200;

/** The worlds of a server: one for each scenario and session, made when it is asked for. */
export interface SandboxWorlds {
  /** Throws a `ScenarioError` where there is no such scenario. */
  find(scenario: string, session: string): SandboxWorld;
  /** Only a world that is there already. */
  peek(scenario: string, session: string): SandboxWorld | undefined;
  /** Starts a world again, at the time at which worlds begin. */
  reset(scenario: string, session: string): SandboxWorld;
  saved(): readonly SavedWorld[];
  restore(worlds: readonly SavedWorld[]): void;
}

/** A file may name scenarios of another version. */
const knownScenario = (id: string): Scenario | undefined => {
  try {
    return findScenario(id);
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
};

export const createSandboxWorlds = (clocks: WorldClocks): SandboxWorlds => {
  const worlds = new Map<string, SandboxWorld>();
  const keyOf = (scenario: string, session: string): string => `${scenarioIds(scenario).join('+')}/${session}`;
  const clockFrom = (now: string | undefined): SimulatedClock =>
    new SimulatedClock({running: clocks.running, real: clocks.real, now});

  const keep = (scenario: string, world: SandboxWorld): SandboxWorld => {
    const key = keyOf(scenario, world.session);
    worlds.delete(key);
    worlds.set(key, world);
    const [oldest] = worlds.keys();
    if (worlds.size > most && oldest !== undefined) worlds.delete(oldest);
    return world;
  };

  const create = (name: string, session: string): SandboxWorld => {
    const scenario = findScenario(name);
    const {id} = scenario;
    const clock = clockFrom(clocks.now);
    const world = createWorld(scenario, {now: toInstant(clock.now()), ...clocks.around?.(id, session)});
    return keep(id, {session, clock, simulator: createSimulator(world, clock)});
  };

  return {
    find: (scenario, session) => {
      const known = worlds.get(keyOf(scenario, session));
      return known ? keep(known.simulator.world.scenario.id, known) : create(scenario, session);
    },
    peek: (scenario, session) => worlds.get(keyOf(scenario, session)),
    reset: create,
    saved: () =>
      Array.from(worlds.values(), ({session, clock, simulator}) => ({
        session,
        clock: clocks.running ? {aheadMs: clock.now() - clocks.real.now()} : {now: toInstant(clock.now())},
        state: simulator.world.state,
      })),
    restore: saved => {
      for (const {session, clock: kept, state} of saved) {
        const scenario = knownScenario(state.scenario);
        if (scenario) {
          const clock = clockFrom('now' in kept ? kept.now : toInstant(clocks.real.now() + kept.aheadMs));
          const world = restoreWorld(scenario, state, clocks.around?.(scenario.id, session));
          keep(scenario.id, {session, clock, simulator: createSimulator(world, clock)});
        }
      }
    },
  };
};
