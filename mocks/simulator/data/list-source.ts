import type {AccountRecord, SyncRecord, SyncSource} from '../world-definition.ts';

/** A sync with its accounts, as a scenario writes it down. */
export interface ListedSync {
  readonly sync: SyncRecord;
  readonly accounts: readonly AccountRecord[];
}

/** A few syncs, written down. */
export const listSource = (syncs: readonly ListedSync[]): SyncSource => {
  const entry = (index: number): ListedSync => {
    const found = syncs[index];
    if (!found) throw new RangeError(`no sync ${index}`);
    return found;
  };
  return {
    count: syncs.length,
    at: index => entry(index).sync,
    indexOf: id => syncs.findIndex(({sync}) => sync.id === id),
    accountCount: index => entry(index).accounts.length,
    accountAt: (index, account) => {
      const found = entry(index).accounts[account];
      if (!found) throw new RangeError(`no account ${account}`);
      return found;
    },
    unlinkedCount: index => entry(index).accounts.filter(({assetId}) => assetId === null).length,
    findAccount: id => {
      for (const [sync, {accounts}] of syncs.entries()) {
        const account = accounts.findIndex(candidate => candidate.id === id);
        if (account >= 0) return {sync, account};
      }
      return undefined;
    },
  };
};
