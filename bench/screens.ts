import type {Browser} from '@playwright/test';
import type {Screen} from './pages/measure.ts';
import type {Result} from './result.ts';
import {compared} from './result.ts';

const screens = {
  firstScreen: 'first screen, 1,000 syncs with 100,000 accounts',
  openAccounts: 'opening a sync with 1,000 accounts',
  openTree: 'opening the tree of 100,000 assets',
} as const satisfies Readonly<Record<Screen, string>>;

const most = 2;

interface Sample {
  /** Milliseconds until it is painted. */
  readonly paint: number;
  /** Milliseconds that the main thread worked meanwhile. */
  readonly work: number;
}

/** One fresh page, one measurement: nothing is warm that would be cold for a user. */
const measure = async (browser: Browser, url: string, screen: Screen): Promise<Sample> => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'});
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate(name => window.bench.prepare(name), screen);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    // What loading the data left behind is not the screen's to sweep up.
    await devtools.send('HeapProfiler.collectGarbage');
    const worked = async (): Promise<number> => {
      const {metrics} = await devtools.send('Performance.getMetrics');
      return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const before = await worked();
    const paint = await page.evaluate(() => window.bench.run());
    return {paint, work: (await worked()) - before};
  } finally {
    await context.close();
  }
};

/** Elements and plain DOM in turn, round by round, so that both meet the same machine. */
export const measureScreens = async (browser: Browser, url: string, rounds: number): Promise<Result[]> => {
  const results: Result[] = [];
  for (const screen of Object.keys(screens) as Screen[]) {
    const elements: Sample[] = [];
    const plain: Sample[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // oxlint-disable no-await-in-loop -- one after the other, or they would disturb each other
      elements.push(await measure(browser, `${url}/index.html`, screen));
      plain.push(await measure(browser, `${url}/plain.html`, screen));
      // oxlint-enable no-await-in-loop
    }
    const take = (samples: readonly Sample[], kind: keyof Sample): number[] => samples.map(sample => sample[kind]);
    results.push(compared(screens[screen], 'ms', most, take(elements, 'paint'), take(plain, 'paint')));
    // A painted frame waits for its turn, 60 times a second, and the wait hides some of the work: so that is told as well.
    results.push(compared('  main thread until then', 'ms', undefined, take(elements, 'work'), take(plain, 'work')));
  }
  return results;
};
