import {expect, test as base} from '@playwright/test';
import {DemoPage} from '../support/pages/demo-page.ts';
import {watchFocus} from '../support/pages/focus.ts';

interface Fixtures {
  readonly demo: DemoPage;
}

/** What the browser logs about answers with an error status: part of the situation, not of the page. */
const expected = /Failed to load resource/;

/** A page with the demo in a world of its own. It fails on errors in the page, and when the focus is lost to the body. */
export const test = base.extend<Fixtures>({
  demo: async ({page}, use) => {
    const problems: string[] = [];
    page.on('pageerror', error => problems.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error' && !expected.test(message.text())) problems.push(message.text());
    });
    const focusLost = await watchFocus(page);
    await use(new DemoPage(page));
    expect(problems, 'errors in the page').toEqual([]);
    expect(await focusLost(), 'focus lost to the body, from').toEqual([]);
  },
});

export {expect};
