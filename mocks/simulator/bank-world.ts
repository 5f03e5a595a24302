import {readInstant, simulatedNow} from './clock.ts';
import type {Faults} from './faults.ts';
import {createFaults} from './faults.ts';
import {chance} from './random.ts';
import type {RequestLog} from './request-log.ts';
import {createRequestLog} from './request-log.ts';
import type {Scenario, WorldDefinition} from './world-definition.ts';
import type {WorldState} from './world-state.ts';
import {freshState} from './world-state.ts';

/** A scenario, and what happened in it so far. */
export interface BankWorld {
  readonly scenario: Scenario;
  readonly definition: WorldDefinition;
  /** Plain data: `JSON.stringify` keeps it, {@link restoreWorld} brings it back. */
  readonly state: WorldState;
  readonly faults: Faults;
  /** What was asked of it; kept as long as the program runs. */
  readonly requests: RequestLog;
  /** Where the banks' own pages begin, without a slash at its end. */
  readonly bankPages: string;
  /** Whether a bank's page may send somebody back to there. */
  readonly allowsReturn: (url: URL) => boolean;
  /** Back to the beginning of the scenario. */
  reset(): void;
}

/** What lies around a world. */
export interface WorldSurroundings {
  /** Where the banks' own pages begin; unless told, an address at which there is nobody: `bankPage()` answers for it. */
  readonly bankPages?: string | undefined;
  /** Where banks may send people back to, beyond that it must be `http:` or `https:`; anywhere unless told. */
  readonly allowsReturn?: ((url: URL) => boolean) | undefined;
}

/** How a world begins. */
export interface WorldOptions extends WorldSurroundings {
  /** The instant at which the scenario is anchored, ISO 8601. */
  readonly now?: string | undefined;
  readonly seed?: number | undefined;
}

const makeWorld = (scenario: Scenario, state: WorldState, around: WorldSurroundings): BankWorld => {
  const {seed, startedAt} = state;
  const definition = scenario.define({now: startedAt, seed});
  return {
    scenario,
    definition,
    state,
    faults: createFaults(
      () => state.faults,
      definition.latencyMs,
      () => chance(seed, 'fault', state.counters.request) / 2 ** 32,
    ),
    requests: createRequestLog(),
    bankPages: around.bankPages ?? 'https://bank.example',
    allowsReturn: around.allowsReturn ?? (() => true),
    reset: () => void Object.assign(state, freshState(scenario.id, seed, startedAt, definition.latencyMs)),
  };
};

/** The world of a scenario at its beginning. */
export const createWorld = (
  scenario: Scenario,
  {now = simulatedNow, seed = 1, ...around}: WorldOptions = {},
): BankWorld => {
  const startedAt = readInstant(now);
  const world = makeWorld(scenario, freshState(scenario.id, seed, startedAt, 0), around);
  world.state.faults.latencyMs = world.definition.latencyMs;
  return world;
};

/** The world of a scenario as it was when its state was saved. */
export const restoreWorld = (scenario: Scenario, state: WorldState, around: WorldSurroundings = {}): BankWorld =>
  makeWorld(scenario, state, around);
