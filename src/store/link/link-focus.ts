import type {AssetId} from '../../contract/ids.ts';
import {fold} from '../../search/fold.ts';
import {focusedIndexIn} from './focused-index.ts';
import {lookUp} from './id-index.ts';
import type {Move} from './link-event.ts';
import type {LinkRow} from './link-row.ts';
import {assetKey} from './link-row.ts';
import {visibleRows} from './link-rows.ts';
import type {LinkContext} from './link-state.ts';

/** Index of the row that has the focus of what is shown. */
export const focusedIndexOf = (context: LinkContext): number => focusedIndexIn(visibleRows(context), context);

/** Where a key leads: to another row, or to a node that opens or closes. Undefined where it leads nowhere. */
export const moveFocus = (
  context: LinkContext,
  move: Move,
): {readonly kind: 'row'; readonly key: string} | {readonly kind: 'toggle'; readonly assetId: AssetId} | undefined => {
  const rows = visibleRows(context);
  const index = focusedIndexOf(context);
  const row = rows.at(index);
  if (!row) return undefined;
  const to = (target: LinkRow | undefined) => target && ({kind: 'row', key: target.key} as const);
  switch (move) {
    case 'next':
      return to(rows.at(index + 1));
    case 'previous':
      return to(rows.at(index - 1));
    case 'first':
      return to(rows.at(0));
    case 'last':
      return to(rows.at(rows.length - 1));
    case 'in': {
      if (row.kind !== 'asset' || !row.expandable) return undefined;
      return row.expanded ? to(rows.at(index + 1)) : {kind: 'toggle', assetId: row.asset.id};
    }
    default: {
      if (row.kind === 'asset' && row.expanded) return {kind: 'toggle', assetId: row.asset.id};
      const parentId =
        row.kind === 'rest' ? row.parentId : (lookUp(context.tree.places, row.asset.id)?.parentId ?? null);
      return parentId === null || row.level === 1 ? undefined : {kind: 'row', key: assetKey(parentId)};
    }
  }
};

/** The next row after the one with the focus whose name begins with a text, from the top again after the last. */
export const typeAhead = (context: LinkContext, text: string): string | undefined => {
  const start = fold(text).trim();
  if (start === '') return undefined;
  const rows = visibleRows(context);
  const index = focusedIndexOf(context);
  // A word that is being typed may still fit the row that it has led to.
  const first = start.length > 1 ? 0 : 1;
  for (let step = first; step < rows.length + first; step += 1) {
    const row = rows.at((index + step) % rows.length);
    if (row?.kind === 'asset' && fold(row.asset.name).trimStart().startsWith(start)) return row.key;
  }
  return undefined;
};
