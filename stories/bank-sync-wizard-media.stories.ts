import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import {stage} from '../test/support/stage.ts';
import {until} from '../test/support/until.ts';
import {WizardDriver} from '../test/support/wizard-driver.ts';
import {scenarioOf} from './support/scenario-of.ts';

type Walk = (wizard: WizardDriver) => Promise<void>;

const meta: Meta = {
  title: 'Wizard/Ways of approving',
  component: 'bank-sync-wizard',
  parameters: {
    docs: {
      description: {
        component:
          'Every way in which a bank lets people approve: a code by text message or e-mail, from a device, from a picture, from flashing bars, or in an app.',
      },
    },
  },
};
export default meta;

/** A story: a scenario, and the way to the step. The way is walked in English. */
const story = (scenario: string, walk: Walk): StoryObj => {
  const drivers = new WeakMap<Element, WizardDriver>();
  return {
    render: (_args, {globals}) => {
      const set = stage('bank-sync-wizard', {scenario: scenarioOf(globals, scenario)});
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
      await until(() => driver.text.trim(), 'the first step');
      if (globals['language'] === 'en' && !globals['scenario']) await walk(driver);
    },
  };
};

const logIn: Walk = async wizard => {
  await wizard.toLogin();
  await wizard.logIn();
};
const toCode: Walk = async wizard => {
  await logIn(wizard);
  await wizard.seen('#code');
};
const toMedia: Walk = async wizard => {
  await toCode(wizard);
  await wizard.seen('.media canvas');
};

export const TextMessage = story('single-method', toCode);
export const LittleTimeLeft = story('single-method', async wizard => {
  await toCode(wizard);
  await wizard.advance(4 * 60_000 + 15_000);
});
export const DeviceWithStartCode = story('device-code', toCode);
export const Photo = story('photo', toMedia);
export const LargePhoto = story('photo', async wizard => {
  await toMedia(wizard);
  await wizard.press('Size: Larger');
  await wizard.press('Size: Larger');
});
export const QrThatChanges = story('qr', toMedia);
export const FlashingBars = story('flicker', toMedia);
/** The clock of a story stands still: the bars show the picture that they have come to. */
export const FlashingBarsRunning = story('flicker', async wizard => {
  await toMedia(wizard);
  await wizard.press('Start flashing');
  if (wizard.hasButton('Start all the same')) await wizard.press('Start all the same');
  await wizard.advance(1000);
});
export const AppApproval = story('approval-granted', async wizard => {
  await logIn(wizard);
  await wizard.at('Approve in your banking app');
});
export const OneMoreCode = story('two-challenges', async wizard => {
  await toCode(wizard);
  await wizard.enterCode();
  await until(() => wizard.text.includes('One more code is needed'), 'the second request');
});
