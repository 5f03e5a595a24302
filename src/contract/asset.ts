import * as z from 'zod/mini';
import type {AssetId} from './ids.ts';
import {countSchema, idSchema, oneOf, pageOf, textSchema} from './schema-parts.ts';
import type {Page} from './page.ts';

/** Names from the organisation down to the asset's parent. People recognise an asset by it. */
export interface AssetPath {
  readonly names: readonly string[];
  /** The path begins with a part that this user may not see. */
  readonly truncated: boolean;
}

/** What an account is linked to. */
export interface LinkedAsset {
  readonly id: AssetId;
  readonly name: string;
  readonly path: AssetPath;
}

/** Why an account cannot be linked to a node. */
export type LinkRefusal = 'structuring' | 'conceptual-stage' | 'not-allowed' | 'unknown';

/** A node of the organisation tree. The tree travels flat, by `parentId`. */
export interface Asset extends LinkedAsset {
  /** Null for what the user sees as a root. */
  readonly parentId: AssetId | null;
  /** `structuring`: organisation, country, fund, project, site. `production`: a leaf. */
  readonly kind: 'structuring' | 'production' | 'unknown';
  readonly childCount: number;
  /** Null: can be linked. */
  readonly linkRefusal: LinkRefusal | null;
}

export type AssetPage = Page<Asset>;

const linkedAssetShape = {
  id: idSchema,
  name: textSchema,
  path: z.object({names: z.array(textSchema), truncated: z.boolean()}),
};

export const linkedAssetSchema: z.ZodMiniType<LinkedAsset> = z.object(linkedAssetShape);

export const assetSchema: z.ZodMiniType<Asset> = z.object({
  ...linkedAssetShape,
  parentId: z.nullable(idSchema),
  kind: oneOf(['structuring', 'production', 'unknown'], 'unknown'),
  childCount: countSchema,
  linkRefusal: z.nullable(oneOf(['structuring', 'conceptual-stage', 'not-allowed', 'unknown'], 'unknown')),
});

export const assetPageSchema: z.ZodMiniType<AssetPage> = pageOf(assetSchema);
