import type {Locator, Page} from '@playwright/test';
import type {Situation} from '../../../demo/situation.ts';
import {LinkerPage} from './linker-page.ts';
import {OverviewPage} from './overview-page.ts';
import {WizardPage} from './wizard-page.ts';

/** Drives the demo host app and the elements in it. */
export class DemoPage {
  readonly page: Page;
  #language: 'en' | 'de' = 'en';

  constructor(page: Page) {
    this.page = page;
  }

  get overview(): OverviewPage {
    return new OverviewPage(this.page, this.#language);
  }

  get wizard(): WizardPage {
    return new WizardPage(this.page, this.#language);
  }

  get linker(): LinkerPage {
    return new LinkerPage(this.page, this.#language);
  }

  /** The visitor's bar. */
  get sandbox(): Locator {
    return this.page.getByRole('region', {name: 'Sandbox'});
  }

  get events(): Locator {
    return this.page.locator('#log');
  }

  /** Opens a situation by its address, and waits until the overview says something. */
  async open(situation: Partial<Omit<Situation, 'faults'>> & {readonly faults?: string} = {}): Promise<void> {
    this.#language = situation.lang === 'de' ? 'de' : 'en';
    // Written by hand: what the demo makes of an address is what is tried here.
    const parameters = Object.entries({scenario: 'default', ...situation}).map(([name, value]) => `${name}=${value}`);
    await this.page.goto(`/?${parameters.join('&')}`);
    await this.overview.heading.waitFor();
  }

  async openSettings(): Promise<void> {
    await this.sandbox.getByRole('button', {name: 'Settings'}).click();
  }

  /** Chooses in a list of the visitor's bar. */
  async choose(list: string, option: string): Promise<void> {
    const field = this.sandbox.getByLabel(list, {exact: true});
    await field.focus();
    await field.selectOption({label: option});
    if (list === 'Language') this.#language = option === 'Deutsch' ? 'de' : 'en';
  }

  /** Connects Nordbank up to the question for the code; the scenario must ask for a method. */
  async goToCode(name: string): Promise<void> {
    const {overview, wizard} = this;
    await overview.connect.click();
    await wizard.nameIt(name);
    await wizard.choose('Nordbank', 'Nordbank');
    await wizard.acceptTerms();
    await wizard.logIn();
    await wizard.chooseMethod(/TAN an/);
    await wizard.code.waitFor();
  }
}
