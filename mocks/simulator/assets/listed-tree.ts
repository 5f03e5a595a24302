import type {Asset, LinkRefusal} from '../../../src/contract/asset.ts';
import type {AssetList, AssetTree} from './asset-tree.ts';
import {createWordMatcher} from './match-words.ts';

/** A node as a scenario writes it down. Without children it is a production asset. */
export interface PlannedAsset {
  readonly id: string;
  readonly name: string;
  /** Of a production asset: why it cannot be linked. */
  readonly refusal?: LinkRefusal | undefined;
  readonly children?: readonly PlannedAsset[] | undefined;
}

const listOf = (assets: readonly Asset[]): AssetList => ({
  count: assets.length,
  at: index => {
    const asset = assets[index];
    if (!asset) throw new RangeError(`no asset ${index}`);
    return asset;
  },
});

/** A tree that is small enough to be written down. */
export const listedTree = (root: PlannedAsset): AssetTree => {
  const assets: Asset[] = [];
  const add = (planned: PlannedAsset, parentId: string | null, names: readonly string[]): void => {
    const {id, name, children, refusal} = planned;
    assets.push({
      id,
      name,
      path: {names, truncated: false},
      parentId,
      kind: children ? 'structuring' : 'production',
      childCount: children?.length ?? 0,
      linkRefusal: children ? 'structuring' : (refusal ?? null),
    });
    for (const child of children ?? []) add(child, id, [...names, name]);
  };
  add(root, null, []);
  const linkable = assets.filter(({linkRefusal}) => linkRefusal === null);
  return {
    roots: listOf(assets.slice(0, 1)),
    find: id => assets.find(asset => asset.id === id),
    children: id =>
      assets.some(asset => asset.id === id) ? listOf(assets.filter(asset => asset.parentId === id)) : undefined,
    search: query => {
      const {all, maskOf} = createWordMatcher(query);
      const found = assets.flatMap(asset => {
        const own = maskOf(asset.name);
        const whole = asset.path.names.reduce((mask, name) => mask | maskOf(name), own);
        return whole === all && all > 0 ? [{asset, rank: own === all ? 0 : own > 0 ? 1 : 2}] : [];
      });
      return listOf(found.toSorted((a, b) => a.rank - b.rank).map(({asset}) => asset));
    },
    linkable: chance => linkable[chance % linkable.length]?.id ?? root.id,
  };
};
