/** Where time comes from. A parameter everywhere, so that tests and the simulated bank can move it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Calls back once, so many milliseconds from now; the function that comes back takes it off again. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The clock of the device. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after so many milliseconds of the clock, or at once when the signal aborts. Never rejects. */
export const pause = (clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      cancel();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.after(milliseconds, end);
    signal?.addEventListener('abort', end);
  });

/**
 * The same time through one timer: whatever waits, the clock below is asked for the next moment alone. For an element, whose
 * polls, deadlines and countdowns would each wake the device by themselves.
 */
export const oneTimer = (clock: Clock): Clock => {
  const waiting: {readonly at: number; readonly wait: number; readonly callback: () => void}[] = [];
  let stop: (() => void) | undefined;

  const arm = (): void => {
    stop?.();
    const [first] = waiting;
    // Never longer than was asked for, although the device's clock was set back meanwhile.
    stop =
      first &&
      clock.after(Math.min(first.wait, first.at - clock.now()), () => {
        waiting.shift();
        arm();
        first.callback();
      });
  };

  return {
    now: () => clock.now(),
    after: (wait, callback) => {
      const one = {at: clock.now() + Math.max(0, wait), wait, callback};
      const later = waiting.findIndex(({at}) => at > one.at);
      waiting.splice(later < 0 ? waiting.length : later, 0, one);
      arm();
      return () => {
        const at = waiting.indexOf(one);
        if (at >= 0) waiting.splice(at, 1);
        arm();
      };
    },
  };
};
