import type {Locator, Page} from '@playwright/test';
import type {Catalogue} from '../../../src/i18n/load-messages.ts';
import {words} from './words.ts';

/** Drives `<bank-sync-wizard>` with the mouse. */
export class WizardPage {
  readonly root: Locator;
  readonly text: Catalogue['wizard'];
  readonly later: Catalogue['wizardDetails'];
  readonly approving: Catalogue['approving'];

  constructor(page: Page, language: 'en' | 'de' = 'en') {
    this.root = page.locator('bank-sync-wizard');
    this.text = words[language].wizard;
    this.later = words[language].wizardDetails;
    this.approving = words[language].approving;
  }

  heading(name: string): Locator {
    return this.root.getByRole('heading', {name, exact: true});
  }

  /** A button that says beside its name what it does. */
  choice(title: string): Locator {
    return this.root.getByRole('button', {name: new RegExp(`^${title}`)});
  }

  button(name: string): Locator {
    return this.root.getByRole('button', {name, exact: true});
  }

  get next(): Locator {
    return this.button(this.text.next);
  }

  get nameField(): Locator {
    return this.root.getByRole('textbox', {name: this.text.name.label, exact: true});
  }

  get bankField(): Locator {
    return this.root.getByRole('combobox');
  }

  bank(name: string): Locator {
    return this.root.getByRole('option').filter({hasText: name});
  }

  get terms(): Locator {
    return this.root.getByRole('checkbox', {name: this.text.terms.accept});
  }

  /** A field of the bank's login form. */
  login(label: string): Locator {
    return this.root.getByLabel(label, {exact: true});
  }

  get submitLogin(): Locator {
    return this.button(this.text.login.submit);
  }

  method(name: RegExp | string): Locator {
    return this.root.getByRole('radio', {name});
  }

  get code(): Locator {
    return this.root.getByRole('textbox', {name: this.text.code.label, exact: true});
  }

  async nameIt(name: string): Promise<void> {
    await this.nameField.fill(name);
    await this.next.click();
  }

  async find(query: string): Promise<void> {
    await this.bankField.fill(query);
  }

  async choose(query: string, bank: string): Promise<void> {
    await this.find(query);
    await this.bank(bank).click();
    await this.next.click();
  }

  async acceptTerms(): Promise<void> {
    await this.terms.check();
    await this.next.click();
  }

  /** Logs in at Nordbank, whose form is the common German one. */
  async logIn(user = 'windpark', pin = '12345'): Promise<void> {
    await this.login('Zugangsnummer').fill(user);
    await this.login('PIN').fill(pin);
    await this.submitLogin.click();
  }

  async chooseMethod(name: RegExp | string): Promise<void> {
    await this.method(name).check();
    await this.next.click();
  }

  async enterCode(code: string): Promise<void> {
    await this.code.fill(code);
    await this.next.click();
  }
}
