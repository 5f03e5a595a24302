import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

type Walk = (wizard: WizardDriver) => Promise<void>;

const toBank: Walk = wizard => wizard.nameIt();
const logIn: Walk = async wizard => {
  await wizard.toLogin();
  await wizard.logIn();
};
const toCode: Walk = async wizard => {
  await logIn(wizard);
  await wizard.seen('#code');
};

/** Every state that a user can meet. */
const states: readonly (readonly [name: string, scenario: string, walk: Walk])[] = [
  ['naming', 'default', async () => undefined],
  ['a name that is missing', 'default', wizard => wizard.nameIt('')],
  ['the search', 'default', toBank],
  [
    'banks found, one chosen',
    'default',
    async wizard => {
      await toBank(wizard);
      await wizard.search('koln spark');
      await wizard.mark('Rheinbogen');
    },
  ],
  [
    'no bank found',
    'default',
    async wizard => {
      await toBank(wizard);
      await wizard.search('qqxyz');
    },
  ],
  [
    'a wrong IBAN',
    'default',
    async wizard => {
      await toBank(wizard);
      await wizard.search('DE00 2009 9905 0000 0000 00');
      await wizard.seen('#bank-line.error');
    },
  ],
  [
    'a search that failed',
    'default',
    async wizard => {
      await toBank(wizard);
      wizard.client.world.faults.next('searchBanks', {kind: 'unreachable'});
      await wizard.search('nordbank');
      await wizard.at(wizard.say.bank.heading);
    },
  ],
  [
    'not listed',
    'default',
    async wizard => {
      await toBank(wizard);
      await wizard.press('My bank is not listed');
    },
  ],
  ['connected already', 'default', wizard => wizard.chooseBank('Volksbank Dreiland')],
  [
    'terms without the tick',
    'default',
    async wizard => {
      await wizard.chooseBank();
      await wizard.at('Terms of use');
      await wizard.press('Continue');
    },
  ],
  ['the login', 'default', wizard => wizard.toLogin()],
  [
    'a login with something missing',
    'default',
    async wizard => {
      await wizard.toLogin();
      await wizard.logIn('', '');
    },
  ],
  [
    'a refused login',
    'wrong-pin',
    async wizard => {
      await logIn(wizard);
      await wizard.seen('.refusal .title');
    },
  ],
  [
    'a login on its way',
    'default',
    async wizard => {
      await wizard.toLogin();
      wizard.client.world.faults.latencyMs = 60_000;
      await wizard.logIn();
      await wizard.advance(5000);
    },
  ],
  ['methods', 'several-methods', logIn],
  ['a code', 'single-method', toCode],
  [
    'a refused code',
    'single-method',
    async wizard => {
      await toCode(wizard);
      await wizard.enterCode('0');
      await wizard.seen('.refusal .title');
    },
  ],
  ['a start code', 'device-code', toCode],
  ['a picture', 'photo', toCode],
  ['a flicker code', 'flicker', toCode],
  ['an approval', 'approval-granted', logIn],
  ['the import', 'no-tan', logIn],
  [
    'success',
    'no-tan',
    async wizard => {
      await logIn(wizard);
      await wizard.finishImport();
      await wizard.at('Operations North is connected');
    },
  ],
  [
    'a bank that is down',
    'bank-down',
    async wizard => {
      await logIn(wizard);
      await wizard.at('The bank cannot be reached');
    },
  ],
  [
    'a wait for the bank',
    'rate-limited',
    async wizard => {
      await logIn(wizard);
      await wizard.at('Too many requests');
    },
  ],
  [
    'nobody knows',
    'single-method',
    async wizard => {
      await toCode(wizard);
      wizard.client.world.faults.always('any', {kind: 'unreachable'});
      await wizard.enterCode();
      await wizard.at('We could not confirm');
    },
  ],
  [
    'the question whether to leave',
    'single-method',
    async wizard => {
      await toCode(wizard);
      await wizard.press('Cancel');
    },
  ],
  ['cancelled', 'default', wizard => wizard.press('Cancel')],
];

/** The focus is in the wizard, and the step has one heading that takes it. */
const isAtHome = (wizard: WizardDriver): void => {
  const heading = wizard.find('#heading');
  expect(heading?.tagName).to.equal('H2');
  expect(heading?.tabIndex).to.equal(-1);
  expect(wizard.all('h2')).to.have.length(1);
  for (const politeness of ['polite', 'assertive'])
    expect(wizard.all(`[aria-live=${politeness}]`), politeness).to.have.length(1);
  const lost = document.activeElement === document.body;
  expect(lost, `focus of ${wizard.heading}`).to.equal(false);
};

/** Colours are looked at when they have arrived. */
const endTransitions = (...roots: readonly DocumentOrShadowRoot[]): void => {
  for (const animation of roots.flatMap(root => root.getAnimations()))
    if (animation instanceof CSSTransition) animation.finish();
};

describe('bank-sync-wizard: for everybody', () => {
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.backgroundColor = '';
    document.body.replaceChildren();
  });

  for (const [name, scenario, walk] of states)
    it(`${name}, light and dark`, async () => {
      const wizard = await openWizard(scenario);
      await walk(wizard);
      await wizard.settle();
      if (name !== 'naming') isAtHome(wizard);
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.backgroundColor = 'Canvas';
        await wizard.settle();
        endTransitions(document, wizard.root);
        await expect(wizard.element).to.be.accessible();
      }
    });
});
