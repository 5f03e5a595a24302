import {expect, test} from './fixture.ts';

test.describe('a bank with a page of its own, on another origin', () => {
  for (const decision of ['granted', 'cancelled'] as const)
    test(`${decision}: there and back in this page; the address on return decides nothing`, async ({page, demo}) => {
      const {overview, wizard} = demo;
      await demo.open({scenario: `redirect-${decision}`});
      await overview.connect.click();
      await wizard.nameIt('Operations North');
      await wizard.choose('Nordbank', 'Nordbank');
      await wizard.acceptTerms();
      await expect(wizard.root).toContainText('127.0.0.1');
      const here = new URL(page.url()).origin;
      await wizard.root.locator('[part~=primary]').click();

      await page.waitForURL(address => address.origin !== here);
      expect(await page.evaluate(() => document.referrer), 'the bank learns no more than it needs').not.toContain('?');
      await page.getByLabel('Zugangsnummer').fill('windpark');
      await page.getByLabel('PIN').fill('24680');
      await page.getByRole('button', {name: 'Log in'}).click();
      await page.getByRole('button', {name: decision === 'granted' ? /^Grant/ : /^Cancel/}).click();

      await page.waitForURL(address => address.origin === here);
      if (decision === 'granted') {
        await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
        await wizard.button(wizard.text.done).click();
        await expect(overview.sync('Operations North')).toBeVisible();
      } else {
        await expect(wizard.root.locator('#heading')).toContainText(/cancel/i, {timeout: 20_000});
        await page.keyboard.press('Escape');
        await expect(overview.sync('Operations North')).toHaveCount(0);
      }
      const kept = await page.evaluate(() => Object.keys(sessionStorage).filter(key => key.includes('bank')));
      expect(kept, 'the run is over: its key is gone').toEqual([]);
      expect(page.url()).not.toMatch(/bank-return|code=|state=/);
    });
});
