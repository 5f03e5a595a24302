import type {Locator, Page} from '@playwright/test';
import type {Catalogue} from '../../../src/i18n/load-messages.ts';
import {words} from './words.ts';

/** Drives `<account-asset-linker>` with the mouse. */
export class LinkerPage {
  readonly root: Locator;
  readonly text: Catalogue['linker'] & Catalogue['linking'];

  constructor(page: Page, language: 'en' | 'de' = 'en') {
    this.root = page.locator('account-asset-linker');
    this.text = {...words[language].linker, ...words[language].linking};
  }

  heading(account: string): Locator {
    return this.root.getByRole('heading', {name: this.text.heading(account), exact: true});
  }

  get search(): Locator {
    return this.root.getByLabel(this.text.searchLabel, {exact: true});
  }

  get tree(): Locator {
    return this.root.getByRole('tree');
  }

  node(name: string): Locator {
    return this.tree.getByRole('treeitem').filter({hasText: name});
  }

  result(name: string): Locator {
    return this.root.getByRole('option').filter({hasText: name});
  }

  button(name: string): Locator {
    return this.root.getByRole('button', {name, exact: true});
  }
}
