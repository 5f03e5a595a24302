import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import {faults} from './faults.ts';
import type {WizardState} from './wizard-states.ts';
import {bring} from './wizard-states.ts';

const here = location.href;

/** Every fault in every one of these states, each with a wizard of its own; says at the end how many pairs there were. */
export const runPairs = (states: readonly WizardState[]): void => {
  const counts = {passed: 0, failed: 0};
  const excluded: string[] = [];

  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
    sessionStorage.clear();
    // WebKit allows a hundred of these in ten seconds.
    if (location.href !== here || history.state !== null) history.replaceState(null, '', here);
  });

  for (const state of states)
    describe(`bank-sync-wizard: ${state.name}`, () => {
      for (const {id, name, excluded: exclude, happen} of faults) {
        const reason = exclude?.(state);
        if (reason !== undefined) {
          excluded.push(`${id} × ${state.name}: ${reason}`);
          continue;
        }
        it(`${id} ${name}`, async () => {
          counts.failed += 1;
          await happen(await bring(state), state);
          counts.failed -= 1;
          counts.passed += 1;
        });
      }
    });

  describe('all pairs', () => {
    it('are counted', () => {
      const pairs = counts.passed + counts.failed + excluded.length;
      // The numbers stand in docs/reliability.md.
      console.log(`Lifecycle: ${pairs} pairs, ${counts.passed} passed, ${excluded.length} not applicable`);
      console.log(excluded.join('\n'));
      expect(pairs).to.equal(states.length * 26);
    });
  });
};
