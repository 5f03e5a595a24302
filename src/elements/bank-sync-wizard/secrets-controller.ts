import type {LitElement, ReactiveController} from 'lit';
import {flowOf} from '../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';
import {controls} from '../../styles/controls.ts';
import type * as AfterStart from './after-start.ts';
import type {WizardScope} from './views/scope.ts';

/**
 * Everything secret in the wizard, in one place: the login form and the field of the code. Both keep what is typed in their
 * inputs alone, and are emptied on every way out: sent, left, removed, page gone.
 */
export class SecretsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onFailure: (failed: boolean) => void;
  readonly #onViews: (views: typeof AfterStart) => void;
  #loading: Promise<typeof AfterStart> | undefined;
  #form: AfterStart.CredentialsController | undefined;
  /** The views of a running flow, once they are here. */
  views: typeof AfterStart | undefined;
  readonly #onPageHide = (): void => this.clear();

  /**
   * @param onFailure - told whether the code of form and views could not be loaded.
   * @param onViews - given what was loaded, once.
   */
  constructor(host: LitElement, onFailure: (failed: boolean) => void, onViews: (views: typeof AfterStart) => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    this.#onViews = onViews;
    host.addController(this);
  }

  hostConnected(): void {
    // The copy of another wizard has copied its login form as well, with what stands in it.
    if (!this.#host.hasUpdated) this.#host.querySelector('[slot=credentials]')?.remove();
    window.addEventListener('pagehide', this.#onPageHide);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onPageHide);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.clear();
    });
  }

  /** Begins to load what will be needed, while the bank still thinks. */
  prepare(state: FlowState): void {
    const wanted = state.kind === 'starting' || ('selected' in state && state.selected) || flowOf(state) !== undefined;
    if (wanted && !this.#loading) void this.load();
  }

  async load(): Promise<void> {
    this.#onFailure(false);
    this.#loading ??= import('./after-start.ts');
    try {
      const views = await this.#loading;
      if (this.views) return;
      const {shadowRoot} = this.#host;
      const sheet = views.approvalStyles.styleSheet;
      if (shadowRoot && sheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
      this.#form = new views.CredentialsController(this.#host, controls);
      this.views = views;
      this.#onViews(views);
      this.#host.requestUpdate();
    } catch {
      this.#loading = undefined;
      this.#onFailure(true);
    }
  }

  /** Shows the login form where the bank asks for it, and takes it away where it does not. */
  show(scope: WizardScope | undefined): void {
    const {state} = scope ?? {};
    const asks = (state?.kind === 'asking' || state?.kind === 'submitting') && state.flow.step === 'enter-login';
    this.#form?.show(scope, asks && state.flow.step === 'enter-login' ? state.flow : undefined);
  }

  get #code(): HTMLInputElement | null {
    return this.#host.renderRoot?.querySelector<HTMLInputElement>('#code') ?? null;
  }

  /** Takes the code out of its field: afterwards only the caller has it. */
  takeCode(): string {
    const field = this.#code;
    const code = field?.value ?? '';
    if (field) field.value = '';
    return code;
  }

  /** Empties what is secret, at once. */
  clear(): void {
    this.#form?.clear();
    this.takeCode();
  }
}
