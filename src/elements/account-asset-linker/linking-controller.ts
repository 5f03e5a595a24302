import type {ReactiveController} from 'lit';
import type {Branch} from '../../store/link/asset-tree.ts';
import type {LinkState} from '../../store/link/link-state.ts';
import type * as Code from './linking/linking.ts';
import type {LinkerHost, LinkingOwner} from './linking-owner.ts';
import type {Actions} from './views/scope.ts';

/**
 * Loads what follows a press or a keystroke when the tree has been painted, or by the press. What is asked for until it is
 * here is kept, and done then.
 */
export class LinkingController implements ReactiveController {
  readonly #host: LinkerHost;
  readonly #owner: Omit<LinkingOwner, 'notLoaded'>;
  #linking: Code.Linking | undefined;
  #loading = false;
  #begun = false;
  #wishes: ((actions: Actions) => void)[] = [];
  code: typeof Code | undefined;
  /** It did not load, and somebody waits for it. */
  failed = false;

  constructor(host: LinkerHost, owner: Omit<LinkingOwner, 'notLoaded'>) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  get here(): Code.Linking | undefined {
    return this.#linking?.ready ? this.#linking : undefined;
  }

  get #roots(): Branch | undefined {
    return this.#owner.state()?.tree.branches.get(null);
  }

  get waits(): boolean {
    return this.#wishes.length > 0;
  }

  /** What nobody waits for is tried again by the press. */
  readonly #notLoaded = (): void => {
    this.failed = this.waits;
    const {title, text} = this.#owner.words.messages.linker.notLoaded;
    if (this.failed || this.#roots?.failure) this.#owner.announcer.say(`${title}. ${text}`, true);
    this.#host.requestUpdate();
  };

  readonly act = (wish: (actions: Actions) => void): void => {
    const {here} = this;
    if (here && !this.waits) return wish(here);
    this.#wishes.push(wish);
    this.#host.requestUpdate();
    void this.load();
  };

  /** What was asked for is not wanted any more. */
  forget(): void {
    this.#wishes = [];
    this.failed = false;
    this.#linking?.window.reset();
  }

  /** The store has gone on. */
  changed(before: LinkState, next: LinkState): void {
    this.#linking?.changed(before, next);
  }

  async load(): Promise<void> {
    this.#begun = true;
    this.#linking?.loadSeries();
    if (this.#loading || this.#linking) return;
    this.#loading = true;
    this.failed = false;
    try {
      this.code = await import('./linking/linking.ts');
      this.#linking = new this.code.Linking(this.#host, {...this.#owner, notLoaded: this.#notLoaded});
      this.#owner.learn(this.code);
    } catch {
      this.#notLoaded();
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#begun && this.#roots && this.#roots.status !== 'loading') {
      this.#begun = true;
      requestAnimationFrame(() => requestAnimationFrame(() => void this.load()));
    }
    // Not within the update that was just drawn.
    if (this.here && this.waits) queueMicrotask(() => this.#carryOut());
  }

  #carryOut(): void {
    const {here} = this;
    const wishes = this.#wishes;
    this.#wishes = [];
    for (const wish of wishes) if (here) wish(here);
    this.#host.requestUpdate();
  }
}
