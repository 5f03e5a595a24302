/** A number from 0 (in) to 1 (out), as `Math.random` gives it. */
export type Random = () => number;

/** Spreads retries. Never used for keys. */
export const systemRandom: Random = () => Math.random();

/** A run key: 128 random bits as hexadecimal text. Works on pages without a secure context as well, where `randomUUID` is missing. */
export const newRunKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
