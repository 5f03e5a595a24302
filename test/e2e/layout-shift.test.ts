import type {Locator, Page} from '@playwright/test';
import {test as base} from '@playwright/test';
import {buildStage} from '../../scripts/pictures/build-stage.ts';
import type {Setup} from '../../scripts/pictures/stage/setup.ts';
import {serveFolder} from '../../scripts/static-server.ts';
import {watchLayoutShifts} from '../support/pages/layout-shifts.ts';
import {LinkerPage} from '../support/pages/linker-page.ts';
import {OverviewPage} from '../support/pages/overview-page.ts';
import {WizardPage} from '../support/pages/wizard-page.ts';
import {expect} from './fixture.ts';

/** Answers take so long, by a clock that moves when told: what loads stays visible until then. */
const latencyMs = 1500;

const test = base.extend<object, {readonly address: string}>({
  address: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from the pattern
    async ({}, use) => {
      const server = await serveFolder(await buildStage('layout-stage'));
      await use(server.url);
      await server.close();
    },
    {scope: 'worker'},
  ],
});

const open = async (page: Page, address: string, setup: Setup) => {
  const shifts = await watchLayoutShifts(page);
  await page.goto(address);
  await page.evaluate(options => window.stage.show(options), {latencyMs, ...setup});
  return {
    begin: shifts.begin,
    arrive: () => page.evaluate(span => window.stage.advance(span), latencyMs),
    expectNone: async (what: string): Promise<void> => {
      const {total, moved} = await shifts.read();
      expect.soft(total, `${what}: ${moved.join('\n')}`).toBe('0.00');
      await shifts.begin();
    },
  };
};

/** A press that no browser takes for one by hand, so that no shift is forgiven. */
const press = (button: Locator): Promise<void> => button.evaluate(element => (element as HTMLElement).click());

for (const [width, height] of [
  [1280, 900],
  [320, 780],
] as const) {
  test.describe(`at ${width} px nothing moves`, () => {
    test.use({viewport: {width, height}});

    test('while the overview, its accounts and the linker in its dialog load', async ({page, address}) => {
      const {begin, arrive, expectNone} = await open(page, address, {element: 'overview'});
      const overview = new OverviewPage(page);
      const linker = new LinkerPage(page);
      await page.locator('bank-integrations-overview .skeleton').first().waitFor();
      await arrive();
      await overview.sync('Operations Germany').waitFor();
      await expectNone('syncs');

      await press(overview.button(overview.text.getAccounts, 'Operations Germany'));
      await page.locator('bank-integrations-overview .pending').first().waitFor();
      await begin();
      await arrive();
      await overview.account('Operations Germany', 'Reserve').waitFor();
      await expectNone('accounts');

      await press(overview.linkButton('Reserve'));
      await linker.root.locator('.skeleton').first().waitFor();
      await begin();
      await arrive();
      await linker.tree.getByRole('treeitem').first().waitFor();
      await expectNone('tree');
    });

    test('while the linker loads', async ({page, address}) => {
      const account = {syncId: 'operations-germany', name: 'Reserve'};
      const {arrive, expectNone} = await open(page, address, {element: 'linker', account});
      const linker = new LinkerPage(page);
      await linker.root.locator('.skeleton').first().waitFor();
      await arrive();
      await linker.tree.getByRole('treeitem').first().waitFor();
      await expectNone('tree');
    });

    test('while the wizard, and in its dialog the list of banks, loads', async ({page, address}) => {
      const {begin, arrive, expectNone} = await open(page, address, {element: 'overview'});
      const overview = new OverviewPage(page);
      const wizard = new WizardPage(page);
      await arrive();
      await press(overview.connect);
      await wizard.nameField.waitFor();
      await begin();
      await arrive();
      await expectNone('first step');

      await wizard.nameField.fill('Operations North');
      await press(wizard.next);
      await wizard.bankField.waitFor();
      await begin();
      await wizard.find('Nordbank');
      await arrive();
      await arrive();
      await wizard.bank('Nordbank').first().waitFor();
      await expectNone('banks');
    });
  });
}
