import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Clock} from '../client/clock.ts';
import type {BankSync} from '../contract/bank-sync.ts';
import {nextChange} from '../store/overview/next-change.ts';

const halfDayMs = 43_200_000;
/** The server's answer has not turned though the time has come: its clock is not quite ours. */
const againMs = 30_000;

/** What is watched. */
export interface Watched {
  readonly syncs: readonly BankSync[];
  readonly clock: Clock;
  /** Milliseconds that the server's clock is ahead of the device's. */
  readonly serverOffset: number;
  readonly warnDays: readonly number[];
}

/**
 * One timer up to the next moment at which something may be told differently about bank syncs. What then is, the API says: the
 * timer only has it read again, and only while the page is seen; else as soon as it is seen again.
 */
export class SessionTimer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: () => void;
  #stop: (() => void) | undefined;
  #reached: number | null = null;
  #missed = false;
  readonly #onSeen = (): void => {
    if (!this.#missed || document.visibilityState === 'hidden') return;
    this.#missed = false;
    this.#read();
  };

  constructor(host: ReactiveControllerHost, read: () => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onSeen);
    // Moved within the page: the element draws nothing by itself then.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onSeen);
    this.rest();
  }

  rest(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  watch(watched: Watched): void {
    this.rest();
    const {syncs, clock, serverOffset, warnDays} = watched;
    const now = clock.now() + serverOffset;
    const at = nextChange(syncs, now, warnDays);
    if (at === null) return;
    const wait = at === this.#reached ? againMs : at - now;
    this.#stop = clock.after(Math.min(wait, halfDayMs), () => {
      this.#stop = undefined;
      if (wait > halfDayMs) {
        // A new day has other words.
        this.#host.requestUpdate();
        this.watch(watched);
        return;
      }
      this.#reached = at;
      this.#missed = document.visibilityState === 'hidden';
      if (!this.#missed) this.#read();
    });
  }
}
