import {dataOf} from '../resource.ts';
import type {LinkState} from './link-state.ts';

/** Whether `save` does something: an asset is selected, and it is not the one that is linked already. */
export const maySave = (state: LinkState): boolean =>
  state.kind === 'choosing' && state.selected !== undefined && state.selected.id !== state.account.linkedAsset?.id;

/** Whether `unlink` does something. */
export const mayUnlink = (state: LinkState): boolean => state.kind === 'choosing' && state.account.linkedAsset !== null;

/** Whether a change is on its way: the tree is inert, `aria-busy`. */
export const isSaving = ({kind}: LinkState): boolean => kind === 'saving' || kind === 'checking';

/** Whether the API said that no asset fits. Not while it is asked, and not because asking failed. */
export const hasNoAsset = ({search: {results}}: LinkState): boolean =>
  results.kind === 'ready' && !results.refreshing && dataOf(results)?.items.length === 0;

/** Whether the organisation has nothing to link to, as far as this user may see. */
export const isEmptyTree = ({tree}: LinkState): boolean => {
  const roots = tree.branches.get(null);
  return roots?.status === 'ready' && roots.children.length === 0 && roots.nextCursor === null;
};
