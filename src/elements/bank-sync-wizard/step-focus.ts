import type {LitElement, ReactiveController} from 'lit';

/** Moves the focus to the heading of a step that begins, or to what the last press has asked for. */
export class StepFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #keyOf: () => string;
  #key = '';
  /** What a dialog that opens has in it gets a size. Only Chromium looks into a slot for what takes the focus. */
  readonly #sizes = new ResizeObserver(() => this.#key || this.#host.requestUpdate());
  /** Selector of what takes the focus after the next drawing. */
  next: string | undefined;

  /** @param keyOf - changes whenever something else is asked. */
  constructor(host: LitElement, keyOf: () => string) {
    this.#host = host;
    this.#keyOf = keyOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  /** A run begins: its first step takes the focus only in a dialog. */
  reset(): void {
    this.#key = '';
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const key = this.#keyOf();
    // The first step takes the focus only where a dialog has been opened for it: a page that loads keeps its own.
    const begins = key !== this.#key && (this.#key !== '' || this.#host.closest('[slot="dialog"]') !== null);
    // A heading whose words are on their way gets the focus with them, and one that nobody sees yet when it is seen.
    const heading = root.querySelector<HTMLElement>('#heading');
    if (begins && !(heading?.textContent.trim() && heading.checkVisibility())) return;
    this.#key = key;
    const wanted = this.next && root.querySelector<HTMLElement>(this.next);
    (wanted || (begins ? heading : undefined))?.focus();
    this.next = undefined;
  }
}
