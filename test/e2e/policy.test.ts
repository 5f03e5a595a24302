import {DemoPage} from '../support/pages/demo-page.ts';
import {test} from './built-demo.ts';
import {expect} from './fixture.ts';

test('a strict content-security policy with Trusted Types stops nothing', async ({browser, host}) => {
  const context = await browser.newContext({baseURL: host.address});
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => console.error(event.violatedDirective));
  });
  const demo = new DemoPage(page);
  const {overview, wizard} = demo;
  await demo.open({scenario: 'photo'});
  await overview.openAccounts('Operations Germany');
  const download = page.waitForEvent('download');
  await overview.root.getByRole('button', {name: overview.text.calendarAdd}).click();
  expect((await download).suggestedFilename()).toBe('bank-session.ics');
  await overview.linkButton('Reserve').click();
  await demo.linker.tree.waitFor();
  await page.keyboard.press('Escape');
  await overview.connect.click();
  await wizard.nameIt('Operations North');
  await wizard.choose('Nordbank', 'Nordbank');
  await wizard.acceptTerms();
  await wizard.logIn();
  await expect(wizard.root.getByRole('img', {name: wizard.approving.picture.photo})).toBeVisible();
  const drawn = await wizard.root.locator('canvas').evaluate(canvas => (canvas as HTMLCanvasElement).width);
  expect(drawn).toBeGreaterThan(10);
  const bar = overview.sync('Operations Germany').locator('.bar');
  await expect(bar).toBeAttached();
  expect(problems).toEqual([]);
  await context.close();
});
