import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BankIntegrationsClient} from '../client/client.ts';
import {isClient} from '../client/client.ts';
import type {Clock} from '../client/clock.ts';
import {oneTimer, systemClock} from '../client/clock.ts';
import {surroundingsContext} from './contexts.ts';
import {nearestLanguage, watchLanguage} from './nearest-language.ts';
import {PageController} from './page-controller.ts';
import type {PageState} from './page-controller.ts';
import {warnOnce} from './warn-once.ts';

const providerTag = 'bank-integrations-provider';

/** An element that may be given its surroundings directly. */
export interface SurroundedHost extends ReactiveControllerHost, HTMLElement {
  client?: BankIntegrationsClient | undefined;
  timeZone?: string | undefined;
  clock?: Clock | undefined;
}

/**
 * Client, language, time zone and clock of an element: its own property first, then the provider's, then the page's.
 * Rubbish in a property counts as missing and is told once.
 */
export class SurroundingsController implements ReactiveController {
  readonly #host: SurroundedHost;
  readonly #provided: ContextConsumer<typeof surroundingsContext, SurroundedHost>;
  #unwatch: (() => void) | undefined;
  #clock: {readonly given: Clock; readonly own: Clock} | undefined;

  /** @param onPage - called when the page is seen again, comes online or goes offline. */
  constructor(host: SurroundedHost, onPage?: (page: PageState) => void) {
    this.#host = host;
    if (onPage) new PageController(host, onPage);
    this.#provided = new ContextConsumer(host, {context: surroundingsContext, subscribe: true});
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.#host.requestUpdate());
    // A provider that is registered after this element could not answer yet: it is asked again.
    if (this.#host.closest(`${providerTag}:not(:defined)`)) void this.#askLater();
  }

  async #askLater(): Promise<void> {
    await customElements.whenDefined(providerTag);
    if (this.#host.isConnected) this.#provided.hostConnected();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  get client(): BankIntegrationsClient | undefined {
    const given: unknown = this.#host.client ?? this.#provided.value?.client;
    if (isClient(given)) return given;
    if (given !== undefined && given !== null)
      warnOnce('the `client` lacks operations of BankIntegrationsClient; the element waits for another one.');
    return undefined;
  }

  /** BCP 47; empty where nobody says. */
  get language(): string {
    return this.#host.getAttribute('lang') || this.#provided.value?.language || nearestLanguage(this.#host);
  }

  /** The host's own sentences, unchecked. */
  get messages(): unknown {
    return this.#provided.value?.messages;
  }

  get timeZone(): string | undefined {
    const zone: unknown = this.#host.timeZone ?? this.#provided.value?.timeZone;
    return typeof zone === 'string' && zone !== '' ? zone : undefined;
  }

  /** However much waits in the element, it costs the clock that was given one timer. */
  get clock(): Clock {
    const clock = this.#host.clock ?? this.#provided.value?.clock;
    const given = typeof clock?.now === 'function' && typeof clock.after === 'function' ? clock : systemClock;
    if (this.#clock?.given !== given) this.#clock = {given, own: oneTimer(given)};
    return this.#clock.own;
  }
}
