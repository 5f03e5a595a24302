import type {LinkRows} from './link-row.ts';
import {assetKey} from './link-row.ts';
import type {LinkContext} from './link-state.ts';

/** Index of the row that has the focus of the tree: the one it was moved to, else the selected one, else the first. */
export const focusedIndexIn = (rows: LinkRows, {focused, selected}: LinkContext): number => {
  const own = focused === undefined ? -1 : rows.indexOf(focused);
  if (own >= 0) return own;
  return Math.max(0, selected ? rows.indexOf(assetKey(selected.id)) : 0);
};
