import * as z from 'zod/mini';
import {matches} from './checks.ts';
import type {LinkedAsset} from './asset.ts';
import {linkedAssetSchema} from './asset.ts';
import type {AccountId, BankSyncId, Instant} from './ids.ts';
import type {Money} from './money.ts';
import {moneyShape} from './money.ts';
import type {Page} from './page.ts';
import type {FlowFailure} from './problem.ts';
import {flowFailureSchema} from './problem.ts';
import {countSchema, currencySchema, idSchema, instantSchema, pageOf, textSchema} from './schema-parts.ts';

/** A balance and the moment at which the bank gave it. */
export interface Balance extends Money {
  readonly readAt: Instant;
}

/** A bank account. */
export interface Account {
  readonly id: AccountId;
  readonly syncId: BankSyncId;
  /** Name of the account at the bank. */
  readonly name: string;
  /** Registered holder. */
  readonly holder: string;
  /** Without spaces. Some accounts have none. */
  readonly iban?: string | undefined;
  /** The bank's own number, masked or not, where there is no IBAN. */
  readonly number?: string | undefined;
  /** ISO 4217; known even while the balance is not. */
  readonly currency: string;
  /** Null while the first import has not brought it. Unknown is never 0. */
  readonly balance: Balance | null;
  readonly linkedAsset: LinkedAsset | null;
  /** Grows with every change of the link; sent back with one, so that nobody overwrites what they have not seen. */
  readonly linkVersion: number;
  /** Trouble of this account alone. */
  readonly problem: FlowFailure | null;
}

export type AccountPage = Page<Account>;

export const accountSchema: z.ZodMiniType<Account> = z.object({
  id: idSchema,
  syncId: idSchema,
  name: textSchema,
  holder: textSchema,
  iban: z.optional(z.string().check(matches(/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/))),
  number: z.optional(textSchema),
  currency: currencySchema,
  balance: z.nullable(z.object({...moneyShape, readAt: instantSchema})),
  linkedAsset: z.nullable(linkedAssetSchema),
  linkVersion: countSchema,
  problem: z.nullable(flowFailureSchema),
});

export const accountPageSchema: z.ZodMiniType<AccountPage> = pageOf(accountSchema);
