import type {Meta} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import {until} from '../test/support/until.ts';
import type {Walk} from './support/wizard-story.ts';
import {wizardStory as story} from './support/wizard-story.ts';

const meta: Meta = {
  title: 'Wizard',
  component: 'bank-sync-wizard',
  parameters: {
    docs: {description: {component: 'Connects one bank, step by step, and waits until its accounts have arrived.'}},
  },
};
export default meta;

const logIn: Walk = async wizard => {
  await wizard.toLogin();
  await wizard.logIn();
};
const toCode: Walk = async wizard => {
  await logIn(wizard);
  await until(() => wizard.find('#code'), 'the field of the code');
};
const search =
  (query: string): Walk =>
  async wizard => {
    await wizard.nameIt();
    await wizard.search(query);
  };
/** Logs in, and waits for what the bank says to it. */
const failed: Walk = async wizard => {
  await logIn(wizard);
  await until(() => wizard.find('.alert .says')?.textContent.trim(), 'what happened');
};
/** Sends a code, and waits for a step. */
const afterCode =
  (heading: string, code?: string): Walk =>
  async wizard => {
    await toCode(wizard);
    await wizard.enterCode(code);
    await wizard.at(heading);
  };

export const Name = story('default');
export const FindBank = story('default', search(''));
export const BanksFound = story('default', search('koln spark'));
export const NoBankFound = story('default', search('qqxyz'));
export const WrongIban = story('default', search('DE00 2009 9905 0000 0000 00'));
export const NotListed = story('default', async wizard => {
  await wizard.nameIt();
  await wizard.press('My bank is not listed');
});
export const ConnectedAlready = story('default', async wizard => {
  await wizard.nameIt();
  await wizard.chooseBank('Rheinbogen');
  await wizard.at('Sparkasse');
});
export const Terms = story('default', async wizard => {
  await wizard.nameIt();
  await wizard.chooseBank();
  await wizard.at('Terms of use');
});
export const Login = story('default', wizard => wizard.toLogin());
export const LoginRefused = story('wrong-pin', failed);
export const Methods = story('several-methods', async wizard => {
  await logIn(wizard);
  await wizard.at('How do you want to approve?');
});
export const Code = story('single-method', toCode);
export const CodeRefused = story('single-method', async wizard => {
  await toCode(wizard);
  await wizard.enterCode('000000');
  await until(() => wizard.find('.refusal'), 'the refusal');
});
export const DeviceCode = story('device-code', toCode);
export const Photo = story('photo', toCode);
export const Qr = story('qr', toCode);
export const Flicker = story('flicker', toCode);
export const Approval = story('approval-granted', async wizard => {
  await logIn(wizard);
  await wizard.at('Approve in your banking app');
});
export const Importing = story('single-method', async wizard => {
  await toCode(wizard);
  await wizard.enterCode('123456');
  await wizard.at('Your accounts are on their way');
});
export const Connected = story('single-method', async wizard => {
  await toCode(wizard);
  await wizard.enterCode('123456');
  await wizard.finishImport();
  await wizard.at('Operations North is connected');
});
export const Renewal = story('default', undefined, {syncId: 'fund-b', syncName: 'Fund B'});
export const BankDown = story('bank-down', failed);
export const Locked = story('locked-for-good', failed);
export const DuplicateLogin = story('duplicate-login', async wizard => {
  await logIn(wizard);
  await wizard.at('This login at Nordbank is connected already');
});
export const BankNotSupported = story('bank-not-supported', failed);
export const NameMissing = story('default', wizard => wizard.nameIt(''));
export const SearchFailed = story('default', async wizard => {
  await wizard.nameIt();
  wizard.client.world.faults.always('searchBanks', {kind: 'unreachable'});
  await wizard.search('nordbank');
  await until(() => wizard.find('.alert .title')?.textContent.trim(), 'what happened');
});
export const TermsMissing = story('default', async wizard => {
  await wizard.chooseBank();
  await wizard.at('Terms of use');
  await wizard.press('Continue');
});
export const LoginMissing = story('default', async wizard => {
  await wizard.toLogin();
  await wizard.logIn('windpark', '');
});
export const LoginOnItsWay = story('default', async wizard => {
  await wizard.toLogin();
  wizard.client.world.faults.latencyMs = 60_000;
  await wizard.logIn();
  await wizard.advance(5000);
});
export const CodeExpired = story('single-method', async wizard => {
  await toCode(wizard);
  await wizard.advance(301_000);
  await wizard.at('The code is no longer valid');
});
export const SecondCode = story('two-challenges', async wizard => {
  await toCode(wizard);
  await wizard.enterCode();
  await until(() => wizard.text.includes('Zweite'), 'the second code');
});
export const ApprovalDeclined = story('approval-declined', async wizard => {
  await logIn(wizard);
  await wizard.chooseMethod('Freigabe');
  await wizard.at('Approve in your banking app');
  await wizard.advance(8000);
  await wizard.at('The approval was declined');
});
export const NoAccounts = story('no-accounts', async wizard => {
  await afterCode('Your accounts are on their way')(wizard);
  await wizard.finishImport();
  await wizard.at('No accounts to connect');
});
export const NobodyKnows = story('single-method', async wizard => {
  await toCode(wizard);
  wizard.client.world.faults.always('any', {kind: 'unreachable'});
  await wizard.enterCode();
  await wizard.at('We could not confirm what happened');
});
export const AccessLockedByCodes = story('single-method', async wizard => {
  for (const code of ['1', '2', '3']) {
    if (!wizard.find('#code')) await toCode(wizard);
    await wizard.enterCode(code);
  }
  await wizard.at('Your bank has locked this access');
});
export const Maintenance = story('maintenance', failed);
export const RateLimited = story('rate-limited', failed);
export const LoggedInElsewhere = story('logged-in-elsewhere', failed);
export const TermsAtBank = story('terms-at-bank', failed);
export const AskedWhetherToLeave = story('single-method', async wizard => {
  await toCode(wizard);
  await wizard.press('Cancel');
});
export const Cancelled = story('default', wizard => wizard.press('Cancel'));
export const Renewed = story(
  'no-tan',
  async wizard => {
    await wizard.press('Renew session');
    await wizard.logIn();
    await wizard.finishImport();
    await wizard.at('Fund B is renewed');
  },
  {syncId: 'fund-b', syncName: 'Fund B'},
);
export const NotConnected = story('default', async () => undefined, {client: undefined});
