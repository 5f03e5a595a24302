import type {StoryObj} from '@storybook/web-components-vite';
import {stage} from '../../test/support/stage.ts';
import {until} from '../../test/support/until.ts';
import {WizardDriver} from '../../test/support/wizard-driver.ts';
import {inEnglish} from './in-english.ts';
import {scenarioOf} from './scenario-of.ts';

type Wizard = HTMLElementTagNameMap['bank-sync-wizard'];

/** What a user does on the way to a step. */
export type Walk = (wizard: WizardDriver) => Promise<void>;

/** A story of the wizard: a scenario, and the way to the step. */
export const wizardStory = (scenario: string, walk?: Walk, properties: Partial<Wizard> = {}): StoryObj => {
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
      await until(() => driver.text.trim(), 'the first step');
      // With another scenario from the toolbar the way is another one: it is left to whoever looks.
      if (walk && !globals['scenario']) await inEnglish(() => walk(driver));
    },
  };
};
