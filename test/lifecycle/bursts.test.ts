import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import 'bank-integration-elements/define/bank-sync-wizard';
import {nextTask} from '../support/until.ts';
import {bring, wizardStates} from './wizard-states.ts';

// L01 with many timings: presses in the same turn, in the next one, a task later, while the answer is on its way. Time stands
// still, so that fifty milliseconds are as many tasks as one likes.

const seed = 20_261_124;
const longestMs = 25_000;
const gap = fc.constantFrom('none', 'microtask', 'task', 'tasks');
const states = wizardStates.filter(({sends}) => sends);

describe('bank-sync-wizard: bursts of presses', () => {
  afterEach(() => document.body.replaceChildren());

  it(`send one request, whatever the timing, seed ${seed}`, async function bursts() {
    this.timeout(longestMs + 20_000);
    let times = 0;
    let presses = 0;
    const burst = async (at: number, gaps: readonly string[]): Promise<void> => {
      const state = states[at % states.length];
      if (!state?.ready || !state.sends) return;
      times += 1;
      document.body.replaceChildren();
      const subject = await bring(state);
      const control = await state.ready(subject);
      const before = subject.wizard.count(state.sends);
      subject.gate.hold(state.sends);
      for (const between of gaps) {
        control.click();
        presses += 1;
        if (between === 'microtask') await Promise.resolve(); // oxlint-disable-line no-await-in-loop
        if (between.startsWith('task')) await nextTask(); // oxlint-disable-line no-await-in-loop
        if (between === 'tasks') await subject.wizard.settle(); // oxlint-disable-line no-await-in-loop
      }
      await subject.wizard.settle();
      expect(subject.wizard.count(state.sends) - before, `${state.name}, gaps ${gaps.join(' ')}`).to.equal(1);
    };
    const {failed, counterexample, counterexamplePath, errorInstance} = await fc.check(
      fc.asyncProperty(fc.nat(states.length - 1), fc.array(gap, {minLength: 2, maxLength: 8}), burst),
      {seed, numRuns: 250, interruptAfterTimeLimit: longestMs},
    );
    if (failed)
      throw new Error(
        `seed ${seed}, path ${counterexamplePath}: ${String(errorInstance)}; ${JSON.stringify(counterexample)}`,
      );
    // The numbers stand in docs/reliability.md.
    console.log(`Bursts: ${times} bursts, ${presses} presses, seed ${seed}`);
    expect(times).to.be.at.least(50);
  });
});
