import type {Clock} from '../../src/client/clock.ts';

/** A clock that stands still until the test moves it. */
export interface ManualClock extends Clock {
  /** Moves time on and calls what is due, in order, each at its own time. Lets promises settle before, between and after. */
  advance(milliseconds: number): Promise<void>;
  /** How many callbacks wait. */
  readonly waiting: number;
}

/** Lets everything that needs no time happen. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

export const createManualClock = (start = Date.UTC(2026, 10, 24, 9)): ManualClock => {
  let now = start;
  const timers = new Set<Timer>();
  const firstDue = (until: number): Timer | undefined =>
    [...timers].filter(({at}) => at <= until).toSorted((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    after: (milliseconds, callback) => {
      const timer = {at: now + Math.max(0, milliseconds), callback};
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async milliseconds => {
      const until = now + milliseconds;
      await settle();
      for (let timer = firstDue(until); timer; timer = firstDue(until)) {
        timers.delete(timer);
        now = timer.at;
        timer.callback();
        await settle();
      }
      now = until;
      await settle();
    },
    get waiting() {
      return timers.size;
    },
  };
};
