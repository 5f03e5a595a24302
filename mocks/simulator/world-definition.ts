import type {FlowFailure} from '../../src/contract/problem.ts';
import type {AccountId, AssetId, BankId, BankSyncId} from '../../src/contract/ids.ts';
import type {ManageRefusal, Role} from '../../src/contract/capabilities.ts';
import type {AssetTree} from './assets/asset-tree.ts';
import type {BankScript, ScriptName} from './flow-script.ts';

/** What the world knows of a sync; what the API says of it follows from this and the clock. Times in milliseconds since 1970. */
export interface SyncRecord {
  readonly id: BankSyncId;
  readonly name: string;
  readonly bankId: BankId;
  /** The user name at the bank, by which a second sync with the same login is found. */
  readonly login: string;
  readonly grantedAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  /** Imports stopped then, after repeated failure. */
  readonly suspendedAt?: number | undefined;
  /** Minute of the UTC day at which the daily import has finished. */
  readonly importMinute: number;
  /** When the first import has finished. */
  readonly firstImportAt: number;
  /** An import that runs until then. */
  readonly importingUntil: number | null;
  readonly importOutcome: 'complete' | 'partial' | 'failed';
  readonly importFailure?: FlowFailure | undefined;
  /** Balances are unknown before. */
  readonly balancesFrom?: number | undefined;
  readonly problem: FlowFailure | null;
}

/** What the world knows of an account. */
export interface AccountRecord {
  readonly id: AccountId;
  readonly name: string;
  readonly holder: string;
  readonly iban?: string | undefined;
  readonly number?: string | undefined;
  readonly currency: string;
  /** Null: the bank gives none. */
  readonly amount: string | null;
  /** When the balance was read, where that was not the last import. */
  readonly readAt?: number | undefined;
  readonly assetId: AssetId | null;
  readonly problem: FlowFailure | null;
}

/** The syncs that an organisation has when its scenario begins, by place, so that large ones need not exist as a whole. */
export interface SyncSource {
  readonly count: number;
  at(index: number): SyncRecord;
  /** -1 where there is none. */
  indexOf(id: BankSyncId): number;
  accountCount(index: number): number;
  accountAt(index: number, account: number): AccountRecord;
  /** Accounts of a sync without an asset. */
  unlinkedCount(index: number): number;
  findAccount(id: AccountId): {readonly sync: number; readonly account: number} | undefined;
}

/** What a scenario says about its world. Never changes; what happens later is in the world's state. */
export interface WorldDefinition {
  readonly organisation: {readonly id: string; readonly name: string};
  readonly role: Role;
  readonly manageRefusal: ManageRefusal | null;
  readonly subscribed: boolean;
  readonly syncs: SyncSource;
  readonly tree: AssetTree;
  /** What banks do unless a magic user name says otherwise. */
  readonly script: ScriptName | BankScript;
  /** Milliseconds that every answer takes. */
  readonly latencyMs: number;
}

/** When and with which chance a world begins. */
export interface WorldStart {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly seed: number;
}

/** A situation that can be called up by name. */
export interface Scenario {
  /** In addresses: `/s/<id>`. Of several at once: their ids with `+` between them. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly group: 'organisation' | 'login' | 'tan' | 'redirect' | 'bank' | 'data' | 'later-life';
  define(start: WorldStart): WorldDefinition;
  /** What it changes about the default organisation. Scenarios that tell it can be had together with others. */
  changes?(start: WorldStart): Partial<WorldDefinition>;
}
