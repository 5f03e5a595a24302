import {expect, fixtureCleanup, fixtureSync, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import 'bank-integration-elements/define/account-asset-linker';
import type {Account, AccountAssetLinker, BankIntegrationsClient} from 'bank-integration-elements';
import type {Scenario, SimulatedClient} from 'bank-integration-elements/mocks';
import {createSimulatedClient} from 'bank-integration-elements/mocks';

/** How a linker is opened. */
export interface LinkerSetup {
  readonly scenario?: string | Scenario;
  /** Id of an account of the scenario's first sync. */
  readonly account?: string;
  /** Called before the linker is there. */
  readonly prepare?: (client: SimulatedClient) => void;
  /** What stands between linker and simulated client. */
  readonly wrap?: (client: SimulatedClient) => BankIntegrationsClient;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Width of the page around it, in pixels. */
  readonly width?: number;
  /** Does not wait for the tree. */
  readonly early?: boolean;
}

/** An account as the API of a client gives it. */
export const readAccountOf = async (
  client: BankIntegrationsClient,
  id?: string,
  syncId = 'operations-germany',
): Promise<Account> => {
  const {items} = await client.listAccounts({syncId});
  const account = id === undefined ? items[0] : items.find(each => each.id === id);
  if (!account) throw new RangeError(`no account ${id}`);
  return account;
};

/** Presses keys as a user does: `Tab`, `Shift+Tab`, `ArrowDown`. */
export const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await executeServerCommand('test:press', key); // oxlint-disable-line no-await-in-loop
};

/** What happened to the host: types of events and their details, in order. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

const heardTypes = ['bank-account-linked', 'bank-account-unlinked', 'bank-link-cancelled'];

/** Drives a linker as its users do. */
export class LinkerDriver {
  readonly element: AccountAssetLinker;
  readonly client: SimulatedClient;
  readonly heard: Heard[] = [];
  /** How often it asked to be taken away. */
  closes = 0;

  constructor(element: AccountAssetLinker, client: SimulatedClient) {
    this.element = element;
    this.client = client;
    for (const type of heardTypes) {
      // From the document: they bubble out of every shadow root.
      document.addEventListener(type, event => {
        if (event.composedPath()[0] !== element) return;
        this.heard.push({type, detail: (event as CustomEvent<unknown>).detail});
      });
    }
    element.addEventListener('bank-close-requested', () => {
      this.closes += 1;
    });
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('not rendered');
    return shadowRoot;
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in: ${this.words}`);
    return found;
  }

  get field(): HTMLInputElement {
    return this.find('#search') as HTMLInputElement;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** Everything that is to be read. */
  get words(): string {
    return (this.find('.sheet').textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  get rows(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=treeitem], [role=option]')];
  }

  /** Names in the order of the rows; of other rows their words. */
  get names(): readonly string[] {
    return this.rows.map(row => (row.querySelector('.name') ?? row).textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
  }

  row(name: string, at = 0): HTMLElement {
    const found = this.rows.filter((_, index) => this.names[index] === name)[at];
    if (!found) throw new Error(`no row ${name} among ${this.names.join(', ')}`);
    return found;
  }

  /** The row that the keyboard is on, as assistive technology hears it. */
  get active(): string {
    const holder = this.root.activeElement ?? this.find('#rows');
    const row = this.root.getElementById(holder.getAttribute('aria-activedescendant') ?? '-');
    return row ? (this.names[this.rows.indexOf(row)] ?? '') : '';
  }

  button(words: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find(
      each => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === words,
    );
    if (!found) throw new Error(`no button ${words} in: ${this.words}`);
    return found;
  }

  get focused(): string {
    const {activeElement} = this.root;
    return activeElement ? activeElement.id || (activeElement.textContent ?? '').trim() : '';
  }

  get polite(): string {
    return this.find('[role=status]').textContent?.replace('\u200b', '') ?? '';
  }

  get assertive(): string {
    return this.find('[role=alert]').textContent?.replace('\u200b', '') ?? '';
  }

  /** Waits for a fact, not for a time. */
  async until(fact: () => boolean, what = 'the fact'): Promise<void> {
    await waitUntil(
      () => {
        try {
          return fact();
        } catch {
          return false;
        }
      },
      `${what}; there is: ${this.words} [${this.names.join(', ')}]`,
      {interval: 5, timeout: 4000},
    );
    await this.element.updateComplete;
  }

  /** Until the code behind a press is here; it draws the line below the tree. */
  async untilPressable(): Promise<void> {
    await this.until(() => !this.has('#chosen') || this.find('#chosen').textContent.trim() !== '', 'the code');
  }

  /** Until everything that is under way without time passing has arrived. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise(resolve => void requestAnimationFrame(resolve)); // oxlint-disable-line no-await-in-loop
      await this.element.updateComplete; // oxlint-disable-line no-await-in-loop
    }
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settle();
  }

  /** Opens nodes, one below the other. */
  async open(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (this.row(name).getAttribute('aria-expanded') === 'true') continue;
      await this.click(this.row(name)); // oxlint-disable-line no-await-in-loop
      await this.until(() => this.row(name).getAttribute('aria-expanded') === 'true', name); // oxlint-disable-line no-await-in-loop
    }
  }

  /** Types into the search field and lets the pause of typing pass. */
  async search(query: string): Promise<void> {
    const {field} = this;
    field.focus();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.untilPressable();
    await this.client.clock.advance(1000);
    await this.settle();
  }

  /** Chooses Windpark Nord of Fund A in the tree. */
  async chooseNord(): Promise<void> {
    await this.open('Germany', 'Fund A');
    await this.click(this.row('Windpark Nord'));
    expect(this.row('Windpark Nord').getAttribute('aria-selected')).to.equal('true');
  }

  /** Somebody else links the account meanwhile. */
  async linkByOthers(accountId: string, assetId: string): Promise<void> {
    const {linkVersion} = await readAccountOf(this.client, accountId);
    await this.client.linkAccount({accountId, assetId, linkVersion});
  }
}

/** A linker in a page, with a simulated bank world behind it. */
export const openLinker = async (setup: LinkerSetup = {}): Promise<LinkerDriver> => {
  const {scenario = 'default', account: id, prepare, wrap, lang, dir, width = 600, early = false} = setup;
  fixtureCleanup();
  const client = createSimulatedClient({scenario});
  const {items} = await client.listBankSyncs({}).catch(() => ({items: []}));
  const syncId = items.find(sync => sync.id === 'operations-germany')?.id ?? items[0]?.id ?? '';
  const world = createSimulatedClient();
  const account = syncId === '' ? await readAccountOf(world, 'og-reserve') : await readAccountOf(client, id, syncId);
  prepare?.(client);
  const box = fixtureSync<HTMLElement>(html`<div lang=${lang ?? 'en'} dir=${dir ?? 'ltr'}></div>`);
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('account-asset-linker');
  Object.assign(element, {client: wrap ? wrap(client) : client, clock: client.clock, account});
  box.append(element);
  const linker = new LinkerDriver(element, client);
  await element.updateComplete;
  if (!early) {
    await linker.until(() => linker.has('#heading') && !linker.has('.skeleton'), 'the tree');
    await linker.untilPressable();
  }
  await linker.settle();
  return linker;
};

/** The account without a link of the default organisation. */
export const openReserve = (setup: LinkerSetup = {}): Promise<LinkerDriver> =>
  openLinker({account: 'og-reserve', ...setup});
