import type {Clock} from '../client/clock.ts';
import {pause} from '../client/clock.ts';

/** How long the user waits already: after 4 seconds a word, after 10 a way out. */
export type Patience = 'short' | 'long' | 'very-long';

const longMs = 4000;
const veryLongMs = 10_000;

/** Tells when the user has waited for long, until the signal aborts. */
export const watchPatience = async (
  clock: Clock,
  signal: AbortSignal,
  tell: (patience: Patience) => void,
): Promise<void> => {
  await pause(clock, longMs, signal);
  if (signal.aborted) return;
  tell('long');
  await pause(clock, veryLongMs - longMs, signal);
  if (!signal.aborted) tell('very-long');
};
