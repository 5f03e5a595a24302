import fc from 'fast-check';
import type {WizardDriver} from '../../support/wizard-driver.ts';

export const pin = 'canary-pin-7261';
export const code = '738291';

/** One thing that happens to a wizard on a page. */
export type Command =
  | {readonly do: 'press'; readonly which: number}
  | {readonly do: 'go on'}
  | {readonly do: 'type'; readonly which: number; readonly text: string}
  | {readonly do: 'tick'; readonly which: number}
  | {readonly do: 'enter'}
  | {readonly do: 'escape'}
  | {readonly do: 'move'}
  | {readonly do: 'take out and put back'}
  | {readonly do: 'wait'; readonly milliseconds: number}
  | {readonly do: 'network'; readonly online: boolean}
  | {readonly do: 'page'; readonly visible: boolean}
  | {readonly do: 'slow'; readonly milliseconds: number}
  | {readonly do: 'lose next answer'};

const constant = <const T>(value: T): fc.Arbitrary<T> => fc.constant(value);

/** Users who press what there is, pages that move it about, networks that come and go. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  {weight: 6, arbitrary: constant({do: 'go on'})},
  {weight: 5, arbitrary: fc.record({do: constant('press'), which: fc.nat(11)})},
  {
    weight: 2,
    arbitrary: fc.record({
      do: constant('type'),
      which: fc.nat(3),
      text: fc.constantFrom('', 'nord', 'secret', '  ', 'x'.repeat(80)),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: constant('tick'), which: fc.nat(3)})},
  {weight: 2, arbitrary: constant({do: 'enter'})},
  {weight: 1, arbitrary: constant({do: 'escape'})},
  {weight: 1, arbitrary: constant({do: 'move'})},
  {weight: 1, arbitrary: constant({do: 'take out and put back'})},
  {
    weight: 3,
    arbitrary: fc.record({
      do: constant('wait'),
      milliseconds: fc.constantFrom(300, 2000, 5000, 11_000, 70_000, 400_000),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: constant('network'), online: fc.boolean()})},
  {weight: 1, arbitrary: fc.record({do: constant('page'), visible: fc.boolean()})},
  {weight: 1, arbitrary: fc.record({do: constant('slow'), milliseconds: fc.constantFrom(0, 1000, 70_000)})},
  {weight: 1, arbitrary: constant({do: 'lose next answer'})},
);

/** What the walk has under its control beside the wizard. */
export interface Surroundings {
  online: boolean;
  visible: boolean;
  losesNext: boolean;
  /** What stood in the inputs while the wizard was taken out. */
  left: readonly string[];
  readonly places: readonly HTMLElement[];
}

const shown = <T extends HTMLElement>(elements: readonly T[]): readonly T[] =>
  elements.filter(element => element.checkVisibility() && !element.closest('[inert]') && !element.matches(':disabled'));

export const buttons = (wizard: WizardDriver): readonly HTMLElement[] => shown(wizard.all('button'));

const fields = (wizard: WizardDriver): readonly HTMLInputElement[] =>
  shown(wizard.all('input:not([type=checkbox], [type=radio])') as HTMLInputElement[]);

const isSecret = (field: HTMLInputElement): boolean => field.id === 'code' || field.type === 'password';
const secretFor = (field: HTMLInputElement): string => (field.id === 'code' ? code : isSecret(field) ? pin : 'nord');

const click = (element: HTMLElement | undefined): void => {
  element?.focus();
  element?.click();
};

/** Does what the step asks for, so that walks get far. */
const goOn = async (wizard: WizardDriver): Promise<void> => {
  for (const field of fields(wizard)) {
    if (field.id === 'name') wizard.fill(field, 'Operations');
    else if (field.id === 'bank') wizard.fill(field, 'nord');
    else if (field.id === 'code') wizard.fill(field, code);
    else wizard.fill(field, field.autocomplete === 'current-password' ? pin : 'someone');
  }
  if (wizard.find('#bank')) await wizard.advance(300);
  click(shown(wizard.options)[0]);
  click(shown(wizard.all('input[type=checkbox]:not(:checked), input[type=radio]'))[0]);
  await wizard.settle();
  const primary = shown(wizard.all('button.primary, [type=submit]'))[0];
  click(primary ?? buttons(wizard)[0]);
};

/** Takes the wizard out. The simulated bank may still be slow then: its answer, which nobody waits for, is no timer of the element. */
export const takeOut = async (wizard: WizardDriver): Promise<void> => {
  wizard.element.remove();
  try {
    await wizard.settle();
  } catch (error) {
    if (!/^Error: INV-10: a timer [^\n]*\nat /.test(String(error))) throw error;
  }
};

/** Carries one command out. */
export const carryOut = async (given: Command, wizard: WizardDriver, around: Surroundings): Promise<void> => {
  switch (given.do) {
    case 'press': {
      const all = buttons(wizard);
      click(all[given.which % Math.max(1, all.length)]);
      break;
    }
    case 'go on':
      await goOn(wizard);
      break;
    case 'type': {
      const all = fields(wizard);
      const field = all[given.which % Math.max(1, all.length)];
      // Secrets only where they are asked for: what is typed into the name is no secret.
      if (field && given.text === 'secret') wizard.fill(field, secretFor(field));
      else if (field) wizard.fill(field, given.text);
      break;
    }
    case 'tick': {
      const all = shown(wizard.all('input[type=checkbox], input[type=radio]'));
      click(all[given.which % Math.max(1, all.length)]);
      break;
    }
    case 'enter':
      fields(wizard)[0]?.form?.requestSubmit();
      break;
    case 'escape':
      wizard.focused?.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true}),
      );
      break;
    case 'move': {
      const place = around.places.find(one => one !== wizard.element.parentElement);
      place?.append(wizard.element);
      break;
    }
    case 'take out and put back': {
      const place = wizard.element.parentElement;
      // In the middle of typing, which is when it matters.
      for (const field of fields(wizard)) if (isSecret(field)) wizard.fill(field, secretFor(field));
      await takeOut(wizard);
      around.left = (wizard.all('input') as HTMLInputElement[]).map(({value}) => value);
      place?.append(wizard.element);
      break;
    }
    case 'wait':
      await wizard.client.clock.advance(given.milliseconds);
      break;
    case 'network':
      around.online = given.online;
      window.dispatchEvent(new Event(given.online ? 'online' : 'offline'));
      break;
    case 'page':
      around.visible = given.visible;
      document.dispatchEvent(new Event('visibilitychange'));
      break;
    case 'slow':
      wizard.client.world.faults.latencyMs = given.milliseconds;
      break;
    case 'lose next answer':
      around.losesNext = true;
      break;
  }
  await wizard.settle();
};
