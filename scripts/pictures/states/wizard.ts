import type {Locator} from '@playwright/test';
import type {State, Walker} from '../state.ts';

type Walk = (walker: Walker) => Promise<void>;

const nameIt: Walk = async ({wizard}) => wizard.nameIt('Operations North');

/** Types into the search, and lets the pause after typing pass. */
const find =
  (query: string): Walk =>
  async walker => {
    await nameIt(walker);
    await walker.wizard.find(query);
    await walker.advance(1000);
  };

const chooseNordbank: Walk = async walker => {
  await find('Nordbank')(walker);
  await walker.wizard.bank('Nordbank').first().click();
  await walker.wizard.next.click();
};
const toLogin: Walk = async walker => {
  await chooseNordbank(walker);
  await walker.wizard.acceptTerms();
};
const logIn: Walk = async walker => {
  await toLogin(walker);
  await walker.wizard.logIn();
};
const byMethod =
  (name: RegExp): Walk =>
  async walker => {
    await logIn(walker);
    await walker.wizard.chooseMethod(name);
  };
const enterCode =
  (code: string, before: Walk = byMethod(/TAN an/)): Walk =>
  async walker => {
    await before(walker);
    await walker.wizard.enterCode(code);
  };

const of = (name: string, scenario: string, walk: Walk | undefined, shows: (walker: Walker) => Locator): State => ({
  name: `wizard/${name}`,
  setup: {element: 'wizard', scenario},
  ...(walk && {walk}),
  shows,
});

const codeField = ({wizard}: Walker): Locator => wizard.code;
const alert = ({wizard}: Walker): Locator => wizard.root.locator('.alert').first();
const list = ({wizard}: Walker): Locator => wizard.root.getByRole('listbox');
const line = ({wizard}: Walker): Locator => wizard.root.locator('#bank-line:not(:empty)');
const waiting = ({wizard}: Walker): Locator => wizard.root.getByRole('progressbar');

export const wizardStates: readonly State[] = [
  of('name', 'default', undefined, ({wizard}) => wizard.nameField),
  of(
    'name-missing',
    'default',
    async ({wizard}) => wizard.next.click(),
    ({wizard}) => wizard.root.locator('#name-error'),
  ),
  of('bank', 'default', nameIt, ({wizard}) => wizard.bankField),
  of('bank-results', 'default', find('koln spark'), list),
  of(
    'bank-chosen',
    'default',
    async walker => {
      await find('koln spark')(walker);
      await walker.wizard.bank('Kreissparkasse').first().click();
    },
    list,
  ),
  of('bank-none', 'default', find('qqxyz'), ({wizard}) => wizard.root.locator('.none')),
  of('bank-iban', 'default', find('DE40 2009 9905 0000 0000 00'), line),
  of('bank-iban-wrong', 'default', find('DE00 2009 9905 0000 0000 00'), line),
  of(
    'bank-failed',
    'default',
    async walker => {
      await walker.fail('searchBanks', {kind: 'status', status: 500}, 9);
      await find('nord')(walker);
    },
    alert,
  ),
  of(
    'bank-not-listed',
    'default',
    async walker => {
      await nameIt(walker);
      await walker.wizard.button(walker.wizard.text.bank.notListed).click();
    },
    ({wizard}) => wizard.root.locator('.tips'),
  ),
  of(
    'bank-connected',
    'default',
    async walker => {
      await find('Rheinbogen')(walker);
      await walker.wizard.bank('Rheinbogen').first().click();
      await walker.wizard.next.click();
    },
    ({wizard}) => wizard.choice(wizard.later.duplicate.renew),
  ),
  of('terms', 'default', chooseNordbank, ({wizard}) => wizard.terms),
  of(
    'terms-missing',
    'default',
    async walker => {
      await chooseNordbank(walker);
      await walker.wizard.terms.waitFor();
      await walker.wizard.next.click({force: true});
    },
    ({wizard}) => wizard.root.locator('#accept-error'),
  ),
  of('login', 'default', toLogin, ({wizard}) => wizard.submitLogin),
  of(
    'login-missing',
    'default',
    async walker => {
      await toLogin(walker);
      await walker.wizard.submitLogin.click();
    },
    ({wizard}) => wizard.root.locator('.bank-credentials .error'),
  ),
  of('login-refused', 'wrong-pin', logIn, alert),
  of(
    'login-waiting',
    'default',
    async walker => {
      await toLogin(walker);
      await walker.page.evaluate(() => window.stage.slow(60_000));
      await walker.wizard.logIn();
      await walker.advance(5000);
    },
    waiting,
  ),
  of('method', 'several-methods', logIn, ({wizard}) => wizard.root.getByRole('radio').first()),
  of(
    'method-missing',
    'several-methods',
    async walker => {
      await logIn(walker);
      await walker.wizard.root.getByRole('radio').first().waitFor();
      await walker.wizard.next.click({force: true});
    },
    ({wizard}) => wizard.root.locator('#method-error:not(:empty)'),
  ),
  of('code', 'several-methods', byMethod(/TAN an/), codeField),
  of('code-wrong', 'several-methods', enterCode('000000'), alert),
  of('code-device', 'device-code', logIn, codeField),
  of('code-photo', 'photo', logIn, codeField),
  of('code-qr', 'qr', logIn, codeField),
  of('code-flicker', 'flicker', logIn, codeField),
  of('approve', 'approval-granted', logIn, ({wizard}) => wizard.button(wizard.text.approve.approved)),
  of('importing', 'several-methods', enterCode('123456'), waiting),
  of(
    'success',
    'several-methods',
    async walker => {
      await enterCode('123456')(walker);
      await waiting(walker).waitFor();
      await walker.advance(20_000);
    },
    ({wizard}) => wizard.button(wizard.text.done),
  ),
  of('failed-bank-down', 'bank-down', logIn, alert),
  of('failed-maintenance', 'maintenance', logIn, alert),
  of('failed-locked', 'locked-for-good', logIn, alert),
  of('failed-duplicate', 'duplicate-login', logIn, alert),
  of(
    'failed-no-accounts',
    'no-accounts',
    async walker => {
      await enterCode('123456', logIn)(walker);
      await waiting(walker).waitFor();
      await walker.advance(20_000);
    },
    alert,
  ),
  of(
    'unknown',
    'single-method',
    async walker => {
      await logIn(walker);
      await codeField(walker).waitFor();
      await walker.fail('submitStep', {kind: 'no-answer'}, 9);
      await walker.fail('getFlow', {kind: 'unreachable'}, 99);
      await walker.wizard.enterCode('123456');
      for (let round = 0; round < 20; round += 1) await walker.advance(5000);
    },
    alert,
  ),
  of(
    'leave',
    'several-methods',
    async walker => {
      await byMethod(/TAN an/)(walker);
      await walker.wizard.button(walker.wizard.text.cancel).click();
    },
    ({wizard}) => wizard.root.locator('.leaving'),
  ),
  {
    ...of('renew', 'default', undefined, ({wizard}) => wizard.button(wizard.text.renew.start)),
    setup: {element: 'wizard', syncId: 'fund-b', syncName: 'Fund B'},
  },
];
