import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back when the page is seen again, comes online or goes offline. */
export class PageController implements ReactiveController {
  readonly #callback: (page: {readonly visible: boolean; readonly online: boolean}) => void;
  readonly #listener = (): void =>
    this.#callback({visible: document.visibilityState !== 'hidden', online: navigator.onLine});

  constructor(
    host: ReactiveControllerHost,
    callback: (page: {readonly visible: boolean; readonly online: boolean}) => void,
  ) {
    this.#callback = callback;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#listener);
    window.addEventListener('online', this.#listener);
    window.addEventListener('offline', this.#listener);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#listener);
    window.removeEventListener('online', this.#listener);
    window.removeEventListener('offline', this.#listener);
  }
}
