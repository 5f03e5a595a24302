import {existsSync} from 'node:fs';
import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {pinnedFonts} from '../find-chromium.ts';
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
export async function firefox(): Promise<BrowserLauncher> {
  const fonts = await pinnedFonts();
  return chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1, // of two tabs only one is drawn
    launchOptions: {
      browser: 'firefox',
      executablePath: find() ?? 'firefox',
      headless: true,
      env: {...process.env, ...fonts?.env},
      // Its pages may read no other folders.
      extraPrefsFirefox: fonts ? {'security.sandbox.content.read_path_whitelist': `${fonts.folder}/`} : {},
    },
    createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
  });
}
