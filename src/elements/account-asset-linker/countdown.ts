import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Clock} from '../../client/clock.ts';

/** Draws the element again every second while something is waited for. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Milliseconds until an instant of the clock; 0 when it is past or there is none. */
  until(instant: number | undefined, clock: Clock): number {
    this.#stop?.();
    this.#stop = undefined;
    const left = instant === undefined ? 0 : Math.max(0, instant - clock.now());
    if (left > 0) this.#stop = clock.after(Math.min(left, 1000), () => this.#host.requestUpdate());
    return left;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
