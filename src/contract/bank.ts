import * as z from 'zod/mini';
import type {BankId, BankSyncId, CountryCode} from './ids.ts';
import {countrySchema, idSchema, oneOf, textSchema} from './schema-parts.ts';

/** How the bank lets a user approve: in our page, on a page of its own. `embedded` may still end with an approval in the bank's app. */
export type Approach = 'embedded' | 'redirect';
/** How well the bank's interface works at the moment. */
export type BankHealth = 'working' | 'trouble' | 'down' | 'unknown';

/** A bank of the directory. */
export interface Bank {
  readonly id: BankId;
  readonly name: string;
  readonly bic?: string | undefined;
  /** National bank code, a string: `37040044`, `DEMO0001`. */
  readonly routingNumber?: string | undefined;
  readonly city?: string | undefined;
  /** Missing where a bank is international. */
  readonly country?: CountryCode | undefined;
  readonly approach: Approach;
  readonly health: BankHealth;
}

/** A bank as the search answers it. */
export interface BankMatch extends Bank {
  /** The sync that this organisation has with the bank already, so that the user hears it before any login. */
  readonly connected?: {readonly id: BankSyncId; readonly name: string} | undefined;
}

export const approachSchema: z.ZodMiniType<Approach> = z.enum(['embedded', 'redirect']);

const bankShape = {
  id: idSchema,
  name: textSchema,
  bic: z.optional(textSchema),
  routingNumber: z.optional(textSchema),
  city: z.optional(textSchema),
  country: z.optional(countrySchema),
  approach: approachSchema,
  health: oneOf(['working', 'trouble', 'down', 'unknown'], 'unknown'),
};

export const bankSchema: z.ZodMiniType<Bank> = z.object(bankShape);
export const bankMatchSchema: z.ZodMiniType<BankMatch> = z.object({
  ...bankShape,
  connected: z.optional(z.object({id: idSchema, name: textSchema})),
});
