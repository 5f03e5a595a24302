import {executeServerCommand} from '@web/test-runner-commands';
import type {BankIntegrationsClient, BankIntegrationsOverview} from 'bank-integration-elements';
import 'bank-integration-elements/define/bank-integrations-overview';
import type {Scenario, SimulatedClient} from 'bank-integration-elements/mocks';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {words} from '../../support/pages/words.ts';
import {settled, until} from '../../support/until.ts';

/** How an overview is opened. */
export interface OverviewSetup {
  readonly scenario?: string | Scenario;
  /** Called before the overview is in the document. */
  readonly prepare?: (overview: OverviewDriver) => void;
  /** What stands between the overview and the simulated client. */
  readonly wrap?: (client: SimulatedClient) => Partial<BankIntegrationsClient>;
  readonly lang?: string;
  /** Width of the page around it, in pixels. */
  readonly width?: number;
  /** Does not wait for anything. */
  readonly early?: boolean;
  /** Does not wait for the code that follows the first screen. */
  readonly bare?: boolean;
}

/** An event of the overview as a listener on the document gets it. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
  readonly cancelable: boolean;
}

const heardTypes = [
  'bank-sync-requested',
  'bank-link-requested',
  'bank-sync-renamed',
  'bank-sync-removed',
  'bank-failure',
  'bank-session-ending',
  'bank-calendar-requested',
  'bank-account-hidden',
] as const;

const plain = (text: string | null): string =>
  (text ?? '').replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').replaceAll(' ,', ',').trim();

type Method = (input: unknown, options?: {readonly signal?: AbortSignal}) => Promise<unknown>;

/** Drives an overview as its users do, and moves its clock. */
export class OverviewDriver {
  readonly element: BankIntegrationsOverview;
  readonly client: SimulatedClient;
  readonly box: HTMLElement;
  /** What it told, but for sessions that come to their end: those have a list of their own. */
  readonly heard: Heard[] = [];
  readonly endings: unknown[] = [];
  /** Operations of the client in the order in which they were called. */
  readonly calls: string[] = [];
  readonly say = {...words.en.overview, ...words.en.details};
  readonly common = words.en.common;
  readonly #stop: () => void;

  constructor(element: BankIntegrationsOverview, client: SimulatedClient, box: HTMLElement) {
    this.element = element;
    this.client = client;
    this.box = box;
    const listener = (event: Event): void => {
      if (event.target !== element) return;
      const {type, cancelable} = event;
      const {detail} = event as CustomEvent<unknown>;
      if (type === 'bank-session-ending') this.endings.push(detail);
      else this.heard.push({type, cancelable, detail});
    };
    for (const type of heardTypes) document.addEventListener(type, listener);
    this.#stop = () => {
      for (const type of heardTypes) document.removeEventListener(type, listener);
    };
  }

  /** The client that the overview gets: writes down what is called. */
  watched(changed: Partial<BankIntegrationsClient> = {}): BankIntegrationsClient {
    const methods = {...this.client, ...changed} as unknown as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(methods)
        .filter(([, method]) => typeof method === 'function')
        .map(([operation, method]) => [
          operation,
          (...args: Parameters<Method>) => {
            this.calls.push(operation);
            return (method as Method)(...args);
          },
        ]),
    ) as unknown as BankIntegrationsClient;
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('not drawn');
    return this.element.shadowRoot;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  has(selector: string): boolean {
    return this.find(selector) !== null;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** What can be read; without what is said by the live regions and what stands in a closed dialog. */
  get text(): string {
    const parts = [...(this.find('.page')?.children ?? [])].filter(
      part => !(part instanceof HTMLDialogElement) || part.open,
    );
    return plain(parts.map(part => part.textContent).join(' '));
  }

  textOf(selector: string): string {
    return plain(this.find(selector)?.textContent ?? null);
  }

  textsOf(selector: string): readonly string[] {
    return this.all(selector).map(each => plain(each.textContent));
  }

  /** Names of the syncs on screen, in their order. */
  get names(): readonly string[] {
    return this.textsOf('[data-sync] h3');
  }

  card(name: string): HTMLElement {
    const card = this.all('[data-sync]').find(each => plain(each.querySelector('h3')?.textContent ?? null) === name);
    if (!card) throw new Error(`no sync ${name} among ${this.names.join(', ')}`);
    return card;
  }

  cardText(name: string): string {
    return plain(this.card(name).textContent);
  }

  status(name: string): string {
    return plain(this.card(name).querySelector('.chip')?.textContent ?? null);
  }

  get rows(): readonly HTMLElement[] {
    return this.all('tr[data-account]');
  }

  row(account: string): HTMLElement {
    const found = this.rows.find(row => plain(row.querySelector('.name')?.textContent ?? null) === account);
    if (!found) throw new Error(`no account ${account} in: ${this.text}`);
    return found;
  }

  cells(account: string): readonly string[] {
    return [...this.row(account).children].map(cell => plain(cell.textContent));
  }

  /** The button with exactly this name. */
  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find(
      each => plain(each.getAttribute('aria-label') ?? each.textContent) === name && each.checkVisibility(),
    );
  }

  get buttons(): readonly string[] {
    return [...this.root.querySelectorAll('button')]
      .filter(each => each.checkVisibility())
      .map(each => plain(each.getAttribute('aria-label') ?? each.textContent));
  }

  /** Presses as a mouse does: the button gets the focus. */
  async press(name: string): Promise<void> {
    const button = await this.until(() => this.button(name), `a button «${name}» among ${this.buttons.join(' | ')}`);
    button.focus();
    button.click();
    await this.settle();
  }

  async key(keys: string): Promise<void> {
    await executeServerCommand('test:press', keys);
    await this.settle();
  }

  async type(selector: string, text: string): Promise<void> {
    const field = await this.until(() => this.root.querySelector<HTMLInputElement>(selector), selector);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settle();
  }

  /** What has the focus, by its name. */
  get focused(): string {
    const {activeElement} = this.root;
    if (!activeElement) return '';
    return activeElement.id || plain(activeElement.getAttribute('aria-label') ?? activeElement.textContent);
  }

  get polite(): string {
    return this.textOf('[aria-live=polite]');
  }

  get assertive(): string {
    return this.textOf('[aria-live=assertive]');
  }

  get openDialog(): string {
    return this.find('dialog[open]')?.id ?? '';
  }

  details(type: (typeof heardTypes)[number]): readonly unknown[] {
    return this.heard.filter(event => event.type === type).map(({detail}) => detail);
  }

  until<T>(fact: () => T | undefined | null | false, what: string): Promise<T> {
    return until(fact, () => `${what}; there is: ${this.text.slice(0, 800)}`);
  }

  async reads(text: string): Promise<void> {
    await this.until(() => this.text.includes(text), `«${text}»`);
  }

  settle(): Promise<void> {
    return settled(this.element);
  }

  async pass(milliseconds: number): Promise<void> {
    await this.client.clock.advance(milliseconds);
    await this.settle();
  }

  /** Opens the accounts of a sync and waits for them. */
  async openAccounts(name: string): Promise<void> {
    await this.press(this.say.actionFor(this.say.getAccounts, name));
    await this.until(() => this.card(name).querySelector('[data-account]'), `accounts of ${name}`);
    await this.settle();
  }

  /** Opens the question before a removal and waits for what goes. */
  async askToRemove(name: string): Promise<void> {
    await this.press(this.say.actionFor(this.say.unsync, name));
    await this.until(() => this.find('#unsync[open] .preview li'), 'what goes');
    await this.settle();
  }

  close(): void {
    this.#stop();
    this.box.remove();
  }
}

const opened: OverviewDriver[] = [];

/** Lets the browser lay out and paint what is new. */
export const frame = (): Promise<unknown> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Takes away what {@link openOverview} has opened. Call it after each test. */
export const closeOverviews = (): void => {
  for (const overview of opened.splice(0)) overview.close();
};

/** An overview in a page, with a simulated bank world behind it. */
export const openOverview = async (setup: OverviewSetup = {}): Promise<OverviewDriver> => {
  const {scenario = 'default', prepare, wrap, lang = 'en-US', width = 900, early = false, bare = false} = setup;
  const client = createSimulatedClient({scenario});
  const box = document.createElement('div');
  box.lang = lang;
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('bank-integrations-overview');
  const overview = new OverviewDriver(element, client, box);
  opened.push(overview);
  Object.assign(element, {client: overview.watched(wrap?.(client)), clock: client.clock, timeZone: 'Europe/Berlin'});
  prepare?.(overview);
  box.append(element);
  document.body.append(box);
  await element.updateComplete;
  await frame(); // its width is known
  if (!early) {
    await overview.until(() => overview.find('#heading') && !overview.find('.top ~ [aria-hidden] .skeleton'), 'a view');
    await overview.settle();
    if (!bare) await overview.until(() => overview.has('#unsync') || !overview.has('[data-sync]'), 'the details');
    await overview.settle();
  }
  return overview;
};
