import type {Clock} from '../../../client/clock.ts';

/** Shows frames in turn, over and over. One timer, and none while it rests. */
export class FlickerPlayer {
  readonly #clock: Clock;
  readonly #show: (frame: number) => void;
  #frames: readonly number[] = [];
  #at = 0;
  #stop: (() => void) | undefined;
  /** Changes a second. */
  speed: number;

  constructor(clock: Clock, speed: number, show: (frame: number) => void) {
    this.#clock = clock;
    this.speed = speed;
    this.#show = show;
  }

  get isRunning(): boolean {
    return this.#stop !== undefined;
  }

  /** Takes other frames, from the first one on. Rests. */
  take(frames: readonly number[]): void {
    this.rest();
    this.#frames = frames;
    this.#at = 0;
  }

  /** The frame that is to be seen. */
  get frame(): number {
    return this.#frames[this.#at] ?? 0;
  }

  start(): void {
    if (!this.isRunning && this.#frames.length > 0) this.#next();
  }

  rest(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #next(): void {
    this.#stop = this.#clock.after(1000 / this.speed, () => {
      this.#at = (this.#at + 1) % this.#frames.length;
      this.#show(this.frame);
      this.#next();
    });
  }
}
