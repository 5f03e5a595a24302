import type {DriverOptions} from './element-driver.ts';
import {ElementDriver} from './element-driver.ts';
import {LinkerDriver} from './linker-driver.ts';
import {WizardDriver} from './wizard-driver.ts';

/** Drives a `<bank-integrations-overview>`, and what it opens. */
export class OverviewDriver extends ElementDriver {
  readonly #options: DriverOptions;

  constructor(element: HTMLElement, options: DriverOptions = {}) {
    super(element, options);
    this.#options = options;
  }

  /** Names of the syncs on screen, in their order. */
  get syncs(): readonly string[] {
    return this.all('li.sync h3').map(heading => (heading.textContent ?? '').trim());
  }

  /** Waits until a sync stands in the list. */
  async seesSync(name: string): Promise<void> {
    await this.until(() => this.syncs.includes(name), `the sync «${name}»`);
  }

  /** Opens the accounts of a sync. */
  async openAccounts(sync: string): Promise<void> {
    const button = (): HTMLElement | undefined =>
      this.all('li.sync')
        .find(card => (card.querySelector('h3')?.textContent ?? '').trim() === sync)
        ?.querySelector<HTMLElement>('button[aria-expanded=false]') ?? undefined;
    await this.press(button, `the accounts of «${sync}»`);
  }

  /** Starts connecting a bank. */
  async connect(): Promise<WizardDriver> {
    await this.press(() => this.find('[part~=primary]'), 'the button that connects a bank');
    return new WizardDriver(await this.#opened('bank-sync-wizard'), this.#options);
  }

  /** Starts linking an account, by its name. */
  async link(account: string): Promise<LinkerDriver> {
    const button = (): HTMLElement | undefined =>
      this.withText('tbody tr', account)?.querySelector<HTMLElement>('.link-asset, .change') ?? undefined;
    await this.press(button, `the account «${account}» and its button`);
    return new LinkerDriver(await this.#opened('account-asset-linker'), this.#options);
  }

  #opened(tag: string): Promise<HTMLElement> {
    return this.until(() => this.element.querySelector<HTMLElement>(tag), `<${tag}>`);
  }
}
