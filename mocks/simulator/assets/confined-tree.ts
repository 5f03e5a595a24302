import type {Asset} from '../../../src/contract/asset.ts';
import type {AssetId} from '../../../src/contract/ids.ts';
import type {AssetList, AssetTree} from './asset-tree.ts';
import {createWordMatcher} from './match-words.ts';

/** A tree as it is seen by a user who is confined to the branch below one node: paths begin there, and say that something is missing. */
export const confinedTree = (tree: AssetTree, rootId: AssetId): AssetTree => {
  const root = tree.find(rootId);
  if (!root) throw new RangeError(`no asset ${rootId}`);
  const hidden = root.path.names.length;
  const isInside = ({id}: Asset): boolean => {
    for (let asset = tree.find(id); asset; asset = asset.parentId === null ? undefined : tree.find(asset.parentId)) {
      if (asset.id === rootId) return true;
    }
    return false;
  };
  const cut = (asset: Asset): Asset => ({
    ...asset,
    parentId: asset.id === rootId ? null : asset.parentId,
    path: {names: asset.path.names.slice(hidden), truncated: true},
  });
  const listOf = (assets: readonly Asset[]): AssetList => ({
    count: assets.length,
    at: index => cut(assets[index] ?? root),
  });
  const find = (id: AssetId): Asset | undefined => {
    const asset = tree.find(id);
    return asset && isInside(asset) ? asset : undefined;
  };
  return {
    roots: listOf([root]),
    find: id => {
      const asset = find(id);
      return asset && cut(asset);
    },
    children: id => {
      const list = find(id) && tree.children(id);
      return list && {count: list.count, at: index => cut(list.at(index))};
    },
    search: query => {
      const {count, at} = tree.search(query);
      const {all, maskOf} = createWordMatcher(query);
      // Words that stand in the hidden part of the path must not find anything: that would tell what is in it.
      const isFound = (asset: Asset): boolean =>
        isInside(asset) &&
        cut(asset).path.names.reduce((mask, name) => mask | maskOf(name), maskOf(asset.name)) === all;
      return listOf(Array.from({length: count}, (_, index) => at(index)).filter(isFound));
    },
    linkable: luck => {
      for (let attempt = luck; attempt < luck + 1000; attempt += 1) {
        const id = tree.linkable(attempt);
        if (find(id)) return id;
      }
      return rootId;
    },
  };
};
