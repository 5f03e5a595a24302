import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {OpenWish} from '../views/scope.ts';

/** What the overview hands on to what it opens. */
interface Handed {
  readonly client: unknown;
  readonly clock: unknown;
  readonly timeZone: string | undefined;
  readonly lang: string;
}

type Opened = HTMLElement & {requestClose?: () => void};

/**
 * The wizard or the linker that the overview has opened. It is a child in the light DOM of the overview (slot `dialog`), so
 * that a login form inside it stands in the document, where password managers look.
 */
export class OpenedElement implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onClosed: () => void;
  readonly #onFailed: () => void;
  readonly #onRemoved: (sync: BankSync | undefined) => void;
  #wish: OpenWish | undefined;
  #handed: Handed | undefined;
  element: Opened | undefined;
  /** Its code did not load. */
  failed = false;

  /**
   * @param onClosed - called after each leave: what happened meanwhile may be on screen.
   * @param onRemoved - called when it is gone and nothing else has been opened, with the sync that it was about.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onClosed: () => void,
    onFailed: () => void,
    onRemoved: (sync: BankSync | undefined) => void,
  ) {
    this.#host = host;
    this.#onClosed = onClosed;
    this.#onFailed = onFailed;
    this.#onRemoved = onRemoved;
    host.addController(this);
  }

  hostConnected(): void {}

  surround(handed: Handed): void {
    const before = this.#handed;
    // Only what differs: setting `lang` again, even to what it is, wakes everyone who watches it.
    const same = before && (Object.keys(handed) as (keyof Handed)[]).every(key => handed[key] === before[key]);
    if (same) return;
    this.#handed = handed;
    if (this.element) Object.assign(this.element, handed);
  }

  async open(wish: OpenWish): Promise<void> {
    if (this.#wish) return;
    const {load, loading, properties} = wish;
    const {prefix = ''} = this.#host.constructor as {readonly prefix?: string};
    const tag = prefix + wish.tag;
    this.#wish = wish;
    this.failed = false;
    try {
      if (!customElements.get(tag)) await (loading ?? load?.());
    } catch {
      // Told below: the tag is still unknown.
    }
    if (this.#wish !== wish) return;
    const element: Opened = document.createElement(customElements.get(tag) ? tag : 'div');
    this.failed = !customElements.get(tag);
    if (this.failed) this.#onFailed();
    element.slot = 'dialog';
    Object.assign(element, this.#handed, properties);
    element.addEventListener('bank-close-requested', event => {
      event.stopPropagation();
      this.close();
    });
    this.element = element;
    this.#host.append(element);
    this.#host.requestUpdate();
  }

  /** Tries again after {@link failed}. */
  again(): void {
    const wish = this.#wish;
    this.close();
    if (wish) void this.open({...wish, loading: undefined});
  }

  /** The user wants to leave: the element decides, and asks where something would be lost. */
  requestClose(): void {
    if (this.element?.requestClose) this.element.requestClose();
    else this.close();
  }

  close(): void {
    const {element} = this;
    const sync = this.#wish?.sync;
    this.#wish = undefined;
    this.element = undefined;
    this.failed = false;
    this.#onClosed();
    this.#host.requestUpdate();
    // Removed after the dialog has been closed, so that the focus finds its way back.
    void this.#takeAway(element, sync);
  }

  async #takeAway(element: Opened | undefined, sync: BankSync | undefined): Promise<void> {
    await this.#host.updateComplete;
    element?.remove();
    if (!this.element) this.#onRemoved(sync);
  }
}
