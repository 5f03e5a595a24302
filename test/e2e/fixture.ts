import type {Page} from '@playwright/test';
import {expect, test as base} from '@playwright/test';
import {DemoPage} from '../support/pages/demo-page.ts';
import {watchFocus} from '../support/pages/focus.ts';

interface Fixtures {
  readonly demo: DemoPage;
}

/** What the browser logs about answers with an error status: part of the situation, not of the page. */
const expected = /Failed to load resource/;

/** Hands a page with the demo to a test, which fails on errors in the page, and when the focus is lost to the body. */
export const watched = async (page: Page, use: (demo: DemoPage) => Promise<void>): Promise<void> => {
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error' && !expected.test(message.text())) problems.push(message.text());
  });
  const focusLost = await watchFocus(page);
  await use(new DemoPage(page));
  expect(problems, 'errors in the page').toEqual([]);
  expect(await focusLost(), 'focus lost to the body, from').toEqual([]);
};

/** A page with the demo in a world of its own. */
export const test = base.extend<Fixtures>({
  demo: ({page}, use) => watched(page, use),
});

export {expect};
