import type {LitElement, ReactiveController} from 'lit';
import type {OverviewState} from '../../store/overview/overview-state.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import type {SurroundedHost, SurroundingsController} from '../../controllers/surroundings-controller.ts';
import type {Catalogue} from '../../i18n/load-messages.ts';
import type * as Views from './views/details.ts';
import type {DetailsScope, DrawnDetails, OverviewScope} from './views/scope.ts';

/** Loads what is drawn only after a press (accounts, renaming, removing) when it is first needed. */
export class DetailsController implements ReactiveController {
  readonly #host: LitElement & SurroundedHost;
  readonly #surroundings: SurroundingsController;
  #loading = false;
  #views: typeof Views | undefined;
  #words: MessagesController<'details'> | undefined;
  /** Its code did not load. */
  failed = false;

  constructor(host: LitElement & SurroundedHost, surroundings: SurroundingsController) {
    this.#host = host;
    this.#surroundings = surroundings;
    host.addController(this);
  }

  hostConnected(): void {}

  prepare({opened, task}: OverviewState): void {
    if (!this.failed && (task.kind !== 'none' || Object.keys(opened).length > 0)) void this.load();
  }

  async load(): Promise<void> {
    if (this.#views || this.#loading) return;
    this.#loading = true;
    this.failed = false;
    try {
      const views = await import('./views/details.ts');
      const {shadowRoot} = this.#host;
      const sheet = views.detailsStyles.styleSheet;
      if (shadowRoot && sheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
      this.#words = new MessagesController(this.#host, this.#surroundings, {details: views.details});
      this.#views = views;
    } catch {
      this.failed = true;
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }

  /** The sentences, once they are here. */
  get text(): Catalogue['details'] | undefined {
    return this.#words?.ready ? this.#words.messages.details : undefined;
  }

  /** The views, once they are here. */
  drawFrom(scope: OverviewScope): DrawnDetails | undefined {
    const {text} = this;
    const views = this.#views;
    if (!views || !text) return undefined;
    const full: DetailsScope = {...scope, text: {...scope.text, ...text}};
    return {
      accounts: sync => views.accountsView(sync, full),
      rename: task => views.renameView(task, full),
      unsync: task => views.unsyncView(task, full),
    };
  }
}
