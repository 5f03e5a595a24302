import type {FaultPlan} from '../simulator/faults.ts';
import type {LoggedRequest} from '../simulator/request-log.ts';
import type {WorldHoldings} from '../simulator/world-holdings.ts';
import type {Scenario} from '../simulator/world-definition.ts';

/** A scenario without its insides. */
export type ScenarioListing = Pick<Scenario, 'id' | 'title' | 'group' | 'description'>;

/** A world as it is now. */
export interface SandboxView {
  readonly scenario: ScenarioListing;
  /** The clock of the world, ISO 8601. */
  readonly now: string;
  /** When the scenario began, ISO 8601. */
  readonly startedAt: string;
  readonly faults: FaultPlan;
  /** Milliseconds that answers take when nothing is wrong. */
  readonly normalLatencyMs: number;
  readonly holds: WorldHoldings;
  /** Newest first, without secrets. */
  readonly requests: readonly LoggedRequest[];
}

/** A world that can be steered, in this process or at a sandbox server. Every call rejects where that does not work, with words for people. */
export interface Sandbox {
  listScenarios(): Promise<readonly ScenarioListing[]>;
  read(): Promise<SandboxView>;
  /** Goes to the world of another scenario, or of several: `bank-down+hundred-accounts`. */
  choose(scenario: string): Promise<SandboxView>;
  /** @param now - ISO 8601 */
  setClock(now: string): Promise<SandboxView>;
  /** Replaces all faults; what is left out is as the scenario has it. */
  setFaults(plan: Partial<FaultPlan>): Promise<SandboxView>;
  /** Back to the beginning of the scenario. */
  reset(): Promise<SandboxView>;
  /** Answers the bank's own page of a run, by its id in {@link WorldHoldings}, as its user would. */
  decide(run: string, decision: 'grant' | 'cancel'): Promise<SandboxView>;
  clearRequests(): Promise<SandboxView>;
}
