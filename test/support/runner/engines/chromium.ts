import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findChromium} from '../find-chromium.ts';

/** Chromium over the DevTools protocol. */
export async function chromium(): Promise<BrowserLauncher> {
  const found = await findChromium();
  return chromeLauncher({
    launchOptions: {
      executablePath: found.executablePath,
      env: {...process.env, ...found.env},
      headless: found.headless,
      args: [...found.args],
    },
    // A browser context for each page at work: storage, cookies and workers of one file never reach another.
    createPage: async ({browser, config: {protocol, hostname, port}}) => {
      const context = await browser.createBrowserContext();
      await context.overridePermissions(`${protocol}//${hostname}:${port}`, ['clipboard-read', 'clipboard-write']);
      return context.newPage();
    },
  });
}
