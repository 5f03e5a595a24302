import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface PageState {
  readonly visible: boolean;
  readonly online: boolean;
}

/** Calls back when the page is seen again, comes online or goes offline. */
export class PageController implements ReactiveController {
  readonly #callback: (page: PageState) => void;
  readonly #listener = (): void =>
    this.#callback({visible: document.visibilityState !== 'hidden', online: navigator.onLine});

  constructor(host: ReactiveControllerHost, callback: (page: PageState) => void) {
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
