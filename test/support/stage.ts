import type {SimulatedClient, SimulatedClientOptions} from 'bank-integration-elements/mocks';
import {createSimulatedClient} from 'bank-integration-elements/mocks';

/** An element with a simulated bank world behind it and a clock that stands still. */
export interface Stage<E extends HTMLElement = HTMLElement> {
  readonly element: E;
  readonly client: SimulatedClient;
  /** Lets the simulated time pass. */
  advance(milliseconds: number): Promise<void>;
}

/** Makes the element, not yet in the document. */
export const stage = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  options: SimulatedClientOptions = {},
  properties: Partial<HTMLElementTagNameMap[T]> = {},
): Stage<HTMLElementTagNameMap[T]> => {
  const client = createSimulatedClient(options);
  const element = document.createElement(tag);
  Object.assign(element, {client, clock: client.clock, timeZone: 'Europe/Berlin'}, properties);
  return {element, client, advance: milliseconds => client.clock.advance(milliseconds)};
};

/** All that a user can read in an element, in one line. */
export const textOf = (element: Element): string =>
  (element.shadowRoot ?? element).textContent.replaceAll(/\s+/g, ' ').trim();

/** The first element inside that matches, in the shadow root or in the light DOM. */
export const find = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? element.querySelector<HTMLElement>(selector);

/** The visible buttons, by their name. */
export const button = (element: Element, name: string): HTMLButtonElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? []), ...element.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name) && each.checkVisibility(),
  );
