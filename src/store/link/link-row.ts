import type {Failure} from '../../client/failure.ts';
import type {Asset} from '../../contract/asset.ts';
import type {AssetId} from '../../contract/ids.ts';
import type {ParentId} from './asset-tree.ts';

/** A row with an asset. */
export interface AssetRow {
  readonly kind: 'asset';
  readonly key: string;
  readonly asset: Asset;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  readonly posInSet: number;
  readonly setSize: number;
  readonly expandable: boolean;
  readonly expanded: boolean;
}

/** A row behind the children of a node: they load, could not be loaded, or there are more of them. */
export interface RestRow {
  readonly kind: 'rest';
  readonly key: string;
  readonly parentId: ParentId;
  readonly level: number;
  readonly status: 'loading' | 'failed' | 'more';
  readonly failure?: Failure | undefined;
  /** How many are not held yet; 0 where that is not known. */
  readonly remaining: number;
}

export type LinkRow = AssetRow | RestRow;

/** Rows for a window: each is made when it is asked for. */
export interface LinkRows {
  readonly length: number;
  at(index: number): LinkRow | undefined;
  slice(from: number, to: number): readonly LinkRow[];
  /** -1 where no such row is shown. */
  indexOf(key: string): number;
}

/** The key of the row of an asset. */
export const assetKey = (id: AssetId): string => `asset ${id}`;

/** The key of a row behind the children of a node. */
export const restKey = (parentId: ParentId, at: number): string => `rest ${at} ${parentId ?? ''}`;

/** What a key stands for; undefined where it is none of ours. */
export const readKey = (
  key: string,
):
  | {readonly kind: 'asset'; readonly id: AssetId}
  | {readonly kind: 'rest'; readonly parentId: ParentId; readonly at: number}
  | undefined => {
  if (key.startsWith('asset ')) return {kind: 'asset', id: key.slice(6)};
  const [, at, parentId] = /^rest (\d+) (.*)$/su.exec(key) ?? [];
  return at === undefined ? undefined : {kind: 'rest', parentId: parentId || null, at: Number(at)};
};

/** Rows that are made one by one, where they are asked for. */
export const rowsBy = (
  length: number,
  at: (index: number) => LinkRow | undefined,
  indexOf: (key: string) => number,
): LinkRows => ({
  length,
  at,
  indexOf,
  slice: (from, to) => {
    const rows: LinkRow[] = [];
    for (let index = Math.max(0, from); index < Math.min(to, length); index += 1) {
      const row = at(index);
      if (row) rows.push(row);
    }
    return rows;
  },
});
