import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {buildCdn} from '../../scripts/cdn/build-cdn.ts';
import {root} from '../../scripts/public-entries.ts';
import {OverviewPage} from '../support/pages/overview-page.ts';
import {expect, test} from './fixture.ts';

const folder = path.join(root, 'dist/cdn');
const origin = 'http://without-bundler.test';

/** A page as its author would write it: an import map, a provider, an element, ten lines of script. */
const page = (map: string): string => `<!doctype html>
<html lang="en">
  <title>Without a bundler</title>
  <script type="importmap">${map}</script>
  <bank-integrations-provider><bank-integrations-overview></bank-integrations-overview></bank-integrations-provider>
  <script type="module">
    import 'bank-integration-elements/define';
    import {createSimulatedClient, SimulatedClock} from 'bank-integration-elements/mocks';
    const clock = new SimulatedClock({running: true});
    Object.assign(document.querySelector('bank-integrations-provider'), {clock, client: createSimulatedClient({clock})});
  </script>
</html>`;

test.beforeAll(async () => {
  if (!existsSync(folder)) await buildCdn(folder);
});

const serve = (tab: Page, spoil: (code: string) => string = code => code): Promise<unknown> =>
  tab.route(`${origin}/**`, async route => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/') {
      const map = await readFile(path.join(folder, 'import-map.json'), 'utf8');
      await route.fulfill({contentType: 'text/html', body: page(map)});
    } else if (pathname.endsWith('.js')) {
      const code = await readFile(path.join(folder, path.basename(pathname)), 'utf8');
      await route.fulfill({contentType: 'text/javascript', body: spoil(code)});
    } else await route.fulfill({status: 404});
  });

test('a page without a bundler: import map, one file, and an account is seen', async ({page: tab}) => {
  const problems: string[] = [];
  tab.on('pageerror', error => problems.push(error.message));
  await serve(tab);
  await tab.goto(`${origin}/`);
  await new OverviewPage(tab).openAccounts('Operations Germany');
  await expect(tab.locator('bank-integrations-overview')).toContainText('Windpark Nord GmbH');
  expect(problems).toEqual([]);
});

test('a file that was changed on its way is not run', async ({page: tab}) => {
  await serve(tab, code => `${code}\n// changed`);
  await tab.goto(`${origin}/`);
  await tab.waitForLoadState('networkidle');
  const registered = await tab.evaluate(() => customElements.get('bank-integrations-overview') !== undefined);
  expect(registered).toBe(false);
});
