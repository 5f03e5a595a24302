import {expect, test} from './fixture.ts';

test('the page is loaded again in the middle of a code: the wizard opens where it stood, and goes on to the end', async ({
  demo,
}) => {
  const {overview, page, wizard} = demo;
  await demo.open({scenario: 'several-methods'});
  await demo.goToCode('Operations North');
  await wizard.code.fill('1234');
  await page.reload();
  await expect(wizard.code).toBeVisible();
  await expect(wizard.code).toHaveValue('');
  await wizard.enterCode('123456');
  await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
  await wizard.button(wizard.text.done).click();
  await expect(overview.sync('Operations North')).toBeVisible();
  await page.reload();
  await expect(overview.sync('Operations North')).toBeVisible();
  await expect(overview.opened).toBeHidden();
});

test('a link to another world, opened in the same tab, takes nothing up', async ({demo}) => {
  await demo.open({scenario: 'several-methods'});
  await demo.goToCode('Operations North');
  await demo.open({scenario: 'empty'});
  await expect(demo.overview.root).toContainText(demo.overview.text.empty.title);
  await expect(demo.overview.opened).toBeHidden();
});
