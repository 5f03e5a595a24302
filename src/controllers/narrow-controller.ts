import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether an element is at most so wide, in pixels. The element's own width counts, not the page's. */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #sizes: ResizeObserver;
  narrow = false;

  constructor(host: ReactiveControllerHost & Element, width: number) {
    this.#host = host;
    this.#sizes = new ResizeObserver(entries => {
      const narrow = (entries.at(-1)?.contentRect.width ?? Infinity) <= width;
      if (narrow === this.narrow) return;
      this.narrow = narrow;
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }
}
