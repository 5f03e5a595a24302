import {dataOf} from '../resource.ts';
import type {AssetSearch} from './asset-search-state.ts';
import {isSearching} from './asset-search-state.ts';
import type {LinkRow, LinkRows, RestRow} from './link-row.ts';
import {assetKey, readKey, restKey, rowsBy} from './link-row.ts';
import type {LinkContext} from './link-state.ts';
import {treeRows} from './tree-rows.ts';

/** Rows that hold the place of what is searched for. */
const waiting = 3;

const restOf = ({results, more}: AssetSearch): readonly [status: RestRow['status'], rows: number] | undefined => {
  switch (results.kind) {
    case 'loading':
      return ['loading', waiting];
    case 'failed':
    case 'stale':
      return ['failed', 1];
    case 'ready':
      if (results.refreshing) return more ? ['loading', 1] : undefined;
      return results.data.nextCursor === null ? undefined : ['more', 1];
    default:
      return undefined;
  }
};

/** What was found, as a flat list. */
const foundRows = (search: AssetSearch): LinkRows => {
  const {items = [], total = 0} = dataOf(search.results) ?? {};
  const [status = 'more', restRows = 0] = restOf(search) ?? [];
  const length = items.length + restRows;
  const failure = 'failure' in search.results ? search.results.failure : undefined;
  const restAt = (at: number): LinkRow | undefined =>
    at >= 0 && at < restRows
      ? {
          kind: 'rest',
          key: restKey(null, at),
          parentId: null,
          level: 1,
          status,
          failure,
          remaining: Math.max(0, total - items.length),
        }
      : undefined;
  return rowsBy(
    length,
    index => {
      const asset = items[index];
      return asset
        ? {
            kind: 'asset',
            key: assetKey(asset.id),
            asset,
            level: 1,
            posInSet: index + 1,
            setSize: Math.max(total, items.length),
            expandable: false,
            expanded: false,
          }
        : restAt(index - items.length);
    },
    key => {
      const wanted = readKey(key);
      if (wanted?.kind === 'asset') return items.findIndex(({id}) => id === wanted.id);
      return wanted && restAt(wanted.at)?.key === key ? items.length + wanted.at : -1;
    },
  );
};

/** What the linker shows: the tree, or while there is a word in the search what was found. */
export const visibleRows = ({tree, search}: Pick<LinkContext, 'tree' | 'search'>): LinkRows =>
  isSearching(search) ? foundRows(search) : treeRows(tree);
