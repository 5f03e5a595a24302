import * as z from 'zod/mini';
import type {LinkedAsset} from './asset.ts';
import {linkedAssetSchema} from './asset.ts';
import type {AccountId} from './ids.ts';
import {countSchema, idSchema, oneOf, textSchema} from './schema-parts.ts';

/**
 * An account that was there before, and may be the one that is new now: something of it fits, not enough to be sure. Nothing
 * was linked; the user is asked. Yes is `linkAccount` with the `accountId` of the change, `asset.id` and `linkVersion`.
 */
export interface DoubtfulLink {
  /** Name of the former account. */
  readonly formerName: string;
  /** Last four characters of the former account's IBAN or number. */
  readonly lastFour?: string | undefined;
  /** What the former account was linked to. */
  readonly asset: LinkedAsset;
  /** The `linkVersion` of the new account. */
  readonly linkVersion: number;
}

/** What became of one account in a renewal. */
export interface AccountChange {
  /** `missing`: the bank does not list it any more; it stays, with its last balance. `unknown`: what this version does not know. */
  readonly change: 'added' | 'renamed' | 'missing' | 'unknown';
  /** Name of the account at the bank, the new one when it was renamed. */
  readonly name: string;
  /** With `renamed`. */
  readonly formerName?: string | undefined;
  /** Last four characters of IBAN or number, to tell accounts of one name apart. */
  readonly lastFour?: string | undefined;
  readonly accountId?: AccountId | undefined;
  /** With `added`. */
  readonly doubtful?: DoubtfulLink | undefined;
}

/**
 * What a renewal or a first login found at the bank, by account. An account is known again by IBAN and currency, else by bank
 * code, masked number, type and holder, never by the bank's id alone. What is known again keeps its id and its link.
 */
export interface AccountChanges {
  readonly added: number;
  /** Known again under the name that they had. */
  readonly unchanged: number;
  /** Known again under another name. */
  readonly renamed?: number | undefined;
  readonly missing: number;
  /** Which ones, as far as the API tells: at most the first 100, without those that are unchanged. */
  readonly accounts?: readonly AccountChange[] | undefined;
}

const lastFour = z.optional(textSchema);

export const accountChangeSchema: z.ZodMiniType<AccountChange> = z.object({
  change: oneOf(['added', 'renamed', 'missing', 'unknown'], 'unknown'),
  name: textSchema,
  formerName: z.optional(textSchema),
  lastFour,
  accountId: z.optional(idSchema),
  doubtful: z.optional(
    z.object({formerName: textSchema, lastFour, asset: linkedAssetSchema, linkVersion: countSchema}),
  ),
});

export const accountChangesSchema: z.ZodMiniType<AccountChanges> = z.object({
  added: countSchema,
  unchanged: countSchema,
  renamed: z.optional(countSchema),
  missing: countSchema,
  accounts: z.optional(z.array(accountChangeSchema)),
});
