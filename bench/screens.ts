import type {Browser} from '@playwright/test';
import type {BenchPage} from './pages/measure.ts';
import type {Result} from './result.ts';
import {compared} from './result.ts';

const measured = {
  firstScreen: 'first screen, 1,000 syncs with 100,000 accounts',
  openAccounts: 'opening a sync with 1,000 accounts',
  openTree: 'opening the tree of 100,000 assets',
} as const satisfies Readonly<Record<keyof BenchPage, string>>;

const most = 2;

/** One fresh page, one measurement: nothing is warm that would be cold for a user. */
const measure = async (browser: Browser, url: string, what: keyof BenchPage): Promise<number> => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'});
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    return await page.evaluate(name => window.bench[name](), what);
  } finally {
    await context.close();
  }
};

/** Elements and plain DOM in turn, round by round, so that both meet the same machine. */
export const measureScreens = async (browser: Browser, url: string, rounds: number): Promise<Result[]> => {
  const results: Result[] = [];
  for (const what of Object.keys(measured) as (keyof BenchPage)[]) {
    const elements: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // oxlint-disable no-await-in-loop -- one after the other, or they would disturb each other
      elements.push(await measure(browser, `${url}/index.html`, what));
      plain.push(await measure(browser, `${url}/plain.html`, what));
      // oxlint-enable no-await-in-loop
    }
    results.push(compared(measured[what], 'ms', most, elements, plain));
  }
  return results;
};
