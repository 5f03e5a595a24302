import type {Failure} from '../../client/failure.ts';
import type {Account} from '../../contract/account.ts';
import type {LinkedAsset} from '../../contract/asset.ts';
import type {LinkEffect} from './link-effect.ts';
import type {
  CheckingState,
  ConflictState,
  LinkContext,
  LinkState,
  Next,
  SavingState,
  UnconfirmedState,
} from './link-state.ts';

const wait: LinkEffect = {kind: 'wait', scope: 'patience'};

/** What every state carries, without what belongs to one state alone. */
export const contextOf = ({account, tree, search, selected, focused}: LinkContext): LinkContext => ({
  account,
  tree,
  search,
  selected,
  focused,
});

/** Sends the change, with the version of the link that the user has seen. */
export const save = (context: LinkContext, wanted: LinkedAsset | null): Next => {
  const {account} = context;
  return [
    {...contextOf(context), kind: 'saving', wanted, patience: 'short'},
    {
      kind: 'save',
      scope: 'save',
      accountId: account.id,
      linkVersion: account.linkVersion,
      assetId: wanted?.id ?? null,
    },
    wait,
  ];
};

/** Nothing goes on from here; everybody else hears of it. */
export const finish = (context: LinkContext, account: Account, change: 'linked' | 'unlinked' | 'kept'): Next => [
  {...contextOf(context), account, kind: 'done', change},
  {kind: 'announce', scope: 'announce', syncId: account.syncId},
];

/** Reads the account, because nobody knows what became of the change. A change is never sent again by itself. */
export const find = (state: SavingState | CheckingState | UnconfirmedState, cause: Failure): Next => [
  {...contextOf(state), kind: 'checking', wanted: state.wanted, cause, patience: 'short'},
  {kind: 'find-account', scope: 'save', accountId: state.account.id, syncId: state.account.syncId},
  wait,
];

/** The link is not what the user saw, and not by this change: the user decides, unless both wanted the same. */
const meet = (state: SavingState | CheckingState, current: Account): Next =>
  (current.linkedAsset?.id ?? null) === (state.wanted?.id ?? null)
    ? finish(state, current, state.wanted ? 'linked' : 'unlinked')
    : [{...contextOf(state), kind: 'conflict', wanted: state.wanted, current}];

/** The account inside a conflict, as far as it can be trusted: a host's client may put anything there. */
const currentOf = (current: unknown, account: Account): Account | undefined => {
  if (typeof current !== 'object' || current === null) return undefined;
  const {id, linkVersion, linkedAsset} = current as Partial<Account>;
  if (id !== account.id || typeof linkVersion !== 'number') return undefined;
  if (linkedAsset === null) return {...account, linkVersion, linkedAsset};
  return typeof linkedAsset?.id === 'string' && typeof linkedAsset.name === 'string' && linkedAsset.path?.names
    ? {...account, linkVersion, linkedAsset}
    : undefined;
};

/** The change did not go through, or nobody knows. */
export const saveFailed = (state: SavingState, failure: Failure, at: number): Next => {
  const current = failure.code === 'conflict' ? currentOf(failure.current, state.account) : undefined;
  if (current) return meet(state, current);
  if (failure.outcome === 'unknown' || failure.code === 'conflict') return find(state, failure);
  const retryAt = failure.retryAfterMs === undefined ? undefined : at + failure.retryAfterMs;
  return [{...contextOf(state), kind: 'choosing', message: failure, retryAt}];
};

/** The account was read: with the version that the user saw the change has not arrived. */
export const accountRead = (state: CheckingState, account: Account): Next =>
  account.linkVersion === state.account.linkVersion
    ? [{...contextOf(state), account, kind: 'choosing', message: {...state.cause, outcome: 'not-applied'}}]
    : meet(state, account);

/** Over what somebody else has chosen: the user has seen it now. */
export const overwrite = (state: ConflictState): Next =>
  save({...contextOf(state), account: state.current}, state.wanted);

/** Whether `unlink` does something. */
export const mayUnlink = (state: LinkState): boolean => state.kind === 'choosing' && state.account.linkedAsset !== null;
