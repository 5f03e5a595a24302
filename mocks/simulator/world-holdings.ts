import type {BankPage} from './flow/bank-pages.ts';
import type {BankSimulator} from './bank-simulator.ts';
import {toInstant} from './clock.ts';
import {accountsOf} from './data/accounts.ts';
import {allSyncs} from './data/syncs.ts';
import {bankById} from './directory/directory.ts';
import {settleFlows} from './flow/flows.ts';
import {chance} from './random.ts';

/** A bank sync of the world, in short. */
export interface HeldSync {
  readonly id: string;
  readonly name: string;
  readonly bank: string;
  readonly accounts: number;
  readonly unlinked: number;
  /** ISO 8601; null: never. */
  readonly expiresAt: string | null;
  /** Taken back at the bank. */
  readonly revoked: boolean;
}

/** A login under way, or one that ended. */
export interface HeldRun {
  /** Stands for the run without opening it. */
  readonly id: string;
  readonly name: string;
  readonly bank: string;
  readonly step: string;
  /** Address of the bank's own page, while it waits for an answer. */
  readonly bankPage?: string | undefined;
}

/** What a world holds. */
export interface WorldHoldings {
  readonly organisation: string;
  readonly syncs: number;
  readonly accounts: number;
  readonly unlinked: number;
  /** The first of them. */
  readonly firstSyncs: readonly HeldSync[];
  /** The last of them, newest first. */
  readonly runs: readonly HeldRun[];
  /** When the next bank session ends, ISO 8601. */
  readonly nextExpiryAt: string | null;
}

const mostSyncs = 20;
const mostRuns = 10;

const idOf = (runKey: string): string => chance('run', runKey).toString(36);

/** Looks into a world. */
export const holdingsOf = ({world, clock}: BankSimulator): WorldHoldings => {
  const now = clock.now();
  settleFlows(world, now);
  const syncs = allSyncs(world).map(sync => ({sync, list: accountsOf(world, sync.id)}));
  const ends = syncs.flatMap(({sync: {expiresAt, revokedAt}}) =>
    expiresAt !== null && expiresAt > now && revokedAt === null ? [expiresAt] : [],
  );
  const runs = Object.values(world.state.flows).slice(-mostRuns).toReversed();
  return {
    organisation: world.definition.organisation.name,
    syncs: syncs.length,
    accounts: syncs.reduce((sum, {list}) => sum + list.count, 0),
    unlinked: syncs.reduce((sum, {list}) => sum + list.unlinked, 0),
    firstSyncs: syncs.slice(0, mostSyncs).map(({sync: {id, name, bankId, expiresAt, revokedAt}, list}) => ({
      id,
      name,
      bank: bankById(bankId).name,
      accounts: list.count,
      unlinked: list.unlinked,
      expiresAt: expiresAt === null ? null : toInstant(expiresAt),
      revoked: revokedAt !== null,
    })),
    runs: runs.map(({runKey, name, bankId, position, page}) => ({
      id: idOf(runKey),
      name,
      bank: bankId === null ? '' : bankById(bankId).name,
      step: position.at === 'failed' ? `failed: ${position.failure.code}` : position.at,
      ...(position.at === 'go-to-bank' && page && {bankPage: `${world.bankPages}/authorise/${page.token}`}),
    })),
    nextExpiryAt: ends.length === 0 ? null : toInstant(Math.min(...ends)),
  };
};

/** The bank's page of a run by the id that {@link holdingsOf} gives it; undefined where there is none. */
export const heldPage = (simulator: BankSimulator, id: string): BankPage | undefined => {
  const flow = Object.values(simulator.world.state.flows).find(({runKey}) => idOf(runKey) === id);
  return flow?.page ? simulator.bankPage(flow.runKey) : undefined;
};
