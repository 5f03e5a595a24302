import {newRunKey} from '../../../src/client/random.ts';
import type {Flow} from '../../../src/contract/flow.ts';
import type {ConformanceCase} from '../conformance-case.ts';
import {at, expect, expectRefusal, expectSame, giveUp} from '../expectation.ts';
import {allSyncs, answer, bankOf, freshName, isThere, running, start, walkTo} from '../walk.ts';

const isCancelled = (flow: Flow): void => {
  const failed = at(flow, 'failed');
  expectSame(failed.failure.code, 'cancelled', 'why the run failed');
};

/** Giving a run up: it stays given up, whatever comes late. */
export const cancelCases: readonly ConformanceCase[] = [
  {
    id: 'cancel',
    title: 'a cancelled run stays cancelled, and can be started anew',
    breaks: 'A bank that nobody wanted any more is connected.',
    run: async context =>
      running(context, async flow => {
        await context.client.cancelFlow({runKey: flow.runKey});
        const read = await context.client.getFlow({runKey: flow.runKey});
        isCancelled(read);
        expectSame(at(read, 'failed').retry, 'restart', '`retry`');
      }),
  },
  {
    id: 'cancel-twice',
    title: 'cancelling twice is no failure',
    breaks: 'Closing the wizard ends in a red message.',
    run: async context =>
      running(context, async flow => {
        await context.client.cancelFlow({runKey: flow.runKey});
        await context.client.cancelFlow({runKey: flow.runKey});
      }),
  },
  {
    id: 'cancel-late-answer',
    title: 'an answer to a cancelled run is refused',
    breaks: 'A code that was sent just before Cancel connects the bank after all.',
    run: async context =>
      running(context, async flow => {
        const form = await walkTo(context, flow, 'enter-login');
        await context.client.cancelFlow({runKey: flow.runKey});
        await expectRefusal(
          () => answer(context, form, {kind: 'login', values: bankOf(context).login}),
          'submitStep',
          'conflict',
        );
      }),
  },
  {
    id: 'cancel-buries',
    title: 'a key that is cancelled before it was seen is buried',
    breaks: 'A start that was slower than Cancel connects the bank after all.',
    run: async context => {
      const runKey = newRunKey();
      await context.client.cancelFlow({runKey});
      isCancelled(await start(context, runKey));
    },
  },
  {
    id: 'cancel-importing',
    title: 'cancelling while accounts are imported leaves no sync',
    breaks: 'A bank that nobody wanted any more is connected.',
    run: async context => {
      const name = freshName();
      const flow = await walkTo(context, await start(context, newRunKey(), name), 'importing', 'done');
      if (flow.step === 'done') {
        await context.client.removeBankSync({syncId: flow.sync.id});
        giveUp('the import was done at once');
      }
      await context.client.cancelFlow({runKey: flow.runKey});
      await context.wait(5000);
      expect(!(await allSyncs(context)).some(sync => sync.name === name), 'the sync is there');
    },
  },
  {
    id: 'cancel-done',
    title: 'cancelling a run that is done leaves its sync',
    breaks: 'Closing the last page of the wizard removes the bank.',
    run: async context => {
      const done = await walkTo(context, await start(context), 'done');
      await context.client.cancelFlow({runKey: done.runKey});
      const there = await isThere(context, done.sync.id);
      await context.client.removeBankSync({syncId: done.sync.id});
      expect(there, 'the sync is gone');
    },
  },
];
