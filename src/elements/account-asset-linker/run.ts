import type {Account} from '../../contract/account.ts';
import type {AssetTree} from '../../store/link/asset-tree.ts';
import type {LinkState} from '../../store/link/link-state.ts';

/** One choice for one account; another object is another run. */
export interface Run {
  readonly account: Account;
  /** What the run before has read of the tree. */
  tree?: AssetTree | undefined;
}

/**
 * The run after the host has set the property `account`. Another account begins anew, and so does the same one when its link
 * has changed elsewhere while nothing was chosen here. The account of a choice that is under way stays what the user saw.
 */
export const nextRun = (
  run: Run | undefined,
  account: Account | undefined,
  state: LinkState | undefined,
): Run | undefined => {
  const known = state?.account;
  if (!account || !known || known.id !== account.id || known.syncId !== account.syncId) return account && {account};
  const free = state.kind === 'done' || (state.kind === 'choosing' && !state.selected);
  return free && known.linkVersion !== account.linkVersion ? {account} : run;
};
