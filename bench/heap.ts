import type {Browser} from '@playwright/test';
import {startSandboxServer} from '../mocks/server/sandbox-server.ts';
import type {Result} from './result.ts';
import {compared} from './result.ts';

const megabyte = 1024 * 1024;

/** Bytes of the JavaScript heap of a page with an organisation, after collection. The simulated world is in another process's memory. */
const heapOf = async (browser: Browser, url: string, baseUrl: string): Promise<number> => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'showOrganisation' in window);
    await page.evaluate(address => window.showOrganisation(address), baseUrl);
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    for (let round = 0; round < 3; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- what one collection frees lets the next free more
      await devtools.send('HeapProfiler.collectGarbage');
    }
    const {usedSize} = await devtools.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await context.close();
  }
};

/** The large organisation against three syncs, a sync opened and a page turned: only a window is held. */
export const measureHeap = async (browser: Browser, url: string, rounds: number): Promise<Result> => {
  const sandbox = await startSandboxServer();
  const large: number[] = [];
  const small: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      // oxlint-disable no-await-in-loop -- one after the other
      large.push((await heapOf(browser, `${url}/memory.html`, `${sandbox.url}/s/large`)) / megabyte);
      small.push((await heapOf(browser, `${url}/memory.html`, `${sandbox.url}/s/default`)) / megabyte);
      // oxlint-enable no-await-in-loop
    }
  } finally {
    await sandbox.close();
  }
  return compared('heap, 100,000 accounts against 3 syncs', 'MB', 1.5, large, small);
};
