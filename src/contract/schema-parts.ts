import * as z from 'zod/mini';

/** An identifier: any text that fits into a path segment once encoded. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** A text a person reads. It is shown as text, whatever is in it. */
export const textSchema = z.string().check(z.maxLength(4000));

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

const existsInCalendar = (instant: string): boolean => {
  const parsed = new Date(instant);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(instant.slice(0, 10));
};

/** ISO 8601 in UTC; 30 February is refused although `Date` would take it for 2 March. */
export const instantSchema = z.string().check(z.regex(instantPattern), z.refine(existsInCalendar));

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().check(z.regex(/^[A-Z]{2}$/));

/** A whole number of milliseconds up to a day. */
export const millisecondsSchema = z.int().check(z.minimum(0), z.maximum(86_400_000));

/** A count. */
export const countSchema = z.int().check(z.minimum(0));

/** Points to the next page of a list. Opaque. */
export const cursorSchema = z.string().check(z.minLength(1), z.maxLength(500));

/** What a list operation answers: a page, and where the next one starts. */
export const pageOf = <T extends z.ZodMiniType>(item: T) =>
  z.object({items: z.array(item), nextCursor: z.nullable(cursorSchema), total: countSchema});

/** The input of every operation that addresses the organisation alone. */
export const emptySchema = z.object({});
