import type {Asset} from '../../../src/contract/asset.ts';
import type {AssetId} from '../../../src/contract/ids.ts';

/** Nodes of a list, by place. */
export interface AssetList {
  readonly count: number;
  at(index: number): Asset;
}

/** The organisation tree, as one user sees it. */
export interface AssetTree {
  /** What the user sees as roots. */
  readonly roots: AssetList;
  /** Undefined where there is no such node. */
  children(id: AssetId): AssetList | undefined;
  find(id: AssetId): Asset | undefined;
  /** Nodes whose name and path hold all words, those with the words in their own name first. */
  search(query: string): AssetList;
  /** A node that can be linked, by chance; scenarios link their accounts with it. */
  linkable(chance: number): AssetId;
}
