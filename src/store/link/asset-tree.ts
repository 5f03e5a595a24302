import type {Failure} from '../../client/failure.ts';
import type {Asset} from '../../contract/asset.ts';
import type {AssetId} from '../../contract/ids.ts';
import type {Page} from '../../contract/page.ts';
import type {IdIndex} from './id-index.ts';
import {lookUp, withIds} from './id-index.ts';

/** A node, or null for what lies above the roots. */
export type ParentId = AssetId | null;

/** An opened child of a branch. */
interface OpenChild {
  /** Its position among the children. */
  readonly at: number;
  /** Rows below all opened children up to this one: a sum, so that a row is found without counting. */
  readonly end: number;
}

/** What is held of the children of one node. Stays when the node is closed. */
export interface Branch {
  readonly parentId: ParentId;
  readonly children: readonly Asset[];
  /** How many children there are, held or not. */
  readonly total: number;
  readonly nextCursor: string | null;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly failure?: Failure | undefined;
  /** Rows that hold the place of what is loading. */
  readonly waiting: number;
  readonly open: readonly OpenChild[];
}

/** Where an asset stands: at this position among the children of that node. */
interface Place {
  readonly parentId: ParentId;
  readonly at: number;
}

/** The part of the organisation's tree that is held, flat: each asset stands in one place, whatever the API says. */
export interface AssetTree {
  readonly branches: ReadonlyMap<ParentId, Branch>;
  readonly places: IdIndex<Place>;
}

export const noTree: AssetTree = {branches: new Map(), places: []};

/** Index of the last opened child that stands at this position or before it; -1 where there is none. */
const lastOpenUpTo = ({open}: Branch, at: number): number => open.findLastIndex(child => child.at <= at);

/** Rows after the children: what is loading, what went wrong, or «more». */
export const restRowsOf = ({status, waiting, nextCursor}: Branch): number =>
  status === 'loading' ? waiting : status === 'failed' || nextCursor !== null ? 1 : 0;

/** How many rows a branch takes, opened branches below it included. */
export const rowsOf = (branch: Branch): number =>
  branch.children.length + (branch.open.at(-1)?.end ?? 0) + restRowsOf(branch);

/** Rows below the opened children before this position. */
export const rowsBefore = (branch: Branch, at: number): number => branch.open[lastOpenUpTo(branch, at - 1)]?.end ?? 0;

/** Whether the child at this position is opened. */
export const isOpenAt = (branch: Branch, at: number): boolean => branch.open[lastOpenUpTo(branch, at)]?.at === at;

/** The branch with a child opened over so many rows, or closed. What stands behind it moves by the difference. */
const withOpen = (branch: Branch, at: number, rows: number | undefined): Branch => {
  const index = lastOpenUpTo(branch, at);
  const known = branch.open[index]?.at === at;
  const kept = branch.open.slice(0, known ? index : index + 1);
  const before = kept.at(-1)?.end ?? 0;
  const after = branch.open.slice(index + 1);
  const shift = before + (rows ?? 0) - (branch.open[index]?.end ?? 0);
  const own = rows === undefined ? [] : [{at, end: before + rows}];
  return {...branch, open: [...kept, ...own, ...after.map(child => ({at: child.at, end: child.end + shift}))]};
};

/** Puts a branch into the tree and lets those above it grow with it. Ends, because no asset stands below itself. */
const put = (tree: AssetTree, changed: Branch): AssetTree => {
  const branches = new Map(tree.branches);
  let branch: Branch | undefined = changed;
  while (branch) {
    const parentId: ParentId = branch.parentId;
    branches.set(parentId, branch);
    const place: Place | undefined = parentId === null ? undefined : lookUp(tree.places, parentId);
    const parent: Branch | undefined = place && branches.get(place.parentId);
    branch = place && parent && isOpenAt(parent, place.at) ? withOpen(parent, place.at, rowsOf(branch)) : undefined;
  }
  return {...tree, branches};
};

/** An asset by its id, if it is held. */
export const assetOf = ({branches, places}: AssetTree, id: AssetId): Asset | undefined => {
  const place = lookUp(places, id);
  return place && branches.get(place.parentId)?.children[place.at];
};

/** More rows than this only hold the place of nobody knows what. */
const mostWaiting = 8;

/** Loading begins; without a branch, or after a failure, or for the next page. */
export const branchLoading = (tree: AssetTree, parentId: ParentId): AssetTree => {
  const branch = tree.branches.get(parentId);
  const expected = parentId === null ? 3 : (assetOf(tree, parentId)?.childCount ?? 1);
  const waiting = branch?.children.length ? 1 : Math.max(1, Math.min(mostWaiting, expected));
  const empty = {parentId, children: [], total: 0, nextCursor: null, open: []};
  return put(tree, {...(branch ?? empty), status: 'loading', waiting, failure: undefined});
};

/** A page came. What stands somewhere already, above or below, is dropped: so a tree that lies cannot go in circles. */
export const branchLoaded = (tree: AssetTree, parentId: ParentId, page: Page<Asset>): AssetTree => {
  const branch = tree.branches.get(parentId);
  if (!branch) return tree;
  const added = new Map<AssetId, Place>();
  const children = [...branch.children];
  for (const asset of page.items) {
    if (added.has(asset.id) || lookUp(tree.places, asset.id)) continue;
    added.set(asset.id, {parentId, at: children.length});
    children.push(asset);
  }
  const {nextCursor} = page;
  const total = nextCursor === null ? children.length : Math.max(page.total, children.length);
  return put({...tree, places: withIds(tree.places, added)}, {...branch, children, total, nextCursor, status: 'ready'});
};

/** Loading failed: what was there stays. */
export const branchFailed = (tree: AssetTree, parentId: ParentId, failure: Failure): AssetTree => {
  const branch = tree.branches.get(parentId);
  return branch ? put(tree, {...branch, status: 'failed', failure}) : tree;
};

/** Shows the children of an asset, or hides them: what is opened below stays so. */
export const toggled = (tree: AssetTree, id: AssetId, opens: boolean): AssetTree => {
  const place = lookUp(tree.places, id);
  const parent = place && tree.branches.get(place.parentId);
  if (!parent || isOpenAt(parent, place.at) === opens) return tree;
  const branch = tree.branches.get(id);
  return put(tree, withOpen(parent, place.at, opens ? (branch ? rowsOf(branch) : 0) : undefined));
};
