import type {Asset} from '../../contract/asset.ts';
import type {AssetTree, Branch, ParentId} from './asset-tree.ts';
import {isOpenAt, restRowsOf, rowsBefore, rowsOf} from './asset-tree.ts';
import {lookUp} from './id-index.ts';
import type {LinkRow, LinkRows, RestRow} from './link-row.ts';
import {assetKey, readKey, restKey, rowsBy} from './link-row.ts';

const restRow = (branch: Branch, level: number, at: number): RestRow => ({
  kind: 'rest',
  key: restKey(branch.parentId, at),
  parentId: branch.parentId,
  level,
  status: branch.status === 'ready' ? 'more' : branch.status,
  failure: branch.failure,
  remaining: Math.max(0, branch.total - branch.children.length),
});

/** Whether an asset has children, as far as is known: what came counts more than what was announced. */
export const isExpandable = (tree: AssetTree, asset: Asset): boolean => {
  const branch = tree.branches.get(asset.id);
  return branch?.status === 'ready' ? branch.total > 0 : asset.childCount > 0;
};

/** Goes down from the roots, at each level straight to the child that has the row. */
const treeRowAt = (tree: AssetTree, index: number): LinkRow | undefined => {
  let branch = tree.branches.get(null);
  let row = index;
  for (let level = 1; branch && row >= 0 && row < rowsOf(branch); level += 1) {
    const {open, children, total}: Branch = branch;
    // The last opened child whose own row is above this one.
    const index = open.findLastIndex((child, at) => child.at + (open[at - 1]?.end ?? 0) < row);
    const last = open[index];
    const under = last && children[last.at];
    if (last && under && row <= last.at + last.end) {
      row -= last.at + (open[index - 1]?.end ?? 0) + 1;
      branch = tree.branches.get(under.id);
      continue;
    }
    const at = row - (last?.end ?? 0);
    const asset = children[at];
    if (!asset) return restRow(branch, level, at - children.length);
    const expandable = isExpandable(tree, asset);
    return {
      kind: 'asset',
      key: assetKey(asset.id),
      asset,
      level,
      posInSet: at + 1,
      setSize: Math.max(total, children.length),
      expandable,
      expanded: expandable && isOpenAt(branch, at),
    };
  }
  return undefined;
};

/** The first row of a branch; -1 where it, or something above it, is closed. */
const firstRowOf = ({branches, places}: AssetTree, parentId: ParentId): number => {
  let row = 0;
  for (let id = parentId; id !== null;) {
    const place = lookUp(places, id);
    const branch = place && branches.get(place.parentId);
    if (!branch || !isOpenAt(branch, place.at)) return -1;
    row += 1 + place.at + rowsBefore(branch, place.at);
    id = place.parentId;
  }
  return row;
};

const treeIndexOf = (tree: AssetTree, key: string): number => {
  const wanted = readKey(key);
  const place = wanted?.kind === 'asset' ? lookUp(tree.places, wanted.id) : wanted;
  const branch = place && tree.branches.get(place.parentId);
  const first = branch ? firstRowOf(tree, place.parentId) : -1;
  if (!branch || first < 0) return -1;
  if (wanted?.kind === 'asset') return first + place.at + rowsBefore(branch, place.at);
  return place.at < restRowsOf(branch) ? first + rowsOf(branch) - restRowsOf(branch) + place.at : -1;
};

/** The rows of the tree as far as it is held and opened. */
export const treeRows = (tree: AssetTree): LinkRows => {
  const roots = tree.branches.get(null);
  return rowsBy(
    roots ? rowsOf(roots) : 0,
    index => treeRowAt(tree, index),
    key => treeIndexOf(tree, key),
  );
};
