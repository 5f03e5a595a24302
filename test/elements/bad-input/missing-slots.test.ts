import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define';
import {words} from '../../support/pages/words.ts';
import {stage, textOf} from '../../support/stage.ts';
import {until} from '../../support/until.ts';
import {openWizard} from '../../support/wizard-driver.ts';

// No slot is needed: what a host does not fill leaves no gap and no complaint.

describe('a host that fills no slot', () => {
  const {warn, error} = console;
  const told: string[] = [];

  beforeEach(() => {
    told.length = 0;
    console.warn = console.error = (sentence: unknown) => void told.push(String(sentence));
  });

  afterEach(() => {
    Object.assign(console, {warn, error});
    document.body.replaceChildren();
  });

  it('has an overview that says what still works without a subscription', async () => {
    const {element} = stage('bank-integrations-overview', {scenario: 'no-subscription'});
    document.body.append(element);
    await until(() => textOf(element).includes(words.en.details.noSubscription.csv), 'what still works');
    expect(told).to.deep.equal([]);
  });

  it('has a wizard whose steps are whole: terms, login, a bank that is not listed', async () => {
    const wizard = await openWizard('default');
    await wizard.nameIt();
    await wizard.press(wizard.say.bank.notListed);
    expect(wizard.text).to.include(wizard.say.bank.notListedTips[0]);
    await wizard.press(wizard.say.bank.backToSearch);
    await wizard.toLogin();
    expect(wizard.loginFields.length).to.be.greaterThan(1);
    expect(told).to.deep.equal([]);
  });

  it('has a provider with nothing in it', async () => {
    const provider = document.createElement('bank-integrations-provider');
    document.body.append(provider);
    await provider.updateComplete;
    expect([provider.isConnected, told]).to.deep.equal([true, []]);
  });
});
