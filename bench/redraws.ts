import type {Browser} from '@playwright/test';
import type {Result} from './result.ts';
import {absolute} from './result.ts';

/** How many cards of a thousand are drawn again when the status of one sync changes. */
export const measureRedraws = async (browser: Browser, url: string): Promise<Result> => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    await page.goto(`${url}/redraws.html`);
    await page.waitForFunction(() => 'countRedraws' in window);
    const cards = await page.evaluate(() => window.countRedraws());
    return absolute('cards drawn again, 1 of 1,000 syncs changed', 'cards', 1, cards);
  } finally {
    await context.close();
  }
};
