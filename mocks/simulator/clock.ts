import type {Clock} from '../../src/client/clock.ts';
import {systemClock} from '../../src/client/clock.ts';

/** How a simulated clock goes. */
export interface SimulatedClockOptions {
  /** Where it starts, ISO 8601. Default: {@link simulatedNow}; for a running clock, the real time. */
  readonly now?: string | undefined;
  /** Goes on by itself with the real clock. Default: stands still until it is moved. */
  readonly running?: boolean | undefined;
  /** The real clock of a running one; the device's unless told. */
  readonly real?: Clock | undefined;
}

/** The instant at which the scenarios are anchored unless told otherwise. */
export const simulatedNow = '2026-11-24T09:00:00Z';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
  readonly disarm: () => void;
}

const idle: Clock = {now: () => 0, after: () => () => undefined};

/** Lets promises that a timer resolved go on, before the next timer is looked at. */
const settle = (): Promise<void> => new Promise(resolve => void setTimeout(resolve));

/** Milliseconds of an ISO instant. Throws on what is no date: a typo in a test should be loud. */
export const readInstant = (instant: string): number => {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`no instant: ${JSON.stringify(instant)}`);
  return milliseconds;
};

/** Milliseconds as an ISO instant in UTC, without a fraction of seconds where there is none. */
export const toInstant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');

/**
 * A clock for stories and tests. Time passes only when it is told to, or, when `running`, with the real clock plus an offset.
 */
export class SimulatedClock implements Clock {
  readonly running: boolean;
  readonly #real: Clock;
  readonly #timers = new Set<Timer>();
  #offset: number;

  constructor({now, running = false, real = systemClock}: SimulatedClockOptions = {}) {
    this.running = running;
    this.#real = running ? real : idle;
    const start = now === undefined ? (running ? real.now() : readInstant(simulatedNow)) : readInstant(now);
    this.#offset = start - this.#real.now();
  }

  now(): number {
    return this.#real.now() + this.#offset;
  }

  /** How many callbacks wait. Nought when everything was cleaned up. */
  get pending(): number {
    return this.#timers.size;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer: Timer = {
      at: this.now() + Math.max(0, milliseconds),
      callback,
      disarm: this.#real.after(Math.max(0, milliseconds), () => this.#fire(timer)),
    };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
      timer.disarm();
    };
  }

  /** Lets so many milliseconds pass; every timer that falls due on the way fires in its turn. Await it, so that what they started can go on. */
  advance(milliseconds: number): Promise<void> {
    return this.#goTo(this.now() + Math.max(0, milliseconds));
  }

  /** Goes to an instant. Backwards moves no timer. */
  set(instant: string): Promise<void> {
    return this.#goTo(readInstant(instant));
  }

  async #goTo(end: number): Promise<void> {
    for (let timer = this.#nextUntil(end); timer; timer = this.#nextUntil(end)) {
      this.#move(Math.max(timer.at, this.now()));
      this.#fire(timer);
      await settle();
    }
    // A running clock may have passed the end while the timers were served.
    if (!this.running || this.now() < end || this.#timers.size === 0) this.#move(end);
  }

  #move(to: number): void {
    this.#offset = to - this.#real.now();
  }

  #nextUntil(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
    return next;
  }

  #fire(timer: Timer): void {
    if (!this.#timers.delete(timer)) return;
    timer.disarm();
    timer.callback();
  }
}
