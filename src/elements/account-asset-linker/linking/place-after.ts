import {visibleRows} from '../../../store/link/link-rows.ts';
import type {LinkState} from '../../../store/link/link-state.ts';

/**
 * Where the focus of the tree goes when the row behind a list (loading, failed, more) gives way to what it has brought: to the
 * first of it, instead of moving on with the row or starting from the top. Undefined where it stays.
 */
export const placeAfter = (
  before: LinkState,
  next: LinkState,
): {readonly key: string; readonly index: number} | undefined => {
  const {focused} = before;
  if (!focused?.startsWith('rest') || focused !== next.focused) return undefined;
  const index = visibleRows(before).indexOf(focused);
  const rows = visibleRows(next);
  if (index < 0 || rows.indexOf(focused) === index) return undefined;
  const row = rows.at(Math.min(index, rows.length - 1));
  return row && {key: row.key, index};
};
