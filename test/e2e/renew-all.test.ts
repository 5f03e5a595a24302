import {expect, test} from './fixture.ts';

test('all that are due are renewed in one sitting, one bank after another', async ({demo}) => {
  const {overview, wizard} = demo;
  await demo.open();
  await overview.root.getByRole('button', {name: overview.text.renewAll, exact: true}).click();
  for (const [at, name, user] of [
    [1, 'Fund B', 'NetKey oder Alias'],
    [2, 'Operations Germany', 'Anmeldename oder Legitimations-ID'],
  ] as const) {
    // oxlint-disable no-await-in-loop -- one after the other is what this is about
    await expect(overview.root.locator('.walk')).toContainText(`${at} of 2 · ${name}`);
    await wizard.button(overview.text.renew).click();
    await wizard.login(user).fill('notan');
    await wizard.login('PIN').fill('12345');
    await wizard.submitLogin.click();
    await wizard.button('Done').click();
    // oxlint-enable no-await-in-loop
  }
  await expect(overview.opened).toBeHidden();
  await expect(overview.root.locator('[aria-live=polite]').first()).toContainText('2 of 2 sessions renewed.');
  await expect(overview.sync('Fund B')).toContainText(overview.text.status.ok);
  await expect(overview.sync('Operations Germany')).toContainText(overview.text.status.ok);
  await expect(overview.root).toContainText(overview.text.allWell);
});
