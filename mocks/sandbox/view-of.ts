import type {BankSimulator} from '../simulator/bank-simulator.ts';
import {toInstant} from '../simulator/clock.ts';
import type {Scenario} from '../simulator/world-definition.ts';
import {holdingsOf} from '../simulator/world-holdings.ts';
import type {SandboxView, ScenarioListing} from './sandbox.ts';

/** A scenario without its insides. */
export const listingOf = ({id, title, group, description}: Scenario): ScenarioListing => ({
  id,
  title,
  group,
  description,
});

/** A world as it is now, as plain data. */
export const viewOf = (simulator: BankSimulator): SandboxView => {
  const {world, clock} = simulator;
  return {
    scenario: listingOf(world.scenario),
    now: toInstant(clock.now()),
    startedAt: toInstant(world.state.startedAt),
    faults: world.faults.plan,
    normalLatencyMs: world.definition.latencyMs,
    holds: holdingsOf(simulator),
    requests: world.requests.entries,
  };
};
