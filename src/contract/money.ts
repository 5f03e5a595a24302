import * as z from 'zod/mini';
import {matches} from './checks.ts';
import {currencySchema} from './schema-parts.ts';

/** An exact amount. Never a JavaScript number, never added across currencies. */
export interface Money {
  /** A decimal number as text, for example `-1250.00`. At most 20 digits before and 8 after the point. */
  readonly amount: string;
  /** ISO 4217, for example `EUR`. */
  readonly currency: string;
}

/** Refuses what `Intl` would quietly turn into a wrong number (`""`, `"0x10"`, `"1e3"`). */
export const moneyShape = {
  amount: z.string().check(matches(/^-?\d{1,20}(?:\.\d{1,8})?$/)),
  currency: currencySchema,
};

export const moneySchema: z.ZodMiniType<Money> = z.object(moneyShape);
