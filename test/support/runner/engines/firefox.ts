import {existsSync} from 'node:fs';
import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {installPackages} from './debian.ts';

const installedAt = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

const find = (): string | undefined => process.env['FIREFOX_PATH'] ?? installedAt.find(file => existsSync(file));

/**
 * The Firefox named by FIREFOX_PATH, else an installed one, else Debian's.
 *
 * @throws {Error} there is none
 */
export function ensureFirefox(say: (line: string) => void): string {
  if (!find()) installPackages(['firefox-esr'], say);
  const found = find();
  if (!found) throw new Error('No Firefox: install one, or set FIREFOX_PATH.');
  return found;
}

/** Firefox over WebDriver BiDi: puppeteer speaks it, and the launcher for Chrome takes any puppeteer. */
export function firefox(): BrowserLauncher {
  return chromeLauncher({
    puppeteer: puppeteerCore as never, // the type asks for the package that downloads a browser
    concurrency: 1, // of two tabs only one is drawn
    launchOptions: {browser: 'firefox', executablePath: find() ?? 'firefox', headless: true},
    createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
  });
}
