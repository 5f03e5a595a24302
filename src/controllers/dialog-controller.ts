import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface DialogHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Opens and closes a `<dialog>` of the element as its state says. The dialog stays in the template: closing it (rather than
 * removing it) lets the browser put the focus back to where it was.
 */
export class DialogController implements ReactiveController {
  readonly #host: DialogHost;
  readonly #selector: string;
  readonly #isOpen: () => boolean;

  constructor(host: DialogHost, selector: string, isOpen: () => boolean) {
    this.#host = host;
    this.#selector = selector;
    this.#isOpen = isOpen;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(this.#selector);
    if (!dialog?.isConnected) return;
    if (this.#isOpen()) {
      if (!dialog.open) dialog.showModal();
    } else if (dialog.open) dialog.close();
  }
}
