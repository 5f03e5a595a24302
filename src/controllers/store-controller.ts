import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Store} from '../store/create-store.ts';

/**
 * Keeps one store for an element while it is connected. `use(key, make)` is called in every `willUpdate`: the same key keeps
 * the store, another one replaces it, undefined takes it away. Moving the element in the document keeps it.
 */
export class StoreController<S, E, T extends Store<S, E> = Store<S, E>> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  #keys: readonly unknown[] | undefined;
  #store: T | undefined;
  #unsubscribe: (() => void) | undefined;
  readonly #onState: ((state: S) => void) | undefined;

  constructor(host: ReactiveControllerHost & Node, onState?: (state: S) => void) {
    this.#host = host;
    this.#onState = onState;
    host.addController(this);
  }

  get state(): S | undefined {
    return this.#store?.state;
  }

  send(event: E): void {
    this.#store?.send(event);
  }

  get store(): T | undefined {
    return this.#store;
  }

  /** @param keys - what the store depends on; all of them defined, or there is none. */
  use(keys: readonly unknown[], make: () => T): void {
    const wanted = keys.includes(undefined) || !this.#host.isConnected ? undefined : keys;
    if (wanted && this.#keys?.length === wanted.length && wanted.every((key, at) => key === this.#keys?.[at])) return;
    if (!wanted && !this.#store) return;
    this.#drop();
    if (!wanted) return;
    this.#keys = wanted;
    const store = make();
    this.#store = store;
    this.#unsubscribe = store.subscribe(state => {
      this.#onState?.(state);
      this.#host.requestUpdate();
    });
  }

  /** Begins anew with the same key. */
  reset(): void {
    this.#drop();
    this.#host.requestUpdate();
  }

  #drop(): void {
    this.#unsubscribe?.();
    this.#store?.dispose();
    this.#store = undefined;
    this.#keys = undefined;
  }

  hostConnected(): void {
    if (!this.#store) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in the same task: only what is still gone afterwards was removed.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#drop();
    });
  }
}
