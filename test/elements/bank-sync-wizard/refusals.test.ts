import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {until} from '../../support/until.ts';
import {openWizard} from '../../support/wizard-driver.ts';

const hour = 3_600_000;

const isDimmed = (wizard: WizardDriver, name: string): boolean =>
  wizard.button(name)?.getAttribute('aria-disabled') === 'true';

describe('bank-sync-wizard: refusals', () => {
  afterEach(() => document.body.replaceChildren());

  it('a wrong PIN until the access is locked', async () => {
    const wizard = await openWizard('wrong-pin');
    await wizard.toLogin();
    for (const left of ['2 attempts left', '1 attempt left']) {
      await wizard.logIn('windpark', '99999');
      await until(() => wizard.find('.refusal .title')?.textContent?.trim(), 'the words of the failure');
      await wizard.settle();
      expect(wizard.text).to.contain('The bank did not accept these details');
      expect(wizard.text).to.contain(left);
      expect(wizard.assertive).to.contain(left);
      // The bank's words, marked as such; ours name no field.
      expect(wizard.find('.quote bdi')?.textContent).to.contain('9931');
      expect(wizard.loginFields.map(({value}) => value)).to.deep.equal(['windpark', '']);
      expect(wizard.focused?.id).to.equal('heading');
    }
    await wizard.logIn('windpark', '99999');
    await wizard.at('Your bank has locked this access');
    expect(wizard.hasButton('Try again')).to.equal(false);
    expect(wizard.events).to.deep.equal([{type: 'bank-sync-failed', detail: {code: 'access-locked'}}]);
    expect(wizard.loginFields).to.have.length(0);
  });

  it('a wrong code: a new step, with the attempts that are left said once', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    expect(wizard.text).to.contain('3 attempts left');
    const first = wizard.inputs('submitStep').length;
    await wizard.enterCode('000000');
    await until(() => wizard.assertive, 'what is said');
    expect(wizard.text.match(/2 attempts left/g)).to.have.length(1);
    expect(wizard.assertive).to.contain('That code was not accepted');
    expect(wizard.input('#code')?.value).to.equal('');
    await wizard.enterCode('123456');
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
    expect(wizard.assertive, 'what was said of the wrong one').to.equal('');
    const steps = wizard
      .inputs('submitStep')
      .slice(first)
      .map(({stepId}) => stepId);
    expect(new Set(steps).size).to.equal(2);
  });

  it('wrong codes until the access is locked', async () => {
    const wizard = await openWizard('wrong-tan');
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.chooseMethod('smsTAN');
    for (const code of ['1', '2', '3']) await wizard.enterCode(code);
    await wizard.at('Your bank has locked this access');
    expect(wizard.outcomes).to.deep.equal(['bank-sync-failed']);
  });

  it('an expired code: a new one is asked for by the user alone', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    await wizard.type('#code', '777777');
    const sent = wizard.count('submitStep');
    await wizard.advance(301_000);
    await wizard.at('The code is no longer valid');
    await wizard.advance(120_000);
    expect(wizard.count('submitStep')).to.equal(sent);
    expect(wizard.outcomes).to.deep.equal([]);
    await wizard.press('Get a new code');
    await wizard.seen('#code');
    expect(wizard.count('submitStep')).to.equal(sent + 1);
    expect(wizard.input('#code')?.value).to.equal('');
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
  });

  it('says how long the code is valid, as time goes on', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    expect(wizard.find('#code-facts')?.textContent).to.contain('Valid until 09:05, 5 minutes left');
    await wizard.advance(250_000);
    expect(wizard.find('#code-facts')?.textContent).to.contain('50 seconds left');
    await wizard.advance(10_000);
    expect(wizard.find('#code-facts')?.textContent).to.contain('40 seconds left');
  });

  it('a bank that is down: what the user typed was not the reason; trying again is possible', async () => {
    const wizard = await openWizard('bank-down');
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.at('The bank cannot be reached');
    expect(wizard.text).to.contain('Your login details are not the reason.');
    expect(wizard.text).to.contain('Your other bank syncs and all data imported so far are not affected.');
    await wizard.press('Try again');
    await wizard.at(wizard.say.login.heading);
    expect(wizard.loginFields.map(({value}) => value)).to.deep.equal(['', '']);
  });

  it('maintenance: says when the bank will be back, and lets one try before', async () => {
    const wizard = await openWizard('maintenance');
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.at('The bank cannot be reached');
    expect(wizard.text).to.contain('You can try again in 2 hours.');
    expect(isDimmed(wizard, 'Start again')).to.equal(false);
  });

  it('too many requests: nothing can be sent before the time that the bank said, then it can', async () => {
    const wizard = await openWizard('rate-limited');
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.at('Too many requests for now');
    expect(wizard.text).to.contain('You can try again in 8 hours.');
    expect(isDimmed(wizard, 'Start again')).to.equal(true);
    const starts = wizard.count('startFlow');
    await wizard.press('Start again');
    expect(wizard.count('startFlow')).to.equal(starts);
    await wizard.advance(8 * hour);
    expect(isDimmed(wizard, 'Start again')).to.equal(false);
    await wizard.press('Start again');
    await wizard.at(wizard.say.terms.heading);
    expect(wizard.count('startFlow')).to.equal(starts + 1);
  });

  it('a start that is limited by the server: the same key, after the time it said', async () => {
    const wizard = await openWizard('single-method');
    wizard.client.world.faults.next('startFlow', {kind: 'status', status: 429, retryAfter: '50'});
    await wizard.chooseBank();
    await wizard.at('Too many requests for now');
    expect(wizard.text.match(/You can try again in/g)).to.have.length(1);
    expect(wizard.text).to.contain('You can try again in 50 seconds.');
    await wizard.advance(20_000);
    expect(wizard.text).to.contain('You can try again in 30 seconds.');
    expect(isDimmed(wizard, 'Try again')).to.equal(true);
    await wizard.advance(30_000);
    await wizard.press('Try again');
    await wizard.at(wizard.say.terms.heading);
    const [first, second] = wizard.inputs('startFlow');
    expect(first?.['runKey']).to.equal(second?.['runKey']);
  });

  for (const [scenario, heading] of [
    ['locked', 'Your bank has locked this access'],
    ['locked-for-good', 'Your bank has locked this access'],
    ['bank-not-supported', 'This method is not supported yet'],
  ] as const) {
    it(`${scenario}: an end, with another bank as the way on`, async () => {
      const wizard = await openWizard(scenario);
      await wizard.toLogin();
      await wizard.logIn();
      await wizard.at(heading);
      expect(wizard.outcomes).to.deep.equal(['bank-sync-failed']);
      expect(wizard.hasButton('Close')).to.equal(true);
      await wizard.press('Choose another bank');
      await wizard.at(wizard.say.bank.heading);
      expect(wizard.focused?.id).to.equal('heading');
      await wizard.press('Continue');
      await wizard.at(wizard.say.terms.heading);
      const keys = wizard.inputs('startFlow').map(({runKey}) => runKey);
      expect(new Set(keys).size).to.equal(2);
    });
  }

  for (const [scenario, heading] of [
    ['logged-in-elsewhere', 'You are already logged in elsewhere'],
    ['terms-at-bank', 'Your bank needs you first'],
    ['password-at-bank', 'Your bank needs you first'],
    ['technical-error', 'The bank cannot be reached'],
  ] as const) {
    it(`${scenario}: the bank's words, and the same step again`, async () => {
      const wizard = await openWizard(scenario);
      await wizard.toLogin();
      await wizard.logIn();
      await wizard.at(heading);
      expect(wizard.find('.quote bdi')?.textContent).not.to.equal('');
      await wizard.press('Try again');
      await wizard.at(wizard.say.login.heading);
    });
  }

  it('a login without accounts: an end that says what to ask the bank', async () => {
    const wizard = await openWizard('no-accounts');
    await wizard.toCode();
    await wizard.enterCode();
    await wizard.finishImport();
    await wizard.at('No accounts to connect');
    expect(wizard.outcomes).to.deep.equal(['bank-sync-failed']);
  });
});
