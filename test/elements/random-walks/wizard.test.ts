import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import 'bank-integration-elements/define/bank-sync-wizard';
import {listenIn, readable} from '../../support/readable.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';
import type {Command, Surroundings} from './commands.ts';
import {buttons, carryOut, code, command, pin, takeOut} from './commands.ts';

// Random walks through the real element, in a real browser, before the simulated world. After every step: what can be seen
// of the invariants from outside. A walk that fails is told with its seed and its path, made as short as possible.

const seed = 20_261_124;
const longestMs = 50_000;
const writes = new Set(['startFlow', 'submitStep']);
/** Gestures of the user that may send something, once. */
const gestures = new Set<Command['do']>(['press', 'go on', 'enter', 'tick']);
const scenarios = [
  'single-method',
  'several-methods',
  'approval-granted',
  'wrong-tan',
  'two-challenges',
  'bank-down',
  'duplicate-login',
] as const;

/** All that can be read, but what stands in inputs: there a secret may be. */
const withoutInputs = (): string => {
  const inputs = [...document.querySelectorAll('input')];
  for (const wizard of document.querySelectorAll('bank-sync-wizard'))
    inputs.push(...(wizard.shadowRoot?.querySelectorAll('input') ?? []));
  return inputs.reduce((text, {value}) => (value === '' ? text : text.replaceAll(`\n${value}\n`, '\n')), readable());
};

/** Headings that were reached, and syncs that were made: a walk that gets nowhere proves nothing. */
const reached = {headings: new Set<string>(), syncs: 0};

const secretsIn = (wizard: WizardDriver): readonly string[] =>
  (wizard.all('input') as HTMLInputElement[]).map(({value}) => value).filter(value => value === pin || value === code);

const walk = async (scenario: string, commands: readonly Command[]): Promise<void> => {
  const around: Surroundings = {
    online: true,
    visible: true,
    losesNext: false,
    left: [],
    places: [document.createElement('div'), document.createElement('div')],
  };
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => around.online});
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (around.visible ? 'visible' : 'hidden'),
  });
  Object.defineProperty(document, 'hidden', {configurable: true, get: () => !around.visible});
  document.body.append(...around.places);
  const ears = listenIn();
  const errors: string[] = [];
  const spied = console.error;
  console.error = (...parts: unknown[]) => {
    errors.push(parts.map(String).join(' '));
    spied(...parts);
  };
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? String(event.reason) : event.message);
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);
  const wizard = await openWizard(scenario, {
    parent: around.places[0] ?? document.body,
    wrap: client => ({
      submitStep: async (input, options) => {
        const flow = await client.submitStep(input, options);
        if (!around.losesNext) return flow;
        around.losesNext = false;
        throw new TypeError('Failed to fetch');
      },
    }),
  });
  const before = (await wizard.client.listBankSyncs({})).total;
  const sent = (): number => wizard.calls.filter(({operation}) => writes.has(operation)).length;
  const done: string[] = [];
  try {
    for (const given of commands) {
      const had = sent();
      const wasInside = wizard.element.contains(document.activeElement);
      await carryOut(given, wizard, around);
      done.push(JSON.stringify(given));
      const where = `after ${done.join(' ')}: ${wizard.heading}`;
      reached.headings.add(wizard.heading);
      const more = sent() - had;
      expect(more, `INV-1 requests ${where}`).to.be.at.most(gestures.has(given.do) ? 1 : 0);
      for (const secret of [pin, code])
        expect(around.left.includes(secret), `INV-5 taken out ${where}`).to.equal(false);
      // What has been sent, or stood in a form that was taken out, is gone from the inputs too.
      if (more > 0 || given.do === 'take out and put back')
        expect(secretsIn(wizard), `INV-5 inputs ${where}`).to.deep.equal([]);
      if (wasInside && given.do !== 'take out and put back' && given.do !== 'move')
        expect(wizard.element.contains(document.activeElement), `INV-15 focus ${where}`).to.equal(true);
      expect(buttons(wizard).length, `INV-11 a way out ${where}`).to.be.at.least(1);
      expect(errors, `INV-14 errors ${where}`).to.deep.equal([]);
      const text = `${withoutInputs()}\n${ears.heard()}`;
      for (const secret of [pin, code])
        expect(text.includes(secret), `INV-5, INV-6 ${secret} ${where}`).to.equal(false);
    }
    const runs = new Set(wizard.inputs('startFlow').map(({runKey}) => runKey)).size;
    wizard.client.world.faults.latencyMs = 0;
    const syncs = (await wizard.client.listBankSyncs({})).total - before;
    reached.syncs += syncs;
    expect(syncs, 'INV-3 syncs').to.be.at.most(runs);
  } finally {
    await takeOut(wizard);
    ears.stop();
    console.error = spied;
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
    document.body.replaceChildren();
    sessionStorage.clear();
    for (const name of ['onLine'] as const) Reflect.deleteProperty(navigator, name);
    for (const name of ['visibilityState', 'hidden'] as const) Reflect.deleteProperty(document, name);
  }
};

describe('bank-sync-wizard: random walks', () => {
  it(`hold what is promised, seed ${seed}`, async function randomWalks() {
    this.timeout(longestMs + 20_000);
    let walks = 0;
    let steps = 0;
    const result = await fc.check(
      fc.asyncProperty(
        fc.constantFrom(...scenarios),
        fc.array(command, {minLength: 5, maxLength: 40}),
        async (scenario, commands) => {
          walks += 1;
          steps += commands.length;
          await walk(scenario, commands);
        },
      ),
      {seed, numRuns: 300, interruptAfterTimeLimit: longestMs, endOnFailure: false},
    );
    if (result.failed) {
      const [scenario, commands] = result.counterexample ?? [];
      throw new Error(
        `seed ${seed}, path ${result.counterexamplePath}: ${String(result.errorInstance)}; ${scenario} ${JSON.stringify(commands)}`,
      );
    }
    // The numbers stand in docs/reliability.md.
    const {headings, syncs} = reached;
    console.info(
      `Random walks: ${walks} walks, ${steps} steps, ${headings.size} headings, ${syncs} syncs, seed ${seed}`,
    );
    expect(headings.size).to.be.at.least(10);
    expect(syncs).to.be.at.least(1);
  });
});
