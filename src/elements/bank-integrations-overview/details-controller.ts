import type {LitElement, ReactiveController} from 'lit';
import type {OverviewState} from '../../store/overview/overview-state.ts';
import type * as Views from './views/details.ts';

/** The views of {@link Views}. */
export type Details = typeof Views;

/** Loads what is drawn only after a press (accounts, renaming, removing) when it is first needed. */
export class DetailsController implements ReactiveController {
  readonly #host: LitElement;
  #loading = false;
  views: Details | undefined;
  /** Its code did not load. */
  failed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  prepare({opened, task}: OverviewState): void {
    if (!this.failed && (task.kind !== 'none' || Object.keys(opened).length > 0)) void this.load();
  }

  async load(): Promise<void> {
    if (this.views || this.#loading) return;
    this.#loading = true;
    this.failed = false;
    try {
      const views = await import('./views/details.ts');
      const {shadowRoot} = this.#host;
      const sheet = views.detailsStyles.styleSheet;
      if (shadowRoot && sheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
      this.views = views;
    } catch {
      this.failed = true;
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }
}
