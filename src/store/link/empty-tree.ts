import type {LinkState} from './link-state.ts';

/** Whether the organisation has nothing to link to, as far as this user may see. */
export const isEmptyTree = ({tree}: LinkState): boolean => {
  const roots = tree.branches.get(null);
  return roots?.status === 'ready' && roots.children.length === 0 && roots.nextCursor === null;
};
