import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import {answerWindows, leadElsewhere, runOfThisTab, stayHere} from '../test/support/around-a-wizard.ts';
import {words} from '../test/support/pages/words.ts';
import type {WizardDriver} from '../test/support/wizard-driver.ts';
import type {Walk} from './support/wizard-story.ts';
import {wizardStory as story} from './support/wizard-story.ts';

const meta: Meta = {
  title: 'Wizard/The bank’s own page',
  component: 'bank-sync-wizard',
  parameters: {
    docs: {
      description: {
        component:
          'Banks that want people to log in on a page of their own: before leaving, away, and back. Nothing is believed but the word of the server.',
      },
    },
  },
  // A run that has left is kept for the way back: the next story has not left.
};
export default meta;

const say = words.en.wizardDetails;
const inWindow = {redirectMode: 'popup'};

/** As far as the step that leads to the bank. The page stays where it is when it is left. */
const toBank: Walk = async wizard => {
  stayHere(wizard.element);
  await wizard.chooseBank();
  await wizard.acceptTerms();
  await wizard.at(say.goToBank.heading);
};

const leave: Walk = async wizard => {
  await toBank(wizard);
  await wizard.press(say.goToBank.open('Nordbank'));
  await wizard.at(say.redirected.heading('Nordbank'));
};

/** Leaves in a browser that opens windows, or does not. */
const leaveInWindow =
  (opens: boolean, closes = false): Walk =>
  async wizard => {
    const windows = answerWindows(opens);
    try {
      await leave(wizard);
      if (closes) windows.closeAll();
      await wizard.settle();
    } finally {
      windows.restore();
    }
  };

/** The page to which the bank sends people back: another element, in the same tab. */
const comeBack = async ({element, client}: WizardDriver): Promise<void> => {
  const parent = element.parentElement;
  element.remove();
  const {clock} = client;
  parent?.append(Object.assign(document.createElement('bank-sync-wizard'), {client, clock, timeZone: 'Europe/Berlin'}));
};

export const BeforeLeaving = story('redirect-granted', toBank);
export const BeforeLeavingInAWindow = story('redirect-granted', toBank, inWindow);
export const Away = story('redirect-never', leave);
export const NothingYet = story('redirect-never', async wizard => {
  await leave(wizard);
  await wizard.press(say.redirected.check);
  await wizard.seen('strong');
});
export const AwayInAWindow = story('redirect-never', leaveInWindow(true), inWindow);
export const WindowNotOpened = story('redirect-never', leaveInWindow(false), inWindow);
export const WindowClosed = story('redirect-never', leaveInWindow(true, true), inWindow);
/** Back from the bank, while the server is asked what happened there. */
export const Back = story('redirect-granted', async wizard => {
  await leave(wizard);
  wizard.client.bankPage(runOfThisTab()).grant();
  wizard.client.world.faults.latencyMs = 60_000;
  await comeBack(wizard);
});
export const BackWithAccounts = story('redirect-granted', async wizard => {
  await leave(wizard);
  wizard.client.bankPage(runOfThisTab()).grant();
  await wizard.advance(10_000);
  await wizard.advance(10_000);
  await wizard.at('Operations North is connected');
});
/** Given up at the bank: what comes back in the address looks like a grant. */
export const CancelledAtTheBank = story('redirect-cancelled', async wizard => {
  await leave(wizard);
  wizard.client.bankPage(runOfThisTab()).cancel();
  await wizard.advance(10_000);
  await wizard.at(words.en.failures['cancelled']?.title ?? '');
});
/** The bank has sent the user to another tab than the one that waits. */
export const BackInAnotherTab = story('default', async wizard => {
  await wizard.element.resume('https://host.example/?code=1');
  await wizard.at(say.returned.heading);
});
/** Another tab, window or element renews the same sync. */
export const OpenElsewhere: StoryObj = {
  ...story('default', wizard => wizard.at(say.follows.heading), {syncId: 'solar-france', syncName: 'Solar France'}),
  beforeEach: () => leadElsewhere('solar-france'),
};
