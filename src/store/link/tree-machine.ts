import type {AssetId} from '../../contract/ids.ts';
import type {Machine} from '../create-store.ts';
import type {AssetTree, ParentId} from './asset-tree.ts';
import {branchFailed, branchLoaded, branchLoading, toggled} from './asset-tree.ts';
import {lookUp} from './id-index.ts';
import type {LinkEffect} from './link-effect.ts';
import type {LinkEvent} from './link-event.ts';
import {assetKey} from './link-row.ts';
import type {LinkState, Next} from './link-state.ts';
import {isExpandable} from './tree-rows.ts';

const branchScope = (parentId: ParentId): string => `branch ${parentId ?? ''}`;

/** Loads the children of a node, or the next page of them, unless they load already or are all here. */
export const load = (state: LinkState, parentId: ParentId): Next => {
  const branch = state.tree.branches.get(parentId);
  if (branch?.status === 'loading' || (branch?.status === 'ready' && branch.nextCursor === null)) return [state];
  return [
    {...state, tree: branchLoading(state.tree, parentId)},
    {kind: 'load-branch', scope: branchScope(parentId), parentId, cursor: branch?.nextCursor ?? undefined},
  ];
};

/** Shows the children of an asset, and loads them where that was not done before. */
export const open = (state: LinkState, id: AssetId): Next => {
  const shown = {...state, tree: toggled(state.tree, id, true)};
  return state.tree.branches.has(id) ? [shown] : load(shown, id);
};

/** How many assets stand above the children of a node. */
const depthOf = ({places}: AssetTree, parentId: ParentId): number => {
  let depth = 0;
  for (let id = parentId; id !== null; id = lookUp(places, id)?.parentId ?? null) depth += 1;
  return depth;
};

/**
 * What came may lead on: to the asset that is linked now, along the names of its path, one request for each level, until the
 * user goes a way of their own. Without a link, a tree with a single root shows what is below it.
 */
const goOn = (state: LinkState, parentId: ParentId): Next => {
  const {tree, account, focused} = state;
  const {children = [], total} = tree.branches.get(parentId) ?? {};
  const {linkedAsset} = account;
  if (linkedAsset && focused === undefined) {
    if (children.some(({id}) => id === linkedAsset.id)) return [{...state, focused: assetKey(linkedAsset.id)}];
    const name = linkedAsset.path.names[depthOf(tree, parentId)];
    const [next, another] = children.filter(child => child.name === name && isExpandable(tree, child));
    // Of two with one name, nobody knows which leads there.
    if (next && !another) return open(state, next.id);
  }
  const root = parentId === null && total === 1 ? children[0] : undefined;
  return root && isExpandable(tree, root) ? open(state, root.id) : [state];
};

/** What the tree does by itself, before anything was pressed. */
export const treeMachine: Pick<Machine<LinkState, LinkEvent, LinkEffect>, 'transition' | 'scopes'> = {
  transition: (state, event) => {
    switch (event.type) {
      case 'started':
        return load(state, null);
      case 'branch-loaded':
        return goOn({...state, tree: branchLoaded(state.tree, event.parentId, event.page)}, event.parentId);
      case 'call-failed':
        return event.effect.kind === 'load-branch'
          ? [{...state, tree: branchFailed(state.tree, event.effect.parentId, event.failure)}]
          : [state];
      default:
        return [state];
    }
  },
  scopes: ({tree}) =>
    [...tree.branches.values()].flatMap(({status, parentId}) => (status === 'loading' ? [branchScope(parentId)] : [])),
};
