import {expect, test} from './fixture.ts';

test('a bank is connected with a TAN, and its accounts are in the overview at once', async ({demo}) => {
  const {overview, wizard} = demo;
  await demo.open({scenario: 'several-methods'});
  await demo.goToCode('Operations North');
  await wizard.enterCode('123456');
  await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
  await wizard.button(wizard.text.done).click();

  await expect(overview.opened).toBeHidden();
  await expect(overview.sync('Operations North')).toContainText('Nordbank');
  await expect(overview.accounts('Operations North')).toContainText('Geschäftskonto');
  await expect(demo.events).toContainText('bank-sync-created');
});

test('accounts come when they are asked for, with holder, balance and the path of the asset', async ({demo}) => {
  const {overview} = demo;
  await demo.open();
  await expect(overview.accounts('Operations Germany')).toHaveCount(0);
  await overview.openAccounts('Operations Germany');
  const row = overview.account('Operations Germany', 'Business account');
  await expect(row).toContainText('Windpark Nord GmbH');
  await expect(row).toContainText('€128,402.17');
  await expect(row).toContainText(/Asset Corp\s*›\s*Germany\s*›\s*Fund A\s*›\s*Windpark Nord/);
  await expect(row).not.toContainText('DE27 3709');
});

test('an account is linked to an asset of the tree', async ({demo}) => {
  const {overview, linker} = demo;
  await demo.open();
  await overview.openAccounts('Operations Germany');
  await overview.linkButton('Reserve').click();
  await expect(linker.heading('Reserve')).toBeVisible();
  await linker.search.fill('dreiland');
  await linker.result('Windpark Dreiland').click();
  await linker.button(linker.text.link).click();

  await expect(overview.opened).toBeHidden();
  await expect(overview.account('Operations Germany', 'Reserve')).toContainText('Windpark Dreiland');
  await expect(overview.root).toContainText('1 without an asset');
});

test('a sync gets another name', async ({demo}) => {
  const {overview} = demo;
  await demo.open();
  await overview.root.getByRole('button', {name: overview.text.renameOf('Fund B')}).click();
  await overview.root.getByRole('textbox', {name: overview.text.nameLabel}).fill('Fund B, Germany');
  await overview.root.getByRole('button', {name: overview.text.save}).click();
  await expect(overview.sync('Fund B, Germany')).toBeVisible();
  await demo.page.reload();
  await expect(overview.sync('Fund B, Germany')).toBeVisible();
});

test('a sync is removed after a preview of what goes', async ({demo}) => {
  const {overview} = demo;
  await demo.open();
  await overview.button(overview.text.unsync, 'Solar France').click();
  const dialog = overview.unsyncDialog;
  await expect(dialog).toContainText('6 accounts');
  await expect(dialog).toContainText('5 links to assets');
  await expect(dialog).toContainText('Compte de réserve');
  await dialog.getByRole('button', {name: overview.text.unsyncKeep}).click();
  await expect(overview.sync('Solar France')).toBeVisible();

  await overview.button(overview.text.unsync, 'Solar France').click();
  await overview.confirmRemoval();
  await expect(overview.sync('Solar France')).toHaveCount(0);
  await expect(overview.root).toContainText('2 syncs, 8 accounts');
});
