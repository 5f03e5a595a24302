import type {Asset} from '../../contract/asset.ts';
import type {Page} from '../../contract/page.ts';
import type {Resource} from '../resource.ts';
import {idle} from '../resource.ts';

/** The search over the whole tree. */
export interface AssetSearch {
  /** As typed; without a word in it the tree is shown. */
  readonly query: string;
  readonly results: Resource<Page<Asset>>;
  /** The last request was for more of the same. */
  readonly more: boolean;
}

export const noAssetSearch: AssetSearch = {query: '', results: idle, more: false};

export const isSearching = ({query}: AssetSearch): boolean => query.trim() !== '';
