import {ContextProvider} from '@lit/context';
import type {PropertyValues, TemplateResult} from 'lit';
import {css, html, LitElement} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {surroundingsContext} from '../../controllers/contexts.ts';
import {nearestLanguage, watchLanguage} from '../../controllers/nearest-language.ts';
import {warnOnce} from '../../controllers/warn-once.ts';
import type {MessageOverrides} from '../../i18n/message-overrides.ts';
import type {Appearance} from '../../styles/appearance/appearance.ts';
import {readAppearance} from '../../styles/appearance/read-appearance.ts';

/**
 * Hands client, language, time zone and clock to the elements below it, so that they need not be given one by one.
 * What an element is given directly comes first. With `appearance`, it gives them a look as well.
 *
 * @slot - The page that uses the elements.
 */
export class BankIntegrationsProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    client: {attribute: false},
    timeZone: {attribute: 'time-zone'},
    clock: {attribute: false},
    appearance: {attribute: false},
    messages: {attribute: false},
  };

  /** The API to talk to: from `createHttpClient`, or any object with the operations of the contract. */
  declare client: BankIntegrationsClient | undefined;

  /** IANA time zone in which dates are shown, for example `Europe/Berlin`; without it the device's. */
  declare timeZone: string | undefined;

  /** Where time comes from; for tests and demonstrations. */
  declare clock: Clock | undefined;

  /**
   * A theme and tokens for everything below: `{theme: 'soft', variables: {colorPrimary: '#7a2e5c'}}`. What cannot be used is left
   * out and told once. Custom properties that the page sets further down come before it.
   */
  declare appearance: Appearance | undefined;

  /**
   * Your own words in place of ours, as many as you like: `{overview: {heading: 'Our banks'}}`. They hold in whatever language is
   * shown, so set them again when it changes. What cannot be used is left out and told once.
   */
  declare messages: MessageOverrides | undefined;

  #unwatch: (() => void) | undefined;
  readonly #look = new CSSStyleSheet();
  readonly #context = new ContextProvider(this, {context: surroundingsContext, initialValue: {}});

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#look);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('appearance')) this.#dress();
    const {client, timeZone, clock, messages} = this;
    this.#context.setValue({client, timeZone, clock, messages, language: nearestLanguage(this) || undefined});
  }

  #dress(): void {
    const {properties, mistakes} = readAppearance(this.appearance);
    this.#look.replaceSync(':host {}');
    const [rule] = this.#look.cssRules;
    // Set one by one: a value that is odd can spoil nothing but itself.
    if (rule instanceof CSSStyleRule) for (const [name, value] of properties) rule.style.setProperty(name, value);
    for (const mistake of mistakes) warnOnce(mistake);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bank-integrations-provider': BankIntegrationsProvider;
  }
}
