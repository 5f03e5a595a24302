import type {AccountId, AssetId, BankSyncId} from '../../src/contract/ids.ts';
import type {FaultPlan} from './faults.ts';
import type {FlowRecord} from './flow/flow-record.ts';
import type {AccountRecord, SyncRecord} from './world-definition.ts';

/** A sync that came after the scenario began. */
export interface AddedSync {
  readonly record: SyncRecord;
  readonly accounts: readonly AccountRecord[];
}

/** What became of the link of an account. */
export interface LinkChange {
  readonly syncId: BankSyncId;
  readonly assetId: AssetId | null;
  readonly version: number;
  /** Whether the scenario had linked it; counts of unlinked accounts are corrected by it. */
  readonly wasLinked: boolean;
}

/** Everything that happened since the scenario began, as plain data. Holds no PIN and no TAN. */
export interface WorldState {
  readonly scenario: string;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  counters: {sync: number; step: number; request: number};
  changed: Record<BankSyncId, Partial<SyncRecord>>;
  removed: Record<BankSyncId, true>;
  added: AddedSync[];
  /** Accounts that a renewal brought. */
  newAccounts: Record<BankSyncId, readonly AccountRecord[]>;
  accountChanges: Record<AccountId, Partial<AccountRecord>>;
  links: Record<AccountId, LinkChange>;
  flows: Record<string, FlowRecord>;
  /** Wrong PINs in a row, by bank and user name. */
  wrongPins: Record<string, number>;
  faults: FaultPlan;
}

/** Nothing happened yet. */
export const freshState = (scenario: string, seed: number, startedAt: number, latencyMs: number): WorldState => ({
  scenario,
  seed,
  startedAt,
  counters: {sync: 0, step: 0, request: 0},
  changed: {},
  removed: {},
  added: [],
  newAccounts: {},
  accountChanges: {},
  links: {},
  flows: {},
  wrongPins: {},
  faults: {latencyMs, planned: []},
});
