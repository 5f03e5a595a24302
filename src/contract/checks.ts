import * as z from 'zod/mini';

/**
 * A check of a schema, with what it demands in the words of JSON Schema, for the OpenAPI document. The checks and formats of zod
 * say the same (`z.int`, `z.minLength` …), but would add a tenth to the HTTP client.
 */
const checkThat = <T>(accepts: (value: T) => boolean, jsonSchema: object) =>
  Object.assign(
    z.check<T>(({value, issues}) => {
      if (!accepts(value)) issues.push({code: 'custom', input: value});
    }),
    {jsonSchema},
  );

/** No fractions, and no numbers too large to be exact. */
export const whole = checkThat<number>(Number.isSafeInteger, {type: 'integer'});

/** Nothing but `true`. */
export const isTrue = checkThat<boolean>(value => value, {const: true});

/** A number from (in) to (in). */
export const between = (minimum: number, maximum: number) =>
  checkThat<number>(value => value >= minimum && value <= maximum, {minimum, maximum});

/** At least so large. */
export const atLeast = (minimum: number) => checkThat<number>(value => value >= minimum, {minimum});

/** A text of so many UTF-16 units. */
export const length = (minLength: number, maxLength: number) =>
  checkThat<string>(({length}) => length >= minLength && length <= maxLength, {minLength, maxLength});

/** A text of that form. */
export const matches = (pattern: RegExp) => checkThat<string>(value => pattern.test(value), {pattern: pattern.source});

/** A list of so many entries. */
export const entries = (minItems: number, maxItems: number) =>
  checkThat<readonly unknown[]>(({length}) => length >= minItems && length <= maxItems, {minItems, maxItems});

/** A day that is in the calendar: `Date` takes 30 February for 2 March. */
export const inCalendar = checkThat<string>(
  instant => {
    const parsed = new Date(instant);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(instant.slice(0, 10));
  },
  {format: 'date-time'},
);

/** An object whose values all are texts of at most so many units, by keys of at most 200. */
export const textsByKey = (maxLength: number) =>
  checkThat<unknown>(
    value =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every(
        ([key, text]) => key.length > 0 && key.length <= 200 && typeof text === 'string' && text.length <= maxLength,
      ),
    {type: 'object', additionalProperties: {type: 'string', maxLength}},
  );
