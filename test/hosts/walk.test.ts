import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {hostApps} from '../../scripts/hosts/host-apps.ts';
import {serveFolder} from '../../scripts/static-server.ts';
import {HostPage} from './host-page.ts';

/** Where `npm run hosts` has installed and built the apps. */
const work = process.env['HOSTS'] ?? '';

/** Said by Lit where a host is built for development, once, on purpose. */
const expected = /Lit is in dev mode/;

for (const {name, title, builds} of hostApps.filter(host => existsSync(path.join(work, host.name)))) {
  for (const build of builds) {
    test(`${title}, ${build}: properties, events, and the wizard to its end`, async ({page}) => {
      const folder = path.join(work, name, 'built', build.replace(':', '-'));
      expect(readdirSync(folder)).toContain('index.html');
      const problems: string[] = [];
      page.on('pageerror', error => problems.push(error.message));
      page.on('console', message => {
        const bad = message.type() === 'error' || message.type() === 'warning';
        if (bad && !expected.test(message.text())) problems.push(message.text());
      });
      await page.addInitScript(() => {
        const heard: string[] = [];
        Object.assign(globalThis, {heard});
        for (const type of ['bank-sync-requested', 'bank-sync-created', 'bank-sync-cancelled', 'bank-sync-failed'])
          document.addEventListener(type, () => heard.push(type));
      });
      const heard = (): Promise<readonly string[]> =>
        page.evaluate(() => (globalThis as unknown as {heard: readonly string[]}).heard);
      const server = await serveFolder(folder);
      const host = new HostPage(page);
      const {overview, wizard} = host;
      try {
        // Home: a property of the provider reaches what stands below it.
        await page.goto(`${server.url}/`);
        await expect(host.health.getByRole('link')).toBeVisible();
        await host.health.getByRole('link').click();

        // The page of the banks: client, an array as a property, and an attribute that changes.
        await expect(overview.sync('Operations Germany')).toBeVisible();
        const warnDays = await overview.root.evaluate(element => String((element as {warnDays?: unknown}).warnDays));
        expect(warnDays.split(/[ ,]/)).toEqual(['30', '7']);
        await host.language('Deutsch');
        await expect(host.german.heading).toBeVisible();
        await host.language('English');
        await expect(overview.heading).toBeVisible();

        // Taken away in the middle of a login, and put back.
        await host.goToLogin('Left alone');
        await wizard.login('PIN').fill('12345');
        await host.turnTo('');
        await expect(host.health.getByRole('link')).toBeVisible();
        await expect(wizard.root).toHaveCount(0);
        await host.turnTo('banks');
        await expect(overview.sync('Operations Germany')).toBeVisible();
        await expect(overview.opened).toBeHidden();

        // To the end.
        await host.goToLogin('Operations North');
        await expect(wizard.login('PIN')).toHaveValue('');
        await wizard.logIn();
        await wizard.chooseMethod(/TAN an/);
        await wizard.enterCode('123456');
        await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
        await expect(host.notice).toHaveText(/^Connected: [1-9]\d* new accounts\.$/);
        await wizard.button(wizard.text.done).click();
        await expect(overview.opened).toBeHidden();
        await expect(overview.sync('Operations North')).toContainText('Nordbank');
        expect((await heard()).filter(type => type !== 'bank-sync-cancelled')).toEqual([
          'bank-sync-requested',
          'bank-sync-requested',
          'bank-sync-created',
        ]);
        expect(problems).toEqual([]);
      } finally {
        await server.close();
      }
    });
  }
}
