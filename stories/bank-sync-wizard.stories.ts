import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import {stage} from '../test/support/stage.ts';
import {until} from '../test/support/until.ts';
import {WizardDriver} from '../test/support/wizard-driver.ts';
import {scenarioOf} from './support/scenario-of.ts';

type Wizard = HTMLElementTagNameMap['bank-sync-wizard'];
type Walk = (wizard: WizardDriver) => Promise<void>;

const meta: Meta = {
  title: 'Wizard',
  parameters: {
    docs: {description: {component: 'Connects one bank, step by step, and waits until its accounts have arrived.'}},
  },
};
export default meta;

/** A story: a scenario, and the way to the step. The way is walked in English. */
const story = (scenario: string, walk?: Walk, properties: Partial<Wizard> = {}): StoryObj => {
  const drivers = new WeakMap<Element, WizardDriver>();
  return {
    render: (_args, {globals}) => {
      const set = stage('bank-sync-wizard', {scenario: scenarioOf(globals, scenario)}, {...properties});
      const sheet = document.createElement('div');
      sheet.style.cssText = 'max-inline-size: 560px; margin: auto';
      sheet.append(set.element);
      drivers.set(set.element, new WizardDriver(set));
      return sheet;
    },
    play: async ({canvasElement, globals}) => {
      const element = canvasElement.querySelector('bank-sync-wizard');
      const driver = element && drivers.get(element);
      if (!driver) throw new Error('the story has no wizard');
      await until(() => driver.heading, 'the first step');
      if (globals['language'] === 'en') await walk?.(driver);
    },
  };
};

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
const failed: Walk = async wizard => {
  await logIn(wizard);
  await until(() => wizard.find('.alert'), 'what happened');
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
export const DuplicateLogin = story('duplicate-login', failed);
export const BankNotSupported = story('bank-not-supported', failed);
