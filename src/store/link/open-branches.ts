import type {AssetId} from '../../contract/ids.ts';
import type {AssetTree} from './asset-tree.ts';
import {isOpenAt, toggled} from './asset-tree.ts';
import {lookUp} from './id-index.ts';

/** Whether the children of an asset are shown. */
export const isOpen = ({branches, places}: AssetTree, id: AssetId): boolean => {
  const place = lookUp(places, id);
  const branch = place && branches.get(place.parentId);
  return place !== undefined && branch !== undefined && isOpenAt(branch, place.at);
};

/** Shows the children of an asset. */
export const opened = (tree: AssetTree, id: AssetId): AssetTree => toggled(tree, id, true);

/** Hides them. What is opened below stays so. */
export const closed = (tree: AssetTree, id: AssetId): AssetTree => toggled(tree, id, false);
