import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import {until} from '../../support/until.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

/** The button of a choice says what it does as well. */
const choose = async (wizard: WizardDriver, title: string): Promise<void> => {
  const button = await until(
    () => wizard.all('.choices button').find(each => each.querySelector('.strong')?.textContent === title),
    title,
  );
  button.click();
  await wizard.settle();
};

describe('bank-sync-wizard: renewing', () => {
  afterEach(() => document.body.replaceChildren());

  const sessionOf = async (wizard: Awaited<ReturnType<typeof openWizard>>, id: string) =>
    (await wizard.client.listBankSyncs({})).items.find(sync => sync.id === id);

  it('asks first, then renews the session: the same sync, the same accounts', async () => {
    const wizard = await openWizard('default', {properties: {syncId: 'fund-b', syncName: 'Fund B'}});
    expect(wizard.heading).to.equal('Renew “Fund B”');
    expect(wizard.calls).to.deep.equal([]);
    const before = await sessionOf(wizard, 'fund-b');
    await wizard.press('Renew session');
    await wizard.at(wizard.say.login.heading);
    expect(wizard.inputs('startFlow')[0]).to.deep.include({mode: 'resync', syncId: 'fund-b'});
    await wizard.logIn();
    await wizard.chooseMethod('smsTAN');
    await wizard.enterCode();
    await wizard.finishImport();
    await wizard.at('Fund B is renewed');
    expect(wizard.text).to.contain('All 5 accounts are as they were.');
    const after = await sessionOf(wizard, 'fund-b');
    expect(Date.parse(after?.expiresAt ?? '')).to.be.greaterThan(Date.parse(before?.expiresAt ?? ''));
    expect(wizard.events.map(({detail}) => detail)).to.deep.equal([
      {syncId: 'fund-b', mode: 'resync', accountCount: 5},
    ]);
  });

  it('given up midway, the session of before lives on', async () => {
    const wizard = await openWizard('default', {
      properties: {syncId: 'operations-germany', syncName: 'Operations Germany'},
    });
    const before = await sessionOf(wizard, 'operations-germany');
    await wizard.press('Renew session');
    await wizard.fillLogin();
    await wizard.logIn();
    await wizard.at(wizard.say.method.heading);
    await wizard.press('Cancel');
    await wizard.press('Leave');
    await wizard.at('Cancelled');
    expect(await sessionOf(wizard, 'operations-germany')).to.deep.equal(before);
    await wizard.press('Start again');
    await wizard.at('Renew “Operations Germany”');
  });

  it('has no way to another bank, whatever happens', async () => {
    const wizard = await openWizard('locked-for-good', {properties: {syncId: 'fund-b', syncName: 'Fund B'}});
    await wizard.press('Renew session');
    await wizard.logIn();
    await wizard.at('Your bank has locked this access');
    expect(wizard.hasButton('Choose another bank')).to.equal(false);
    expect(wizard.hasButton('Close')).to.equal(true);
  });

  it('a sync that is not there: says so', async () => {
    const wizard = await openWizard('default', {properties: {syncId: 'nobody-knows-it'}});
    expect(wizard.heading).to.equal('Renew “this sync”');
    await wizard.press('Renew session');
    await wizard.at('This is no longer there');
    expect(wizard.hasButton('Close') || wizard.hasButton('Cancel')).to.equal(true);
  });

  it('while an import runs: refused, with the reason', async () => {
    const wizard = await openWizard('importing', {properties: {syncId: 'operations-germany', syncName: 'X'}});
    await wizard.press('Renew session');
    await wizard.at('An import is running');
    expect(wizard.hasButton('Try again')).to.equal(true);
  });

  describe('instead of connecting twice', () => {
    const toDuplicate = async () => {
      const wizard = await openWizard('default');
      await wizard.chooseBank('Volksbank Dreiland');
      await wizard.at('Volksbank Dreiland is connected already, as “Fund B”');
      return wizard;
    };

    it('is offered before any login, and keeps name, bank and focus', async () => {
      const wizard = await toDuplicate();
      expect(wizard.count('startFlow')).to.equal(0);
      expect(wizard.focused?.id).to.equal('heading');
      await choose(wizard, 'Renew it');
      await wizard.at('Renew “Fund B”');
      expect(wizard.text).to.contain('You log in to Volksbank Dreiland again.');
      expect(wizard.focused?.id).to.equal('heading');
      expect(wizard.element.syncId).to.equal('fund-b');
      await wizard.press('Renew session');
      await wizard.at(wizard.say.login.heading);
    });

    it('another login may be connected all the same', async () => {
      const wizard = await toDuplicate();
      await choose(wizard, 'Connect another login');
      await wizard.at(wizard.say.terms.heading);
      expect(wizard.inputs('startFlow')[0]).to.deep.include({mode: 'connect', bankId: 'de-dreiland'});
    });

    it('another bank may be chosen', async () => {
      const wizard = await toDuplicate();
      await wizard.press('Back');
      await wizard.at(wizard.say.bank.heading);
      await wizard.chooseBank('Nordbank');
      await wizard.at(wizard.say.terms.heading);
    });

    it('is offered after the login that is connected already', async () => {
      const wizard = await openWizard('duplicate-login');
      await wizard.toLogin();
      await wizard.logIn();
      await wizard.at('This login at Nordbank is connected already');
      expect(wizard.outcomes).to.deep.equal(['bank-sync-failed']);
      await choose(wizard, 'Renew it');
      await wizard.at('Renew “this sync”');
      expect(wizard.text).to.contain('Nordbank');
      expect(wizard.focused?.id).to.equal('heading');
      expect(wizard.outcomes).to.deep.equal(['bank-sync-failed']);
    });
  });
});
