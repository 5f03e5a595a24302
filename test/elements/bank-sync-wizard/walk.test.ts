import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import {openWizard} from '../../support/wizard-driver.ts';

const kinds = (inputs: readonly Readonly<Record<string, unknown>>[]) =>
  inputs.map(({answer}) => (answer as {readonly kind: string}).kind);

describe('bank-sync-wizard: the whole way', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('with several methods', async () => {
    const wizard = await openWizard('several-methods');
    expect(wizard.heading).to.equal(wizard.say.name.heading);
    await wizard.nameIt('Operations North');
    await wizard.at('Find your bank');
    await wizard.search('nord');
    await wizard.mark('Nordbank');
    expect(wizard.polite).to.equal('Nordbank chosen');
    await wizard.press('Continue');
    await wizard.at('Terms of use');
    expect(wizard.polite, 'what was said in the step before').to.equal('');
    await wizard.acceptTerms();
    await wizard.at('Log in to your bank');
    await wizard.logIn();
    await wizard.at('How do you want to approve?');
    expect(wizard.all('label.choice')).to.have.length(4);
    await wizard.chooseMethod('smsTAN');
    await wizard.at('Enter the code from your phone');
    expect(wizard.text).to.contain('+49 160 xxxxx 28');
    await wizard.enterCode('123456');
    await wizard.at('Your accounts are on their way');
    await wizard.advance(2000);
    expect(wizard.root.querySelector('progress')?.value).to.be.within(0.3, 0.7);
    await wizard.advance(4000);
    await wizard.at('Operations North is connected');
    expect(wizard.all('.accounts li').length).to.be.greaterThan(0);
    expect(wizard.outcomes).to.deep.equal(['bank-sync-created']);
    expect(kinds(wizard.inputs('submitStep'))).to.deep.equal(['terms', 'login', 'method', 'code']);
    expect(wizard.inputs('startFlow')).to.have.length(1);
    const {items} = await wizard.client.listBankSyncs({});
    expect(items.map(({name}) => name)).to.include('Operations North');
  });

  it('takes a single method without asking', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.at('Enter the code from your phone');
    expect(wizard.hasButton('Use another method')).to.equal(false);
    await wizard.enterCode('123456');
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
  });

  it('needs no code where the bank needs none', async () => {
    const wizard = await openWizard('no-tan');
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
  });

  it('two codes in a row: the second has a field of its own, empty, and says so', async () => {
    const wizard = await openWizard('two-challenges');
    await wizard.toCode();
    await wizard.enterCode('123456');
    await wizard.seen('#code');
    expect(wizard.text).to.contain('Zweite Bestätigung');
    expect(wizard.input('#code')?.value).to.equal('');
    expect(wizard.focused?.id).to.equal('heading');
    await wizard.enterCode('123456');
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
  });

  it('spaces and full-width digits in a code do not matter', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    await wizard.enterCode(' 123 ４５６ ');
    await wizard.at('Your accounts are on their way');
  });

  it('a code of spaces is none: nothing is sent, and the field says so', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    const sent = wizard.count('submitStep');
    await wizard.enterCode('   ');
    expect(wizard.count('submitStep')).to.equal(sent);
    expect(wizard.find('#code-error')?.textContent).to.equal('Enter the code.');
    expect(wizard.focused?.id).to.equal('code');
    expect(wizard.find('#code')?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('terms without the tick: says so at the box, sends nothing', async () => {
    const wizard = await openWizard('single-method');
    await wizard.chooseBank();
    await wizard.at('Terms of use');
    await wizard.press('Continue');
    expect(wizard.find('#accept-error')?.textContent).to.equal('Accept the terms to go on.');
    expect(wizard.focused?.id).to.equal('accept');
    expect(wizard.count('submitStep')).to.equal(0);
    wizard.find('#accept')?.click();
    await wizard.settle();
    expect(wizard.has('#accept-error')).to.equal(false);
  });

  it('a login with an empty field: says which, sends nothing', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toLogin();
    await wizard.logIn('windpark', '');
    expect(wizard.count('submitStep')).to.equal(1);
    expect(wizard.text).to.contain('Enter: PIN.');
    expect(document.activeElement === wizard.loginFields[1]).to.equal(true);
    expect(wizard.loginFields[0]?.value).to.equal('windpark');
  });

  it('a method must be chosen', async () => {
    const wizard = await openWizard('several-methods');
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.at('How do you want to approve?');
    await wizard.press('Continue');
    expect(wizard.find('#method-error')?.textContent).to.equal('Choose one of the ways.');
    expect(wizard.focused === wizard.find('input[type=radio]')).to.equal(true);
  });

  for (const [name, wrong] of [
    ['', 'Enter a name.'],
    ['   ', 'Enter a name.'],
    ['x'.repeat(65), 'At most 64 characters.'],
    ['🌬'.repeat(33), 'At most 64 characters.'],
  ] as const) {
    it(`the name «${name.slice(0, 8)}» (${name.length} units) is refused at its field`, async () => {
      const wizard = await openWizard('empty');
      await wizard.nameIt(name);
      expect(wizard.find('#name-error')?.textContent).to.equal(wrong);
      expect(wizard.find('#name')?.getAttribute('aria-describedby')).to.contain('name-error');
      expect(wizard.focused?.id).to.equal('name');
    });
  }

  for (const name of ['x'.repeat(64), '🌬'.repeat(32), '風力発電 “Nord” <b>']) {
    it(`the name «${name.slice(0, 8)}» reaches the API as it is`, async () => {
      const wizard = await openWizard('single-method');
      await wizard.nameIt(name);
      await wizard.chooseBank();
      await wizard.at('Terms of use');
      expect(wizard.inputs('startFlow')[0]?.['name']).to.equal(name);
    });
  }

  it('back from the terms keeps search and bank, and gives the flow up', async () => {
    const wizard = await openWizard('single-method');
    await wizard.chooseBank();
    await wizard.at('Terms of use');
    await wizard.press('Back');
    await wizard.at('Find your bank');
    expect(wizard.input('#bank')?.value).to.equal('Nordbank');
    expect(wizard.count('cancelFlow')).to.equal(1);
    await wizard.press('Continue');
    await wizard.at('Terms of use');
    const [first, second] = wizard.inputs('startFlow');
    expect(first?.['runKey']).not.to.equal(second?.['runKey']);
  });
});
