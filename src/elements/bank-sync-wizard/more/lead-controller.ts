import type {LitElement, ReactiveController} from 'lit';

/**
 * One wizard drives a run or renews a sync, whatever number of tabs, windows and elements show it: the one that holds its Web
 * Lock. The others wait for the lock and read the truth when they get it. Where the browser has no locks (a page without a
 * secure context) everybody leads, and the server's refusals alone keep two apart.
 */
export class LeadController implements ReactiveController {
  readonly #host: LitElement;
  /** What is wanted, by name of the lock, with what gives it back. */
  readonly #wanted = new Map<string, () => void>();
  readonly #waiting = new Set<string>();
  /** Locks that were asked for: what is given back is free a moment later only. */
  readonly #asked = new Map<string, Promise<unknown>>();
  #asleep = false;
  // A page that rests in the back/forward cache would keep the others waiting.
  readonly #onHide = (): void => this.#sleep();
  readonly #onShow = (): void => {
    this.#asleep = false;
    this.#host.requestUpdate();
  };

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Another one is at it. */
  get follows(): boolean {
    return this.#waiting.size > 0;
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
    // A move is a removal and an insertion in the same task.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.want([]);
    });
  }

  #sleep(): void {
    this.want([]);
    this.#asleep = true;
  }

  /** @param names - the locks of the present run; what is not among them any more is given back. */
  want(names: readonly string[]): void {
    if (this.#asleep) return;
    for (const [name, release] of this.#wanted) {
      if (names.includes(name)) continue;
      this.#wanted.delete(name);
      this.#waiting.delete(name);
      release();
    }
    for (const name of names) if (!this.#wanted.has(name)) this.#ask(name);
  }

  #ask(name: string): void {
    // Missing where the context is not secure, whatever the types say.
    const locks = navigator.locks as LockManager | undefined;
    const given = new AbortController();
    this.#wanted.set(name, () => given.abort());
    const held = new Promise<void>(resolve => given.signal.addEventListener('abort', () => resolve()));
    const hold = (): Promise<void> => {
      if (this.#waiting.delete(name)) this.#host.requestUpdate();
      return held;
    };
    const onlyIfFree = (lock: Lock | null): Promise<void> | undefined => {
      if (given.signal.aborted) return undefined;
      if (lock) return held;
      this.#waiting.add(name);
      this.#host.requestUpdate();
      void locks?.request(name, {signal: given.signal}, hold).catch(() => undefined);
      return undefined;
    };
    const before = this.#asked.get(name);
    const ask = async (): Promise<void> => {
      await before;
      await locks?.request(name, {ifAvailable: true}, onlyIfFree).catch(() => undefined);
    };
    this.#asked.set(name, ask());
  }
}
