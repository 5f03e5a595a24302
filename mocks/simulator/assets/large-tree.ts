import type {Asset} from '../../../src/contract/asset.ts';
import {chance} from '../random.ts';
import type {AssetList, AssetTree} from './asset-tree.ts';
import {createWordMatcher} from './match-words.ts';

// One number per level: organisation, countries, funds, projects, sites, production assets.
const widths = [1, 12, 8, 15, 8, 8] as const;
const depth = widths.length;

/** How many nodes stand below a node of each level, itself included. */
const sizes = widths.map((_, level) => {
  let size = 1;
  for (let below = depth - 1; below > level; below -= 1) size = 1 + size * (widths[below] ?? 0);
  return size;
});

/** How many nodes the tree has. */
export const largeTreeSize = sizes[0] ?? 0;

const countries =
  'Germany|France|United Kingdom|Spain|Italy|Poland|Netherlands|Austria|Switzerland|United States|Japan|Kuwait'.split(
    '|',
  );
const places =
  'Nord|Süd|Ost|West|Altland|Lindenau|Mühlbach|Heidekrug|Vent du Sud|Sierra Alta|Valdoro|Podgórze|Duinrand|Prairie View|Kingsmere|Enzenau'.split(
    '|',
  );
const kinds =
  'Windpark|Solarpark|Batteriespeicher|Wind Farm|Solar Farm|Wasserkraftwerk|Centrale solaire|Parc éolien'.split('|');

const one = (names: readonly string[], luck: number): string => names[luck % names.length] ?? '';

/** Names by level and place. They repeat in different branches, never among siblings. */
const nameOf = (level: number, index: number, luck: number): string => {
  switch (level) {
    case 0:
      return 'Meridian Renewables';
    case 1:
      return one(countries, index);
    case 2:
      return `Fund ${String.fromCharCode(65 + index)}`;
    case 3:
      return `Projekt ${one(places, luck)} ${index + 1}`;
    case 4:
      return `${one(places, luck)} site ${index + 1}`;
    default:
      return `${one(kinds, luck)} ${one(places, luck >>> 8)} ${index + 1}`;
  }
};

/** Position in depth-first order, from the places on every level. */
const positionOf = (path: readonly number[]): number => {
  let position = 0;
  for (let level = 1; level < path.length; level += 1) position += 1 + (path[level] ?? 0) * (sizes[level] ?? 1);
  return position;
};

const pathOf = (position: number): readonly number[] => {
  const path = [0];
  let rest = position;
  for (let level = 1; rest > 0; level += 1) {
    const size = sizes[level] ?? 1;
    path.push(Math.floor((rest - 1) / size));
    rest = (rest - 1) % size;
  }
  return path;
};

const idOf = (path: readonly number[]): string => `asset-${path.join('-')}`;

const readId = (id: string): readonly number[] | undefined => {
  if (!/^asset-0(?:-(?:0|[1-9]\d?)){0,5}$/.test(id)) return undefined;
  const path = id.split('-').slice(1).map(Number);
  return path.every((place, level) => place < (widths[level] ?? 0)) ? path : undefined;
};

/**
 * A tree of some 105,000 nodes that is made where it is looked at. An id tells the place on every level; nothing is kept.
 */
export const largeTree = (seed: number): AssetTree => {
  const luckOf = (position: number): number => chance(seed, 'asset', position);
  const nameAt = (path: readonly number[]): string =>
    nameOf(path.length - 1, path.at(-1) ?? 0, luckOf(positionOf(path)));

  const assetAt = (path: readonly number[]): Asset => {
    const level = path.length - 1;
    const production = level === depth - 1;
    const conceptual = production && luckOf(positionOf(path)) % 17 === 0;
    return {
      id: idOf(path),
      name: nameAt(path),
      path: {names: path.slice(1).map((_, end) => nameAt(path.slice(0, end + 1))), truncated: false},
      parentId: level === 0 ? null : idOf(path.slice(0, -1)),
      kind: production ? 'production' : 'structuring',
      childCount: widths[level + 1] ?? 0,
      linkRefusal: production ? (conceptual ? 'conceptual-stage' : null) : 'structuring',
    };
  };

  const listOf = (count: number, at: (index: number) => Asset): AssetList => ({count, at});

  const find = (query: string): readonly Uint32Array[] => {
    const {all, maskOf} = createWordMatcher(query);
    const ranks: readonly number[][] = [[], [], []];
    if (all === 0) return [];
    const walk = (level: number, index: number, position: number, above: number): void => {
      const own = maskOf(nameOf(level, index, luckOf(position)));
      const mask = above | own;
      if (mask === all) ranks[own === all ? 0 : own > 0 ? 1 : 2]?.push(position);
      const size = sizes[level + 1] ?? 0;
      for (let child = 0; child < (widths[level + 1] ?? 0); child += 1) {
        walk(level + 1, child, position + 1 + child * size, mask);
      }
    };
    walk(0, 0, 0, 0);
    return ranks.map(positions => Uint32Array.from(positions));
  };
  // Paging through what was found must not search again; the last query is enough.
  let last: {readonly query: string; readonly ranks: readonly Uint32Array[]} | undefined;

  return {
    roots: listOf(1, () => assetAt([0])),
    find: id => {
      const path = readId(id);
      return path && assetAt(path);
    },
    children: id => {
      const path = readId(id);
      return path && listOf(widths[path.length] ?? 0, index => assetAt([...path, index]));
    },
    search: query => {
      if (last?.query !== query) last = {query, ranks: find(query)};
      const {ranks} = last;
      return listOf(
        ranks.reduce((sum, {length}) => sum + length, 0),
        index => {
          let place = index;
          for (const positions of ranks) {
            const position = positions[place];
            if (position !== undefined) return assetAt(pathOf(position));
            place -= positions.length;
          }
          throw new RangeError(`no asset ${index}`);
        },
      );
    },
    linkable: luck => {
      for (let attempt = luck; ; attempt += 1) {
        const path = widths.map((width, level) => chance(seed, 'link', attempt, level) % width);
        const asset = assetAt(path);
        if (asset.linkRefusal === null) return asset.id;
      }
    },
  };
};
