import type {Failure} from '../../client/failure.ts';
import type {Asset} from '../../contract/asset.ts';
import type {Page} from '../../contract/page.ts';
import {dataOf, readFailed, reading} from '../resource.ts';
import type {AssetSearch} from './asset-search-state.ts';
import {isSearching, noAssetSearch} from './asset-search-state.ts';
import type {LinkEffect} from './link-effect.ts';

type Found = readonly [search: AssetSearch, ...effects: readonly LinkEffect[]];

const ask = (query: string, settle: boolean, cursor?: string): LinkEffect => ({
  kind: 'search-assets',
  scope: 'search',
  query: query.trim().slice(0, 200),
  cursor,
  settle,
});

/** The user typed: what was found stays until something newer comes. */
export const assetsTyped = (search: AssetSearch, query: string): Found => {
  if (!isSearching({...search, query})) return [{...noAssetSearch, query}];
  const failed = search.results.kind === 'failed' || search.results.kind === 'stale';
  if (query.trim() === search.query.trim() && !failed) return [{...search, query}];
  return [{query, results: reading(search.results), more: false}, ask(query, true)];
};

/** A page of assets came. */
export const assetsFound = (search: AssetSearch, page: Page<Asset>): AssetSearch => {
  const before = search.more ? (dataOf(search.results)?.items ?? []) : [];
  const known = new Set(before.map(({id}) => id));
  const items = [...before, ...page.items.filter(({id}) => !known.has(id) && known.add(id))];
  return {...search, results: {kind: 'ready', data: {...page, items}}};
};

/** Reading failed: what was found stays. */
export const assetsNotFound = (search: AssetSearch, failure: Failure): AssetSearch => ({
  ...search,
  results: readFailed(search.results, failure),
});

/** The next page, or the same again after a failure. */
export const moreAssets = (search: AssetSearch): Found => {
  const {results, query} = search;
  const cursor = dataOf(results)?.nextCursor ?? undefined;
  const fails = results.kind === 'failed' || results.kind === 'stale';
  const again = fails && !search.more;
  if (!again && (cursor === undefined || (results.kind === 'ready' && results.refreshing))) return [search];
  return [{...search, more: !again, results: reading(results)}, ask(query, false, again ? undefined : cursor)];
};

/** Whether the API said that no asset fits. Not while it is asked, and not because asking failed. */
export const hasNoAsset = ({results}: AssetSearch): boolean =>
  results.kind === 'ready' && !results.refreshing && results.data.items.length === 0;
