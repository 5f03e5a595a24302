import {tabTo} from '../support/pages/focus.ts';
import {expect, test} from './fixture.ts';

test('a bank is connected and an account linked by the keyboard alone', async ({demo}) => {
  const {overview, wizard, linker, page} = demo;
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  await demo.open({scenario: 'several-methods'});

  await tabTo(page, overview.connect);
  await press('Enter');
  await expect(wizard.heading(wizard.text.name.heading)).toBeFocused();
  await tabTo(page, wizard.nameField);
  await type('Operations North');
  await press('Enter');

  await expect(wizard.heading(wizard.text.bank.heading)).toBeFocused();
  await tabTo(page, wizard.bankField);
  await type('nordbank');
  await expect(wizard.bank('Nordbank').first()).toBeVisible();
  await press('ArrowDown');
  await press('Enter');
  await press('Enter');

  await expect(wizard.heading(wizard.text.terms.heading)).toBeFocused();
  await tabTo(page, wizard.terms);
  await press('Space');
  await tabTo(page, wizard.next);
  await press('Enter');

  await expect(wizard.heading(wizard.text.login.heading)).toBeFocused();
  await tabTo(page, wizard.login('Zugangsnummer'));
  await type('windpark');
  await tabTo(page, wizard.login('PIN'));
  await type('12345');
  await press('Enter');

  await expect(wizard.heading(wizard.text.method.heading)).toBeFocused();
  await tabTo(page, wizard.method(/TAN an/));
  await press('Space');
  await tabTo(page, wizard.next);
  await press('Enter');

  await expect(wizard.heading(wizard.approving.headings['text-message'])).toBeFocused();
  await tabTo(page, wizard.code);
  await type('123456');
  await press('Enter');

  await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeFocused({timeout: 20_000});
  await tabTo(page, wizard.button(wizard.text.done));
  await press('Enter');
  await expect(overview.accounts('Operations North')).toBeVisible();
  await expect(overview.connect).toBeFocused();

  await tabTo(page, overview.linkButton('Geschäftskonto'));
  await press('Enter');
  await expect(linker.heading('Geschäftskonto')).toBeFocused();
  await tabTo(page, linker.search);
  await type('nord');
  await expect(linker.result('Windpark Nord').first()).toBeVisible();
  await press('ArrowDown');
  await press('Enter');
  await tabTo(page, linker.button(linker.text.link));
  await press('Enter');
  await expect(overview.account('Operations North', 'Geschäftskonto')).toContainText('Windpark Nord');
});

test('Escape leaves the name as it was, and closes what asks nothing', async ({demo}) => {
  const {overview, page} = demo;
  await demo.open();
  await tabTo(page, overview.root.getByRole('button', {name: overview.text.renameOf('Fund B')}));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await expect(overview.sync('Fund B')).toBeVisible();
  await expect(overview.root.getByRole('button', {name: overview.text.renameOf('Fund B')})).toBeFocused();

  await tabTo(page, overview.button(overview.text.unsync, 'Fund B'));
  await page.keyboard.press('Enter');
  await expect(overview.unsyncDialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(overview.unsyncDialog).toBeHidden();
  await expect(overview.button(overview.text.unsync, 'Fund B')).toBeFocused();
});
