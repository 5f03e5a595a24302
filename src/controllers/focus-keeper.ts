import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface FocusHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** In the shadow root, or among the element's own children. */
const activeIn = (host: FocusHost): Element | null => {
  const {renderRoot} = host;
  const {activeElement} = host.getRootNode() as Document | ShadowRoot;
  const inner = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  return inner ?? (activeElement !== host && host.contains(activeElement) ? activeElement : null);
};

/**
 * Keeps the focus in an element when an update takes away what had it, or when what a closed dialog would give it back to has
 * gone meanwhile. Where it goes is said as selectors, the best one first.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: FocusHost;
  readonly #placesOf: (focused: Element) => readonly string[];
  readonly #ownerOf: (focused: Element) => string | undefined;
  #held: Element | null = null;
  #owner: string | undefined;
  #places: readonly string[] = [];
  #dialogWasOpen = false;

  /** @param ownerOf - what an element belongs to: drawn for another owner, it is another element. */
  constructor(
    host: FocusHost,
    placesOf: (focused: Element) => readonly string[],
    ownerOf: (focused: Element) => string | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#ownerOf = ownerOf;
    this.#placesOf = placesOf;
    host.addController(this);
  }

  hostUpdate(): void {
    const active = activeIn(this.#host);
    this.#held = active?.closest('dialog') ? null : active;
    if (this.#held) {
      this.#places = this.#placesOf(this.#held);
      this.#owner = this.#ownerOf(this.#held);
    }
    this.#dialogWasOpen = this.#hasDialog();
  }

  hostUpdated(): void {
    const held = this.#held;
    const gone = (held && !held.isConnected) || (this.#dialogWasOpen && !this.#hasDialog());
    const lost = gone && document.activeElement === document.body;
    const another = held?.isConnected && this.#ownerOf(held) !== this.#owner;
    if (!lost && !another) return;
    for (const place of this.#places) {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(place);
      // What only changed hands stands where it stood: the page does not move.
      target?.focus({preventScroll: !lost});
      if (target && activeIn(this.#host) === target) return;
    }
  }

  #hasDialog(): boolean {
    return this.#host.renderRoot?.querySelector('dialog[open]') != null;
  }
}
