import {expect} from '@open-wc/testing';
import {words} from '../support/pages/words.ts';
import {WizardDriver} from '../support/wizard-driver.ts';
import type {Subject, WizardState} from './wizard-states.ts';
import {code, pin} from './wizard-states.ts';

export const {wizard: say, wizardDetails: more, common} = words.en;
export const minute = 60_000;
export const writes = new Set([
  'startFlow',
  'submitStep',
  'linkAccount',
  'unlinkAccount',
  'renameBankSync',
  'removeBankSync',
]);

/** What happens to a wizard, whatever its state. */
export interface LifecycleFault {
  readonly id: string;
  readonly name: string;
  /** Why it makes no sense in this state; undefined where it does. */
  readonly excluded?: (state: WizardState) => string | undefined;
  /** Makes it happen, and asks whether what is promised holds. */
  readonly happen: (subject: Subject, state: WizardState) => Promise<void>;
}

/** What a wizard has sent until now. */
export interface Mark {
  readonly calls: number;
}

export const markOf = ({wizard}: Subject): Mark => ({calls: wizard.calls.length});
export const since = ({wizard}: Subject, {calls}: Mark): readonly string[] =>
  wizard.calls.slice(calls).map(({operation}) => operation);
export const writesSince = (subject: Subject, mark: Mark): readonly string[] =>
  since(subject, mark).filter(operation => writes.has(operation));

export const fieldsOf = (wizard: WizardDriver): readonly HTMLInputElement[] =>
  (wizard.all('input') as HTMLInputElement[]).filter(({type}) => type !== 'checkbox' && type !== 'radio');
export const secretsIn = (wizard: WizardDriver): readonly string[] =>
  fieldsOf(wizard)
    .map(({value}) => value)
    .filter(value => value === pin || value === code);
export const noSecret = ({wizard}: Subject): void => {
  expect(secretsIn(wizard), 'secrets in fields').to.deep.equal([]);
};
export const noWrite = (subject: Subject, mark: Mark): void => {
  expect(writesSince(subject, mark), 'writes').to.deep.equal([]);
};

/** In the middle of typing, which is when it matters. */
export const fillIn = async (subject: Subject, state: WizardState): Promise<void> => {
  if (state.ready) await state.ready(subject);
};

export const typed = ({wizard}: Subject): readonly string[] => fieldsOf(wizard).map(({value}) => value);

export const takeOut = async ({wizard}: Subject): Promise<void> => {
  wizard.element.remove();
  await wizard.settle('other');
};

export const putBack = async ({wizard}: Subject): Promise<void> => {
  document.body.append(wizard.element);
  await wizard.settle('other');
};

/** What is on its way arrives, and the wizard stands where the server says. */
export const atTruth = async ({wizard, gate}: Subject, {truth}: WizardState): Promise<void> => {
  gate.release();
  await wizard.at(truth);
};

export const showPage = (visible: boolean): void => {
  if (visible) Reflect.deleteProperty(document, 'visibilityState');
  else Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Another element before the same world; what it shows is looked at, but nobody asks it for invariants. */
export const another = async ({wizard}: Subject, properties: object = {}): Promise<WizardDriver> => {
  const element = document.createElement('bank-sync-wizard');
  const {client} = wizard;
  Object.assign(element, {client, clock: client.clock, timeZone: 'UTC', navigate: () => undefined, ...properties});
  const driver = new WizardDriver({element, client});
  document.body.append(element);
  await driver.settle();
  return driver;
};

export const lockOf = ({wizard}: Subject, {properties}: WizardState): string =>
  properties?.syncId === undefined
    ? `bank-run ${String(wizard.inputs('startFlow').at(-1)?.['runKey'])}`
    : `bank-sync ${properties.syncId}`;

/** A tab that holds the lock until it is told to let go. */
export const otherTab = async (name: string): Promise<() => Promise<void>> => {
  let letGo: () => void = () => undefined;
  const over = new Promise<void>(resolve => (letGo = resolve));
  let given: Promise<unknown> = Promise.resolve();
  await new Promise<void>(resolve => {
    given = navigator.locks.request(name, () => {
      resolve();
      return over;
    });
  });
  return async () => {
    letGo();
    await given;
  };
};

export const waitsForNothing = ({ready}: WizardState): string | undefined => (ready ? undefined : 'nothing to press');
