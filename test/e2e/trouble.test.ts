import {failureText, words} from '../support/pages/words.ts';
import {expect, test} from './fixture.ts';

const {common} = words.en;

test('a wrong TAN says so with the attempts left, and the right one goes on', async ({demo}) => {
  const {wizard} = demo;
  await demo.open({scenario: 'several-methods'});
  await demo.goToCode('Operations North');
  await wizard.enterCode('000000');
  await expect(wizard.root).toContainText(failureText('code-rejected').title);
  await expect(wizard.root).toContainText('2 attempts left');
  await expect(wizard.code).toHaveValue('');
  await wizard.enterCode('123456');
  await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
});

test('three wrong TANs lock the access, and the wizard says what still works', async ({demo}) => {
  const {wizard, overview} = demo;
  await demo.open({scenario: 'wrong-tan'});
  await demo.goToCode('Operations North');
  for (const left of ['2 attempts left', '1 attempt left']) {
    await wizard.enterCode('111111');
    await expect(wizard.root).toContainText(left);
  }
  await wizard.enterCode('111111');
  await expect(wizard.heading(failureText('access-locked').title)).toBeVisible();
  await expect(wizard.root).toContainText(failureText('access-locked').works);
  await wizard.button(common.close).click();
  await expect(overview.sync('Operations North')).toHaveCount(0);
});

test('a bank that is down is not called a wrong login, and can be tried again', async ({demo}) => {
  const {wizard, overview} = demo;
  await demo.open({scenario: 'bank-down'});
  await overview.connect.click();
  await wizard.nameIt('Operations North');
  await wizard.choose('Nordbank', 'Nordbank');
  await wizard.acceptTerms();
  await wizard.logIn();
  await expect(wizard.heading(failureText('bank-unavailable').title)).toBeVisible();
  await expect(wizard.root).toContainText('Wegen Wartungsarbeiten');
  await expect(wizard.root).not.toContainText(failureText('credentials-rejected').title);
  await wizard.button(wizard.text.failed.retry).click();
  await expect(wizard.login('PIN')).toHaveValue('');
});

test('a wrong PIN keeps the user name and forgets the PIN', async ({demo}) => {
  const {wizard, overview} = demo;
  await demo.open({scenario: 'wrong-pin'});
  await overview.connect.click();
  await wizard.nameIt('Operations North');
  await wizard.choose('Nordbank', 'Nordbank');
  await wizard.acceptTerms();
  await wizard.logIn('windpark', 'secret-pin');
  await expect(wizard.root).toContainText(failureText('credentials-rejected').title);
  await expect(wizard.login('Zugangsnummer')).toHaveValue('windpark');
  await expect(wizard.login('PIN')).toHaveValue('');
  expect(await demo.page.content()).not.toContain('secret-pin');
});

test('an answer that never arrives is looked up, not sent again', async ({demo}) => {
  const {wizard, overview, page} = demo;
  const sent: string[] = [];
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().includes('/steps/')) sent.push(request.url());
  });
  await demo.open({scenario: 'connection-lost'});
  await overview.connect.click();
  await wizard.nameIt('Operations North');
  await wizard.choose('Nordbank', 'Nordbank');
  await wizard.acceptTerms();
  await wizard.logIn();
  await wizard.enterCode('123456');
  await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 30_000});
  expect(new Set(sent).size, 'every step was answered once').toBe(sent.length);
});

test('leaving in the middle asks back', async ({demo}) => {
  const {wizard, overview} = demo;
  await demo.open({scenario: 'several-methods'});
  await demo.goToCode('Operations North');
  await wizard.button(wizard.text.cancel).click();
  await expect(wizard.root).toContainText(wizard.text.leave.title);
  await wizard.button(wizard.text.leave.stay).click();
  await expect(wizard.code).toBeVisible();
  await wizard.button(wizard.text.cancel).click();
  await wizard.button(wizard.text.leave.leave).click();
  await expect(overview.opened).toBeHidden();
  await expect(demo.events).toContainText('bank-sync-cancelled');
});

test('a wrong IBAN says what is wrong and sends nothing; of a right one only country and bank code leave', async ({
  demo,
}) => {
  const {wizard, overview, page} = demo;
  const asked: string[] = [];
  page.on('request', request => {
    const {pathname, search} = new URL(request.url());
    // Modules of the demo have names, too.
    if (/\/s\/.*\/banks$/.test(pathname)) asked.push(search);
  });
  await demo.open();
  await overview.connect.click();
  await wizard.nameIt('Operations North');
  await wizard.find('DE41 2009 9905 0000 0000 00');
  await expect(wizard.root).toContainText(wizard.text.bank.ibanCheckDigits);
  expect(asked).toEqual([]);
  await wizard.find('DE40 2009 9905 0000 0000 00');
  await expect(wizard.bank('Nordbank')).toBeVisible();
  expect(asked).toEqual(['?country=DE&bankCode=20099905']);
});
