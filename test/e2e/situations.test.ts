import {AxeBuilder} from '@axe-core/playwright';
import type {DemoPage} from '../support/pages/demo-page.ts';
import {words} from '../support/pages/words.ts';
import {expect, test} from './fixture.ts';

test('German: chosen by the language of the page, and switched live in the middle of a step', async ({demo}) => {
  await demo.open({lang: 'de'});
  await expect(demo.overview.heading).toHaveText('Bankanbindungen');
  await expect(demo.overview.sync('Solar France')).toContainText(words.de.overview.status.ok);
  await demo.openSettings();
  await demo.choose('Language', 'English');
  await expect(demo.overview.heading).toHaveText('Bank integrations');

  await demo.overview.connect.click();
  await demo.wizard.nameField.fill('Betrieb Nord');
  await demo.page.evaluate(() => {
    document.documentElement.lang = 'de';
  });
  await expect(demo.page.getByRole('heading', {name: words.de.wizard.name.heading})).toBeVisible();
  await expect(demo.page.getByRole('textbox', {name: words.de.wizard.name.label, exact: true})).toHaveValue(
    'Betrieb Nord',
  );
});

test('read-only: says why, and offers nothing that would change something', async ({demo}) => {
  const {overview} = demo;
  await demo.open({scenario: 'read-only'});
  await expect(overview.root).toContainText(overview.text.readOnly.text);
  await overview.openAccounts('Operations Germany');
  await expect(overview.account('Operations Germany', 'Reserve')).toBeVisible();
  await expect(overview.connect).toHaveCount(0);
  for (const action of [overview.text.unsync, overview.text.resync, overview.text.renew, overview.text.linkAsset])
    await expect(overview.root.getByRole('button', {name: action})).toHaveCount(0);
});

test('no subscription: the host offers the upgrade, and CSV import remains', async ({demo}) => {
  const {overview} = demo;
  await demo.open({scenario: 'no-subscription'});
  await expect(overview.root).toContainText(overview.text.noSubscription.csv);
  await overview.root.getByRole('link', {name: 'See plans'}).click();
  await expect(demo.page).toHaveTitle(/^Plans/);
  await demo.page.getByRole('link', {name: 'Bank integrations'}).click();
  await expect(overview.root).toContainText(overview.text.noSubscription.title);
});

test('the clock: a session ends, and the overview says so; the address brings it back', async ({demo}) => {
  const {overview, page} = demo;
  await demo.open({scenario: 'expires-7'});
  await demo.openSettings();
  await demo.sandbox.getByRole('button', {name: 'To the next expiry'}).click();
  await expect(overview.sync('Operations Germany')).toContainText(overview.text.status.expired);
  await expect(page).toHaveURL(/now=P7DT1M/);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(overview.sync('Operations Germany')).toContainText(overview.text.status.expired);
});

test('another scenario, and starting over', async ({demo}) => {
  const {overview} = demo;
  await demo.open();
  await overview.button(overview.text.unsync, 'Solar France').click();
  await overview.confirmRemoval();
  await expect(overview.sync('Solar France')).toHaveCount(0);
  await demo.choose('Scenario', 'Nothing connected yet');
  await expect(overview.root).toContainText(overview.text.empty.title);
  await demo.choose('Scenario', 'Three syncs');
  await expect(overview.sync('Fund B')).toBeVisible();
  await expect(overview.sync('Solar France')).toHaveCount(0);
  await demo.openSettings();
  await demo.sandbox.getByRole('button', {name: 'Start over'}).click();
  await expect(overview.sync('Solar France')).toBeVisible();
});

test('several scenarios and a planned fault: the address brings them back, and keeps them over a reload', async ({
  demo,
}) => {
  const {overview, page} = demo;
  await demo.open({scenario: 'empty+read-only', faults: 'latency:40'});
  await expect(overview.root).toContainText(overview.text.empty.title);
  await expect(overview.connect).toHaveCount(0);
  for (let time = 0; time < 2; time += 1) {
    await expect(demo.sandbox.getByLabel('Scenario', {exact: true})).toHaveValue('empty+read-only');
    await demo.openSettings();
    await expect(demo.sandbox.getByLabel('Every answer takes (ms)')).toHaveValue('40');
    await expect(page).toHaveURL(/faults=latency/);
    if (time === 0) await page.reload();
  }
});

/** What the axe checks, and how one comes there. */
const states: Readonly<Record<string, (demo: DemoPage) => Promise<void>>> = {
  'the overview with accounts': async demo => {
    await demo.open();
    await demo.overview.openAccounts('Operations Germany');
    await demo.overview.account('Operations Germany', 'Reserve').waitFor();
  },
  'the list of banks': async demo => {
    await demo.open();
    await demo.overview.connect.click();
    await demo.wizard.nameIt('Operations North');
    await demo.wizard.find('koln spark');
    await demo.wizard.bank('Rheinbogen').waitFor();
  },
  'a wrong code': async demo => {
    await demo.open({scenario: 'several-methods'});
    await demo.goToCode('Operations North');
    await demo.wizard.enterCode('000000');
    await demo.wizard.root.getByText('2 attempts left').first().waitFor();
  },
  'the preview of what goes': async demo => {
    await demo.open();
    await demo.overview.button(demo.overview.text.unsync, 'Solar France').click();
    await demo.overview.unsyncDialog.getByText('Compte de réserve').waitFor();
  },
  'the tree of assets': async demo => {
    await demo.open();
    await demo.overview.openAccounts('Operations Germany');
    await demo.overview.linkButton('Reserve').click();
    await demo.linker.tree.waitFor();
  },
};

for (const [name, go] of Object.entries(states)) {
  test(`${name}: axe finds nothing, light and dark, and 320 px have no horizontal scroll`, async ({demo}) => {
    const {page} = demo;
    await page.emulateMedia({reducedMotion: 'reduce'});
    await go(demo);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      const {violations} = await new AxeBuilder({page}).analyze();
      const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
      expect(found, colorScheme).toEqual([]);
    }
    await page.setViewportSize({width: 320, height: 700});
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    await expect(demo.overview.root.locator('dialog[open]').or(demo.overview.heading).first()).toBeVisible();
  });
}
