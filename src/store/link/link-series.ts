import type {Account} from '../../contract/account.ts';
import type {LinkedAsset} from '../../contract/asset.ts';
import type {AccountId} from '../../contract/ids.ts';

/** What became of an account: `kept` is what somebody else had chosen meanwhile. */
export type SeriesOutcome = 'linked' | 'kept' | 'skipped';

/** Accounts without an asset, gone through one after another. */
export interface LinkSeries {
  /** As last read. */
  readonly accounts: readonly Account[];
  /** The one whose turn it is; as many as there are when it is over. */
  readonly at: number;
  readonly outcomes: ReadonlyMap<AccountId, SeriesOutcome>;
  /** The last link that was made here, and what stood there before: it can be undone. */
  readonly last?: {readonly accountId: AccountId; readonly before: LinkedAsset | null} | undefined;
  /** {@link last} is being undone. */
  readonly undoing: boolean;
}

export type SeriesEvent =
  /** The account as it is now; `before`: what its link was when the change was sent. */
  | {
      readonly type: 'done';
      readonly account: Account;
      readonly kept: boolean;
      readonly before: LinkedAsset | null;
    }
  | {readonly type: 'skip'}
  | {readonly type: 'back'}
  | {readonly type: 'undo'}
  /** Once more through those that were skipped. */
  | {readonly type: 'again'};

/** Goes through those that have no asset, each once. */
export const beginSeries = (accounts: readonly Account[]): LinkSeries => ({
  accounts: [...new Map(accounts.map(account => [account.id, account])).values()].filter(
    ({linkedAsset}) => linkedAsset === null,
  ),
  at: 0,
  outcomes: new Map(),
  undoing: false,
});

/** The account whose turn it is; undefined when it is over. */
export const currentAccount = ({accounts, at}: LinkSeries): Account | undefined => accounts[at];

/** How many accounts ended in some way; those without an outcome are left. */
export const countSeries = ({accounts, outcomes}: LinkSeries): Readonly<Record<SeriesOutcome | 'left', number>> => {
  const counts = {linked: 0, kept: 0, skipped: 0, left: 0};
  for (const {id} of accounts) counts[outcomes.get(id) ?? 'left'] += 1;
  return counts;
};

/** To the next one that nothing was said about, behind the present one, else from the top. */
const goOn = (series: LinkSeries): LinkSeries => {
  const {accounts, at, outcomes} = series;
  const isOpen = ({id}: Account): boolean => !outcomes.has(id);
  const behind = accounts.findIndex((account, index) => index > at && isOpen(account));
  const next = behind >= 0 ? behind : accounts.findIndex(isOpen);
  return {...series, at: next >= 0 ? next : accounts.length};
};

const withOutcome = (series: LinkSeries, id: AccountId, outcome: SeriesOutcome | undefined): LinkSeries => {
  const outcomes = new Map(series.outcomes);
  if (outcome) outcomes.set(id, outcome);
  else outcomes.delete(id);
  return {...series, outcomes};
};

const done = (series: LinkSeries, event: SeriesEvent & {readonly type: 'done'}): LinkSeries => {
  const {account, kept, before} = event;
  const index = series.accounts.findIndex(({id}) => id === account.id);
  if (index < 0) return series;
  const read = {...series, at: index, accounts: series.accounts.with(index, account), undoing: false};
  const isUndone = series.undoing && account.linkedAsset?.id === series.last?.before?.id;
  // Its turn again: somebody who undoes wants another asset, or to look once more.
  if (isUndone || !account.linkedAsset) return withOutcome({...read, last: undefined}, account.id, undefined);
  const last = kept ? undefined : {accountId: account.id, before};
  return goOn(withOutcome({...read, last}, account.id, kept ? 'kept' : 'linked'));
};

/** What follows. Pure; an event that does not fit changes nothing. */
export const seriesStep = (series: LinkSeries, event: SeriesEvent): LinkSeries => {
  const {accounts, at, outcomes, last} = series;
  const current = currentAccount(series);
  switch (event.type) {
    case 'done':
      return done(series, event);
    case 'skip':
      return current ? goOn(outcomes.has(current.id) ? series : withOutcome(series, current.id, 'skipped')) : series;
    case 'back':
      return at > 0 ? {...series, at: at - 1, undoing: false} : series;
    case 'undo': {
      const index = last ? accounts.findIndex(({id}) => id === last.accountId) : -1;
      return index < 0 ? series : {...series, at: index, undoing: true};
    }
    case 'again': {
      const open = new Map([...outcomes].filter(([, outcome]) => outcome !== 'skipped'));
      return open.size === outcomes.size ? series : goOn({...series, at: -1, outcomes: open});
    }
  }
};
