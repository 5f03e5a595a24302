import {ContextProvider} from '@lit/context';
import type {PropertyValues, TemplateResult} from 'lit';
import {css, html, LitElement} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {surroundingsContext} from '../../controllers/contexts.ts';
import {nearestLanguage, watchLanguage} from '../../controllers/nearest-language.ts';

/**
 * Hands client, language, time zone and clock to the elements below it, so that they need not be given one by one.
 * What an element is given directly comes first.
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
  };

  /** The API to talk to: from `createHttpClient`, or any object with the operations of the contract. */
  declare client: BankIntegrationsClient | undefined;

  /** IANA time zone in which dates are shown, for example `Europe/Berlin`; without it the device's. */
  declare timeZone: string | undefined;

  /** Where time comes from; for tests and demonstrations. */
  declare clock: Clock | undefined;

  #unwatch: (() => void) | undefined;
  readonly #context = new ContextProvider(this, {context: surroundingsContext, initialValue: {}});

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const {client, timeZone, clock} = this;
    this.#context.setValue({client, timeZone, clock, language: nearestLanguage(this) || undefined});
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
