import type {Clock} from '../client/clock.ts';

/** How long the user waits already: after 4 seconds a word, after 10 a way out. */
export type Patience = 'short' | 'long' | 'very-long';

const longMs = 4000;
const veryLongMs = 10_000;

/** Tells when the user has waited for long, until the signal aborts. */
export const watchPatience = (clock: Clock, signal: AbortSignal, tell: (patience: Patience) => void): Promise<void> =>
  new Promise(resolve => {
    let cancel = clock.after(longMs, () => {
      tell('long');
      if (signal.aborted) return;
      cancel = clock.after(veryLongMs - longMs, () => {
        tell('very-long');
        resolve();
      });
    });
    const end = (): void => {
      cancel();
      resolve();
    };
    signal.addEventListener('abort', end);
  });
