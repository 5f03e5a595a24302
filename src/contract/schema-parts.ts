import * as z from 'zod/mini';
import {atLeast, between, inCalendar, length, matches, whole} from './checks.ts';

/** This text and no other: tells the members of a union apart. */
export const tag = <const T extends string>(text: T) => z.enum([text]);

/** One of these texts; any other is read as the fallback: the list may grow. */
export const oneOf = <const T extends string>(texts: readonly T[], fallback: T) => z.catch(z.enum(texts), fallback);

/** An identifier: a text that fits into a path segment once encoded. */
export const idSchema = z.string().check(length(1, 200));

/** A text a person reads. It is shown as text, whatever is in it. */
export const textSchema = z.string().check(length(0, 4000));

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** ISO 8601 in UTC; 30 February is refused although `Date` would take it for 2 March. */
export const instantSchema = z.string().check(matches(instantPattern), inCalendar);

/** ISO 4217. */
export const currencySchema = z.string().check(matches(/^[A-Z]{3}$/));

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().check(matches(/^[A-Z]{2}$/));

/** A whole number of milliseconds up to a day. */
export const millisecondsSchema = z.number().check(whole, between(0, 86_400_000));

/** A count. */
export const countSchema = z.number().check(whole, atLeast(0));

/** Points to the next page of a list. Opaque. */
export const cursorSchema = z.string().check(length(1, 500));

/** The fields of what a list operation answers: a page, and where the next one starts. */
export const pageShape = <T extends z.ZodMiniType>(item: T) => ({
  items: z.array(item),
  nextCursor: z.nullable(cursorSchema),
  total: countSchema,
});

/** What a list operation answers. */
export const pageOf = <T extends z.ZodMiniType>(item: T) => z.object(pageShape(item));

/** What a login is for: a new sync, or a new session of one. */
export const modeSchema = z.enum(['connect', 'resync']);

/** The input of every operation that addresses the organisation alone. */
export const emptySchema = z.object({});
