import type {AccountId, AssetId, BankSyncId} from '../../../src/contract/ids.ts';
import type {BankWorld} from '../bank-world.ts';
import {lookUp} from '../look-up.ts';
import type {AccountRecord} from '../world-definition.ts';

/** An account as it is now. */
export interface PresentAccount {
  readonly syncId: BankSyncId;
  readonly record: AccountRecord;
  /** With what became of the link since the scenario began. */
  readonly assetId: AssetId | null;
  readonly linkVersion: number;
}

/** The accounts of one sync, by place. */
export interface AccountList {
  readonly count: number;
  readonly unlinked: number;
  at(index: number): PresentAccount;
}

const present = ({state}: BankWorld, syncId: BankSyncId, base: AccountRecord): PresentAccount => {
  const link = lookUp(state.links, base.id);
  const change = lookUp(state.accountChanges, base.id);
  return {
    syncId,
    record: change ? {...base, ...change} : base,
    assetId: link ? link.assetId : base.assetId,
    linkVersion: link?.version ?? 1,
  };
};

const unlinkedIn = (records: readonly AccountRecord[]): number =>
  records.filter(({assetId}) => assetId === null).length;

/** How many more accounts of a sync have no asset than when the scenario began. */
const unlinkedSince = ({state}: BankWorld, id: BankSyncId): number => {
  let more = 0;
  for (const {syncId, assetId, wasLinked} of Object.values(state.links)) {
    if (syncId === id) more += Number(assetId === null) - Number(!wasLinked);
  }
  return more;
};

/** The accounts of a sync that exists. */
export const accountsOf = (world: BankWorld, syncId: BankSyncId): AccountList => {
  const {syncs} = world.definition;
  const index = syncs.indexOf(syncId);
  const added = world.state.added.find(({record}) => record.id === syncId)?.accounts ?? [];
  const later = lookUp(world.state.newAccounts, syncId) ?? [];
  const first = index >= 0 ? syncs.accountCount(index) : added.length;
  const firstUnlinked = index >= 0 ? syncs.unlinkedCount(index) : unlinkedIn(added);
  return {
    count: first + later.length,
    unlinked: firstUnlinked + unlinkedIn(later) + unlinkedSince(world, syncId),
    at: place => {
      const base = place >= first ? later[place - first] : index >= 0 ? syncs.accountAt(index, place) : added[place];
      if (!base) throw new RangeError(`no account ${place}`);
      return present(world, syncId, base);
    },
  };
};

/** An account by its id, unless its sync was removed. */
export const findAccount = (world: BankWorld, id: AccountId): PresentAccount | undefined => {
  const {state, definition} = world;
  const gone = (syncId: BankSyncId): boolean => Object.hasOwn(state.removed, syncId);
  const place = definition.syncs.findAccount(id);
  if (place) {
    const syncId = definition.syncs.at(place.sync).id;
    return gone(syncId) ? undefined : present(world, syncId, definition.syncs.accountAt(place.sync, place.account));
  }
  for (const {record, accounts} of state.added) {
    const account = accounts.find(candidate => candidate.id === id);
    if (account) return gone(record.id) ? undefined : present(world, record.id, account);
  }
  for (const [syncId, accounts] of Object.entries(state.newAccounts)) {
    const account = accounts.find(candidate => candidate.id === id);
    if (account) return gone(syncId) ? undefined : present(world, syncId, account);
  }
  return undefined;
};

/** Ties an account to an asset or takes the tie away. */
export const changeLink = (world: BankWorld, account: PresentAccount, assetId: AssetId | null): void => {
  world.state.links[account.record.id] = {
    syncId: account.syncId,
    assetId,
    version: account.linkVersion + 1,
    wasLinked: account.record.assetId !== null,
  };
};
