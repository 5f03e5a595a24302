import type {SyncSummary} from '../../../src/contract/bank-sync.ts';
import {foldWords} from '../../../src/search/fold.ts';
import {searchable} from '../assets/match-words.ts';
import {toInstant} from '../clock.ts';
import {accountsOf} from '../data/accounts.ts';
import {endsSoon, needsUser} from '../data/sync-times.ts';
import {syncView} from '../data/sync-view.ts';
import {allSyncs} from '../data/syncs.ts';
import {bankById} from '../directory/directory.ts';
import {pageOf} from '../paging.ts';
import {chance} from '../random.ts';
import type {SyncRecord} from '../world-definition.ts';
import type {OperationContext, OperationHandler} from './operation-context.ts';
import {requireView} from './permissions.ts';

const pageSize = 50;

const summaryOf = ({world, now}: OperationContext, syncs: readonly SyncRecord[]): SyncSummary => {
  const summary = {syncs: syncs.length, accounts: 0, unlinked: 0, needUser: 0, endSoon: 0};
  for (const sync of syncs) {
    const {count, unlinked} = accountsOf(world, sync.id);
    summary.accounts += count;
    summary.unlinked += unlinked;
    summary.needUser += Number(needsUser(sync, now));
    summary.endSoon += Number(endsSoon(sync, now));
  }
  return summary;
};

/** First those that need a person, then those that end soonest, then by name. */
const inOrder = (syncs: readonly SyncRecord[], now: number): readonly SyncRecord[] =>
  syncs
    .map(sync => ({sync, person: Number(needsUser(sync, now)), end: sync.expiresAt ?? Infinity}))
    .toSorted(
      (a, b) =>
        b.person - a.person ||
        (a.end === b.end ? 0 : a.end - b.end) ||
        (a.sync.name < b.sync.name ? -1 : Number(a.sync.name > b.sync.name)),
    )
    .map(({sync}) => sync);

const matching = (syncs: readonly SyncRecord[], query: string | undefined): readonly SyncRecord[] => {
  const words = foldWords(query ?? '');
  if (words.length === 0) return syncs;
  return syncs.filter(({name, bankId}) => {
    const bank = bankById(bankId);
    const text = searchable(`${name} ${bank.name} ${bank.city ?? ''}`);
    return words.every(word => text.includes(word));
  });
};

export const listBankSyncs: OperationHandler<'listBankSyncs'> = (context, {cursor, query}) => {
  requireView(context);
  const {world, now} = context;
  const all = allSyncs(world);
  const found = inOrder(matching(all, query), now);
  const recordAt = (index: number): SyncRecord => {
    const record = found[index];
    if (!record) throw new RangeError(`no sync ${index}`);
    return record;
  };
  const page = pageOf(
    {
      list: `syncs/${chance(query ?? '')}`,
      size: pageSize,
      total: found.length,
      at: index => syncView(world, recordAt(index), now),
      identify: index => recordAt(index).id,
    },
    cursor,
  );
  return {...page, summary: summaryOf(context, all), serverTime: toInstant(now)};
};
