import type {Locator, Page} from '@playwright/test';
import type {Catalogue} from '../../../src/i18n/load-messages.ts';
import {words} from './words.ts';

/** Drives `<bank-integrations-overview>` as a user would: by roles and visible names. */
export class OverviewPage {
  readonly root: Locator;
  readonly text: Catalogue['overview'] & Catalogue['details'];

  constructor(page: Page, language: 'en' | 'de' = 'en') {
    this.root = page.locator('bank-integrations-overview');
    this.text = {...words[language].overview, ...words[language].details};
  }

  get heading(): Locator {
    return this.root.getByRole('heading', {name: this.text.heading, exact: true});
  }

  get connect(): Locator {
    return this.root.getByRole('button', {name: this.text.syncWithBank});
  }

  /** The card of a sync. */
  sync(name: string): Locator {
    return this.root.locator('li.sync').filter({has: this.root.page().getByRole('heading', {name, exact: true})});
  }

  button(action: string, syncName: string): Locator {
    return this.root.getByRole('button', {name: this.text.actionFor(action, syncName), exact: true});
  }

  async openAccounts(syncName: string): Promise<void> {
    await this.button(this.text.getAccounts, syncName).click();
  }

  accounts(syncName: string): Locator {
    return this.root.getByRole('table', {name: this.text.accountsOf(syncName), exact: true});
  }

  account(syncName: string, accountName: string): Locator {
    return this.accounts(syncName).getByRole('row').filter({hasText: accountName});
  }

  linkButton(accountName: string): Locator {
    return this.root.getByRole('button', {name: this.text.linkAssetOf(accountName), exact: true});
  }

  get unsyncDialog(): Locator {
    return this.root.locator('dialog#unsync');
  }

  /** Confirms a removal, and lets the seconds pass in which it could be undone. */
  async confirmRemoval(): Promise<void> {
    await this.unsyncDialog.getByRole('button', {name: this.text.unsyncConfirm, exact: true}).click();
    await this.unsyncDialog.getByRole('button', {name: this.text.unsyncUndo, exact: true}).waitFor();
    await this.unsyncDialog.waitFor({state: 'hidden', timeout: 20_000});
  }

  /** What the overview has opened: wizard or linker. */
  get opened(): Locator {
    return this.root.locator('dialog#opened');
  }
}
