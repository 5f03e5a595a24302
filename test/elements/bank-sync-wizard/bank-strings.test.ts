import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import 'bank-integration-elements/define/bank-sync-wizard';
import type {Flow} from 'bank-integration-elements/contract';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

const markup = '<img src=x onerror="document.title=\'broken\'"><b>bold</b>';
const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
const bidi = '\u202egnitsurt\u202c';
const cruel = `${markup} ${bidi} ${long}`;

/** A bank that says cruel things wherever it may speak. */
const cruelly = (flow: Flow): Flow => {
  const bank = flow.bank && {...flow.bank, name: `Bank ${cruel}`};
  const said = {...flow, ...(bank && {bank})} as Flow;
  switch (said.step) {
    case 'accept-terms':
      return {
        ...said,
        documents: [
          {id: 'a', title: cruel, text: cruel, url: 'javascript:document.title="broken"'},
          {id: 'b', title: 'Plain', url: 'http://bank.example/terms'},
          {id: 'c', title: cruel, url: 'https://bank.example/terms'},
        ],
      };
    case 'enter-login':
      return {...said, hint: cruel, fields: said.fields.map(field => ({...field, label: cruel, hint: cruel}))};
    case 'choose-method':
      return {...said, methods: said.methods.map(method => ({...method, name: cruel}))};
    case 'answer-challenge':
      return {
        ...said,
        method: {...said.method, name: cruel},
        challenge: {kind: 'code', bankText: cruel, startCode: long, format: {characters: 'text'}},
      };
    case 'done':
      return {
        ...said,
        sync: {...said.sync, name: cruel},
        accounts: said.accounts.map(account => ({
          ...account,
          name: cruel,
          holder: cruel,
          balance: {amount: `${'9'.repeat(30)}.00`, currency: 'EUR', readAt: '2026-11-24T09:00:00Z'},
        })),
      };
    case 'failed':
      return {...said, failure: {...said.failure, bankText: cruel}};
    default:
      return said;
  }
};

describe('bank-sync-wizard: whatever a bank says', () => {
  let title: string;

  beforeEach(async () => {
    title = document.title;
    await executeServerCommand('test:viewport', {width: 320, height: 640});
  });

  afterEach(async () => {
    await executeServerCommand('test:viewport', {width: 1280, height: 800});
    expect(document.title).to.equal(title);
    document.body.replaceChildren();
  });

  /** Text is text, and nothing stands out of a page of 320 px. */
  const isHarmless = (wizard: WizardDriver, shown = 'onerror'): void => {
    expect(wizard.all('img, b, script')).to.have.length(0);
    expect(wizard.text).to.contain(shown);
    const edge = wizard.element.getBoundingClientRect().right + 1;
    const outside = wizard
      .all('.wizard *, .bank-credentials *')
      .filter(
        element => element.getBoundingClientRect().right > edge && !element.closest('.terms-text, .accounts bdi'),
      );
    expect(
      outside.map(({className, localName, textContent}) => `${localName}.${className} ${textContent.slice(0, 30)}`),
    ).to.deep.equal([]);
    expect(document.documentElement.scrollWidth, wizard.heading.slice(0, 40)).to.be.at.most(320);
  };

  it('is shown as text, inside its box, in every step', async () => {
    const wizard = await openWizard('several-methods', {mapFlow: cruelly});
    await wizard.chooseBank();
    await wizard.at(wizard.say.terms.heading);
    isHarmless(wizard);
    wizard.find('summary')?.click();
    await wizard.settle();
    isHarmless(wizard);
    await wizard.acceptTerms();
    await wizard.fillLogin();
    isHarmless(wizard);
    await wizard.press(wizard.say.login.submit);
    await wizard.at(wizard.say.method.heading);
    isHarmless(wizard);
    wizard.find('input[type=radio]')?.click();
    await wizard.settle();
    await wizard.press('Continue');
    await wizard.seen('#code');
    isHarmless(wizard);
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
    isHarmless(wizard);
    await wizard.advance(10_000);
    await wizard.seen('.accounts');
    await wizard.settle();
    isHarmless(wizard);
  });

  it('of addresses only https is followed', async () => {
    const wizard = await openWizard('several-methods', {mapFlow: cruelly});
    await wizard.chooseBank();
    await wizard.at(wizard.say.terms.heading);
    const links = [...wizard.root.querySelectorAll('a')];
    expect(links.map(({href}) => href)).to.deep.equal(['https://bank.example/terms']);
    expect(links.map(({rel}) => rel)).to.deep.equal(['noopener noreferrer']);
  });

  it('a failure with the words of the bank', async () => {
    const wizard = await openWizard('bank-down', {mapFlow: cruelly});
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.seen('.quote');
    isHarmless(wizard);
  });

  it('the names of the scenario for it', async () => {
    const wizard = await openWizard('hostile-names');
    await wizard.toCode();
    await wizard.enterCode();
    await wizard.finishImport();
    await wizard.seen('.accounts');
    isHarmless(wizard, '<');
  });

  it('the list of banks', async () => {
    const wizard = await openWizard('default', {
      wrap: client => ({
        searchBanks: async (...all) => {
          const page = await client.searchBanks(...all);
          return {...page, items: page.items.map(bank => ({...bank, name: `Nordbank ${cruel}`, city: cruel}))};
        },
      }),
    });
    await wizard.nameIt(`x${'W'.repeat(63)}`);
    await wizard.search('nordbank');
    isHarmless(wizard);
    await wizard.mark('Nordbank');
    isHarmless(wizard);
  });
});
