import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Clock} from '../client/clock.ts';

const secondMs = 1000;
const minuteMs = 60_000;

/**
 * Draws an element again while time runs out: every second in the last minute, every ten in the last hour, every minute
 * before. One timer.
 */
export class TickController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;
  #paused = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Moved within the page: the host draws nothing by itself then.
    if (this.#paused) this.#host.requestUpdate();
    this.#paused = false;
  }

  hostDisconnected(): void {
    this.#paused = this.#stop !== undefined;
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Called in every render. @param deadline - milliseconds of the clock; undefined where nothing runs out. */
  until(deadline: number | undefined, clock: Clock): void {
    this.#stop?.();
    this.#stop = undefined;
    const left = deadline === undefined ? 0 : deadline - clock.now();
    if (left <= 0) return;
    const pace = left <= minuteMs + secondMs ? secondMs : left < 60 * minuteMs ? 10 * secondMs : minuteMs;
    this.#stop = clock.after(pace, () => {
      this.#stop = undefined;
      this.#host.requestUpdate();
    });
  }
}
