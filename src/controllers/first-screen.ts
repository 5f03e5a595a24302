import type {ReactiveControllerHost} from 'lit';

/** More than a screen holds; the rest follows when these have been painted. */
const atOnce = 6;

/** Lets the first screen of a long list be painted before what lies below it is drawn. */
export class FirstScreen {
  readonly #host: ReactiveControllerHost;
  #state: 'nothing' | 'first' | 'whole' = 'nothing';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Nothing is on screen any more. */
  begin(): void {
    this.#state = 'nothing';
  }

  /** How many of so many entries to draw now. */
  limit(count: number): number {
    if (this.#state === 'whole' || count <= atOnce) return count;
    if (this.#state === 'nothing') this.#goOn();
    return atOnce;
  }

  #goOn(): void {
    this.#state = 'first';
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#state === 'first') this.#state = 'whole';
        this.#host.requestUpdate();
      }),
    );
  }
}
