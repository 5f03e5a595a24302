import type {Random} from '../random.ts';

/** The longest pause that is taken without telling anybody. */
const longestPauseMs = 60_000;

/**
 * Milliseconds until a further try; undefined when it is better to say so and let the user decide.
 *
 * @param tries - How often it was tried before.
 * @param asked - What the server asked for.
 */
export const retryDelay = (tries: number, asked: number | undefined, random: Random): number | undefined => {
  if (asked !== undefined) return asked <= longestPauseMs ? asked : undefined;
  // Full jitter: clients that failed together do not come back together.
  return random() * Math.min(8000, 500 * 2 ** (tries - 1));
};
