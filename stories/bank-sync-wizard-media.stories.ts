import type {Meta} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import {until} from '../test/support/until.ts';
import type {Walk} from './support/wizard-story.ts';
import {wizardStory as story} from './support/wizard-story.ts';

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
