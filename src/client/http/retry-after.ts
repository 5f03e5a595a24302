/** What is assumed when the server says something that cannot be used. */
export const defaultRetryAfterMs = 30_000;

const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Milliseconds since 1970 of an HTTP date; undefined when it is none. */
const readHttpDate = (text: string | null): number | undefined => {
  const time = text !== null && httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

const readSeconds = (value: string, date: string | null): number | undefined => {
  if (/^\d{1,12}$/.test(value)) return Number(value);
  const until = readHttpDate(value);
  // Measured by the server's own clock: the one of the device may be wrong by years.
  const now = readHttpDate(date);
  return until === undefined || now === undefined ? undefined : Math.max(0, (until - now) / 1000);
};

/**
 * Milliseconds to wait by `Retry-After` (seconds or an HTTP date); undefined without the header. Up to an hour is believed; what
 * is longer, negative or no time at all is garbage.
 *
 * @param value - The header.
 * @param date - The answer's `Date` header.
 */
export const readRetryAfter = (value: string | null, date: string | null): number | 'garbage' | undefined => {
  if (value === null) return undefined;
  const seconds = readSeconds(value.trim(), date);
  return seconds === undefined || seconds > 3600 ? 'garbage' : seconds * 1000;
};

/** Milliseconds until an instant, by the answer's `Date` header. */
export const untilInstant = (instant: string | undefined, date: string | null): number | undefined => {
  const now = readHttpDate(date);
  return instant === undefined || now === undefined ? undefined : Math.max(0, Date.parse(instant) - now);
};
