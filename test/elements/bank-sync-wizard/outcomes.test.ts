import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import {runOfThisTab, stayHere} from '../../support/around-a-wizard.ts';
import {words} from '../../support/pages/words.ts';
import {pressKey} from '../../support/press-key.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

/** What a secret was sent with. */
const answers = (wizard: WizardDriver, kind: string): unknown[] =>
  wizard.inputs('submitStep').filter(({answer}) => (answer as {readonly kind: string}).kind === kind);

describe('bank-sync-wizard: what became of a request', () => {
  afterEach(() => document.body.replaceChildren());

  it('the connection breaks after the code has been taken: the truth is read, nothing is sent twice', async () => {
    const wizard = await openWizard('connection-lost');
    await wizard.toCode();
    const reads = wizard.count('getFlow');
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
    expect(wizard.count('getFlow')).to.equal(reads + 1);
    expect(answers(wizard, 'code')).to.have.length(1);
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
    expect(answers(wizard, 'code')).to.have.length(1);
  });

  it('the login never arrived: the same step is asked again, and the message says so', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toLogin();
    wizard.client.world.faults.next('submitStep', {kind: 'unreachable'});
    await wizard.logIn();
    await wizard.seen('.refusal .title');
    expect(wizard.heading).to.equal(wizard.say.login.heading);
    expect(answers(wizard, 'login')).to.have.length(1);
    expect(wizard.loginFields.at(-1)?.value).to.equal('');
    await wizard.logIn();
    await wizard.seen('#code');
  });

  it('nobody knows: says so, and asks again only when the user wants it', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    wizard.client.world.faults.next('submitStep', {kind: 'no-answer'});
    wizard.client.world.faults.always('getFlow', {kind: 'unreachable'});
    await wizard.enterCode();
    await wizard.at('We could not confirm what happened');
    expect(wizard.text).to.contain('Nothing is sent again without you.');
    const reads = wizard.count('getFlow');
    await wizard.advance(600_000);
    expect(wizard.count('getFlow')).to.equal(reads);
    expect(wizard.outcomes).to.deep.equal([]);
    wizard.client.world.faults.clear();
    await wizard.press('Check again');
    await wizard.at('Operations North is connected');
    expect(answers(wizard, 'code')).to.have.length(1);
  });

  it('a start that may not have arrived is repeated with the same key', async () => {
    const wizard = await openWizard('single-method');
    wizard.client.world.faults.next('startFlow', {kind: 'unreachable'});
    await wizard.chooseBank();
    await wizard.at('We could not confirm what happened');
    await wizard.press('Try again');
    await wizard.at(wizard.say.terms.heading);
    const [first, second] = wizard.inputs('startFlow');
    expect(first).to.deep.equal(second);
    expect(Object.keys(wizard.client.world.state.flows)).to.have.length(1);
  });

  it('known not to be sent: says so at the form, which is empty', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    wizard.client.world.faults.next('submitStep', {kind: 'offline'});
    await wizard.enterCode();
    await wizard.seen('.refusal .title');
    expect(wizard.count('getFlow')).to.equal(0);
    expect(wizard.input('#code')?.value).to.equal('');
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
  });

  it('a slow bank: a line after 4 seconds in every step, and always a way out', async () => {
    const wizard = await openWizard('slow-bank');
    const still = wizard.say.waiting.still;
    const isSlow = async (): Promise<void> => {
      expect(wizard.text).not.to.contain(still);
      await wizard.advance(3900);
      expect(wizard.text).not.to.contain(still);
      await wizard.advance(200);
      expect(wizard.text).to.contain(still);
      expect(wizard.polite).to.contain(still);
      expect(wizard.hasButton('Cancel')).to.equal(true);
      await wizard.advance(10_000);
    };
    await wizard.nameIt();
    await wizard.type('#bank', 'Nordbank');
    await wizard.advance(2000);
    await wizard.mark('Nordbank');
    await wizard.press('Continue');
    expect(wizard.heading).to.equal('Connecting to Nordbank…');
    await wizard.advance(1600);
    await wizard.acceptTerms();
    await isSlow();
    await wizard.logIn();
    expect(wizard.has('button[type=submit]')).to.equal(false);
    expect(wizard.text).to.contain('Nordbank is checking…');
    expect(wizard.element.matches(':state(waiting)')).to.equal(true);
    await isSlow();
    await wizard.chooseMethod('smsTAN');
    await isSlow();
    await wizard.enterCode();
    await isSlow();
    await wizard.at(wizard.say.importing.heading);
    await wizard.advance(40_000);
    await wizard.at('Operations North is connected');
    expect(wizard.element.matches(':state(finished)')).to.equal(true);
  });

  it('two clicks, three Enters, a held key: one request', async () => {
    const wizard = await openWizard('single-method');
    wizard.client.world.faults.latencyMs = 1000;
    await wizard.nameIt();
    await wizard.type('#bank', 'Nordbank');
    await wizard.advance(1300);
    await wizard.mark('Nordbank');
    const next = wizard.button('Continue');
    next?.click();
    next?.click();
    await wizard.advance(1000);
    await wizard.at(wizard.say.terms.heading);
    expect(wizard.count('startFlow')).to.equal(1);
    wizard.find('#accept')?.click();
    await wizard.settle();
    const form = wizard.root.querySelector('form');
    form?.requestSubmit();
    form?.requestSubmit();
    await wizard.advance(1000);
    await wizard.fillLogin();
    const login = wizard.element.querySelector('form');
    login?.requestSubmit();
    login?.requestSubmit();
    for (let times = 0; times < 3; times += 1) await pressKey(wizard, 'Enter');
    expect(wizard.text).not.to.contain('Enter: PIN.');
    await wizard.advance(1000);
    await wizard.type('#code', '123456');
    const code = wizard.root.querySelector('form');
    code?.requestSubmit();
    code?.requestSubmit();
    for (let times = 0; times < 3; times += 1) await pressKey(wizard, 'Enter');
    expect(wizard.text).not.to.contain('Enter the code.');
    await wizard.advance(1000);
    await wizard.at(wizard.say.importing.heading);
    expect(wizard.count('startFlow')).to.equal(1);
    expect(wizard.count('submitStep')).to.equal(3);
  });

  it('a late answer changes nothing', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    wizard.client.world.faults.latencyMs = 5000;
    await wizard.enterCode();
    await wizard.press('Cancel');
    await wizard.press('Leave');
    await wizard.at('Cancelled');
    await wizard.advance(60_000);
    expect(wizard.heading).to.equal('Cancelled');
    expect(wizard.outcomes).to.deep.equal(['bank-sync-cancelled']);
    expect(wizard.calls.some(({operation, signal}) => operation === 'submitStep' && signal?.aborted)).to.equal(true);
    wizard.client.world.faults.clear();
    const {items} = await wizard.client.listBankSyncs({});
    expect(items).to.have.length(3);
  });

  for (const [scenario, isClock] of [
    ['bank-down', true],
    ['rate-limited', true],
    ['locked-for-good', false],
  ] as const)
    it(`${scenario}: ${isClock ? 'a clock, for it takes its time' : 'no clock, for no waiting helps'}`, async () => {
      const wizard = await openWizard(scenario);
      await wizard.toLogin();
      await wizard.logIn();
      await wizard.seen('.alert');
      expect(wizard.has('.alert > svg circle')).to.equal(isClock);
    });

  it('without a connection: no clock, for nobody knows how long', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toLogin();
    wizard.client.world.faults.next('submitStep', {kind: 'unreachable'});
    await wizard.logIn();
    await wizard.seen('.refusal .alert.warning');
    expect(wizard.has('.alert > svg circle')).to.equal(false);
  });

  it('what people gave up at their bank is no mishap', async () => {
    const wizard = await openWizard('redirect-cancelled');
    stayHere(wizard.element);
    await wizard.chooseBank();
    await wizard.acceptTerms();
    const {goToBank} = words.en.wizardDetails;
    await wizard.at(goToBank.heading);
    await wizard.press(goToBank.open('Nordbank'));
    wizard.client.bankPage(runOfThisTab()).cancel();
    await wizard.advance(10_000);
    await wizard.at(words.en.failures['cancelled']?.title ?? '');
    expect(wizard.has('.alert.info')).to.equal(true);
    expect(wizard.has('.alert.bad')).to.equal(false);
  });
});
