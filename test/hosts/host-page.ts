import type {Locator, Page} from '@playwright/test';
import {OverviewPage} from '../support/pages/overview-page.ts';
import {WizardPage} from '../support/pages/wizard-page.ts';

/** Drives an app of examples/: all of them are the same app. */
export class HostPage {
  readonly page: Page;
  readonly overview: OverviewPage;
  readonly german: OverviewPage;
  readonly wizard: WizardPage;

  constructor(page: Page) {
    this.page = page;
    this.overview = new OverviewPage(page);
    this.german = new OverviewPage(page, 'de');
    this.wizard = new WizardPage(page);
  }

  /** What the app itself says about the last event. */
  get notice(): Locator {
    return this.page.locator('main .notice');
  }

  get health(): Locator {
    return this.page.locator('bank-sync-health');
  }

  async language(name: 'English' | 'Deutsch'): Promise<void> {
    await this.page.getByLabel('Language', {exact: true}).selectOption({label: name});
  }

  /** Turns to another page of the app, as the back button does: also while a dialog is open. */
  async turnTo(hash: '' | 'banks'): Promise<void> {
    await this.page.evaluate(to => {
      location.hash = to;
    }, hash);
  }

  /** From the list to the login form of the bank. */
  async goToLogin(syncName: string): Promise<void> {
    await this.overview.connect.click();
    await this.wizard.nameIt(syncName);
    await this.wizard.choose('Nordbank', 'Nordbank');
    await this.wizard.acceptTerms();
    await this.wizard.login('PIN').waitFor();
  }
}
