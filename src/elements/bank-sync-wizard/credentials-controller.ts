import type {ReactiveController} from 'lit';
import type {CSSResult, LitElement} from 'lit';
import {nothing, render} from 'lit';
import type {StepAnswer} from '../../contract/step-answer.ts';
import {credentialsStyles} from './credentials.styles.ts';
import type {AskedAt} from './views/asked-at.ts';
import type {CredentialsOwner} from './views/credentials-form.ts';
import {credentialsForm} from './views/credentials-form.ts';
import type {WizardScope} from './views/scope.ts';

let count = 0;

/**
 * The login form in the light DOM of the wizard. What is typed lives in its inputs and nowhere else; secret ones are emptied
 * before the request leaves, and whenever the form goes.
 */
export class CredentialsController implements ReactiveController, CredentialsOwner {
  readonly #host: LitElement;
  readonly #styles: CSSResult;
  readonly prefix = `bank-credentials-${++count}`;
  #box: HTMLElement | undefined;
  #root: Document | ShadowRoot | undefined;
  #flow: AskedAt<'enter-login'> | undefined;
  #submit: ((answer: StepAnswer) => void) | undefined;
  shown: ReadonlySet<string> = new Set();
  missingField: string | null = null;

  constructor(host: LitElement, controls: CSSResult) {
    this.#host = host;
    this.#styles = credentialsStyles(controls);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#box) this.#adopt();
  }

  hostDisconnected(): void {
    this.#release();
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.clear();
    });
  }

  /** Shows the form of a step, or takes it away. */
  show(scope: WizardScope | undefined, flow: AskedAt<'enter-login'> | undefined): void {
    if (!scope || !flow) {
      this.#flow = undefined;
      this.#remove();
      return;
    }
    if (flow.stepId !== this.#flow?.stepId) {
      this.clear();
      this.shown = new Set();
      this.missingField = null;
    }
    this.#flow = flow;
    this.#submit = answer => scope.submit(answer);
    if (!this.#box) {
      this.#box = document.createElement('div');
      this.#box.slot = 'credentials';
      this.#host.append(this.#box);
      this.#adopt();
    }
    const active = this.#root?.activeElement ?? null;
    const focused = this.#box.contains(active) ? active : null;
    render(credentialsForm(flow, scope, this), this.#box);
    // The button that was pressed goes while the bank is checking.
    if (focused && !focused.isConnected) void this.#focusHeading();
  }

  async #focusHeading(): Promise<void> {
    await this.#host.updateComplete;
    if (document.activeElement === document.body) this.#host.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  submit(form: HTMLFormElement): void {
    const flow = this.#flow;
    const submit = this.#submit;
    if (!flow || !submit) return;
    const values: Record<string, string> = {};
    for (const input of form.querySelectorAll('input')) values[input.name] = input.value;
    const missing = flow.fields.find(({id, required}) => required && !values[id]);
    if (missing) {
      this.missingField = missing.id;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() =>
        form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(missing.id)}"]`)?.focus(),
      );
      return;
    }
    this.missingField = null;
    this.shown = new Set();
    this.clear();
    // Until it is shown again: the second of two quick presses finds nothing to do.
    this.#submit = undefined;
    submit({kind: 'login', values});
  }

  toggle(fieldId: string): void {
    const shown = new Set(this.shown);
    if (!shown.delete(fieldId)) shown.add(fieldId);
    this.shown = shown;
    this.#host.requestUpdate();
  }

  /** Empties what is secret, at once. */
  clear(): void {
    const secret = new Set(this.#flow?.fields.filter(field => field.secret).map(({id}) => id));
    for (const input of this.#box?.querySelectorAll('input') ?? []) if (secret.has(input.name)) input.value = '';
  }

  #remove(): void {
    if (!this.#box) return;
    for (const input of this.#box.querySelectorAll('input')) input.value = '';
    render(nothing, this.#box);
    this.#box.remove();
    this.#box = undefined;
    this.#release();
  }

  #adopt(): void {
    const root = this.#host.getRootNode();
    const sheet = this.#styles.styleSheet;
    if (!sheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
    this.#root = root;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #release(): void {
    const root = this.#root;
    this.#root = undefined;
    if (!root || root.querySelector('.bank-credentials')) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== this.#styles.styleSheet);
  }
}
