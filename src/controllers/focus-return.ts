import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What has the focus inside of an element: in its shadow root, or among its own children. */
const focusedIn = (host: Host): HTMLElement | null => {
  const {renderRoot} = host;
  const inner = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  const root = host.getRootNode() as Document | ShadowRoot;
  const {activeElement: outer} = root;
  const found = inner ?? (outer && outer !== host && host.contains(outer) ? outer : null);
  return found instanceof HTMLElement ? found : null;
};

/** Moving an element within the page takes the focus away from it. This gives it back to what had it. */
export class FocusReturn implements ReactiveController {
  readonly #host: Host;
  #last: HTMLElement | null = null;
  readonly #note = (): void => {
    this.#last = focusedIn(this.#host);
  };
  // Where an element is taken out, the focus leaves it before it can know; in the same turn it may stand elsewhere.
  readonly #noteLater = (): void => queueMicrotask(this.#note);

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // From one place in a shadow root to another: outside of it nothing is heard of that.
    for (const target of [this.#host, this.#host.renderRoot]) {
      target.addEventListener('focusin', this.#note);
      target.addEventListener('focusout', this.#noteLater);
    }
    if (this.#last?.isConnected && !focusedIn(this.#host)) this.#last.focus({preventScroll: true});
  }
}
