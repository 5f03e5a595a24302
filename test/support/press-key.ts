import {executeServerCommand} from '@web/test-runner-commands';
import type {WizardDriver} from './wizard-driver.ts';

/** A real key press, where the focus is: `Tab`, `Shift+Tab`, `Enter`. */
export const pressKey = async (wizard: WizardDriver, keys: string): Promise<void> => {
  await executeServerCommand('test:press', keys);
  await wizard.settle();
};
