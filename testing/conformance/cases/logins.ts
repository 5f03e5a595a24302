import {newRunKey} from '../../../src/client/random.ts';
import type {DoneStep, Flow} from '../../../src/contract/flow.ts';
import type {ConformanceCase, ConformanceContext} from '../conformance-case.ts';
import {at, expect, expectRefusal, expectSame, giveUp, need} from '../expectation.ts';
import {allAccounts, allSyncs, answer, bankOf, connected, freshName, running, start, walkTo} from '../walk.ts';

const afterLogin = async (context: ConformanceContext, flow: Flow): Promise<Flow> => {
  const form = await walkTo(context, flow, 'enter-login');
  return answer(context, form, {kind: 'login', values: bankOf(context).login});
};

/** Connects, renews, and hands both results to the case. */
const renewed = (
  context: ConformanceContext,
  use: (again: DoneStep, before: DoneStep) => Promise<void>,
): Promise<void> =>
  connected(context, async before => {
    const input = {runKey: newRunKey(), mode: 'resync', syncId: before.sync.id} as const;
    await use(await walkTo(context, await context.client.startFlow(input), 'done'), before);
  });

/** Connecting a bank, from the login to its accounts. */
export const loginCases: readonly ConformanceCase[] = [
  {
    id: 'connect',
    title: 'a bank is connected, and its sync is in the list at once',
    breaks: 'People are told to reload the page.',
    run: async context =>
      connected(context, async ({sync}) => {
        const read = (await allSyncs(context)).find(({id}) => id === sync.id);
        expectSame(need(read, 'nothing').name, sync.name, 'the name in the list');
      }),
  },
  {
    id: 'connect-accounts',
    title: 'its accounts are in the list at once, as many as the result says',
    breaks: 'A bank was connected and has no accounts until tomorrow.',
    run: async context =>
      connected(context, async ({sync, accounts}) => {
        const read = await allAccounts(context, sync.id);
        expectSame(read.length, sync.accountCount, '`accountCount`');
        const ids = new Set(read.map(({id}) => id));
        expect(
          accounts.every(({id}) => ids.has(id)),
          'the result names an account that the list does not have',
        );
      }),
  },
  {
    id: 'connect-name',
    title: 'the sync has the name that the user gave, without the spaces around it',
    breaks: 'Banks cannot be told apart.',
    run: async context => {
      const name = freshName();
      const done = await walkTo(context, await start(context, newRunKey(), `  ${name} `), 'done');
      await context.client.removeBankSync({syncId: done.sync.id});
      expectSame(done.sync.name, name, 'the name');
    },
  },
  {
    id: 'connect-bank',
    title: 'the sync names its bank',
    breaks: 'Nobody knows where to look for the code of the next renewal.',
    run: async context =>
      connected(context, async ({sync}) => expectSame(sync.bank.id, bankOf(context).id, 'the bank of the sync')),
  },
  {
    id: 'connect-session',
    title: 'the session of a new sync has not ended',
    breaks: 'A bank that was connected a minute ago is called expired.',
    run: async context =>
      connected(context, async ({sync, serverTime}) => {
        expectSame(sync.revokedAt, null, '`revokedAt`');
        expect(
          sync.expiresAt === null || Date.parse(sync.expiresAt) > Date.parse(serverTime),
          '`expiresAt` has passed',
        );
      }),
  },
  {
    id: 'connect-changes',
    title: 'a new sync counts all its accounts as added',
    breaks: 'The result says that nothing was found.',
    run: async context =>
      connected(context, async ({changes, sync}) => {
        expectSame(changes.added, sync.accountCount, '`changes.added`');
        expectSame([changes.unchanged, changes.missing], [0, 0], '`unchanged` and `missing`');
      }),
  },
  {
    id: 'connect-read-again',
    title: 'a run that is done can be read again, with the same sync',
    breaks: 'After a reload the wizard does not know that it was done.',
    run: async context =>
      connected(context, async ({runKey, sync}) =>
        expectSame(at(await context.client.getFlow({runKey}), 'done').sync.id, sync.id, 'the sync'),
      ),
  },
  {
    id: 'connect-once',
    title: 'one run makes one sync',
    breaks: 'A bank stands in the list twice.',
    run: async context =>
      connected(context, async ({sync}) => {
        const syncs = (await allSyncs(context)).filter(({name}) => name === sync.name);
        expectSame(syncs.length, 1, 'how many syncs of that name there are');
      }),
  },
  {
    id: 'connect-versions',
    title: 'new accounts have no asset, and a version to link them with',
    breaks: 'The first link of every account is refused.',
    run: async context =>
      connected(context, async ({accounts}) => {
        expect(
          accounts.every(({linkedAsset}) => linkedAsset === null),
          'a new account has an asset',
        );
      }),
  },
  {
    id: 'name-blank',
    title: 'a run with a blank name is refused',
    breaks: 'A bank without a name stands in the list.',
    run: async context => {
      await expectRefusal(() => start(context, newRunKey(), ' '), 'startFlow', 'invalid');
    },
  },
  {
    id: 'name-long',
    title: 'a run with a name that is too long is refused',
    breaks: 'The user hears of it after the login.',
    run: async context => {
      const {limits} = await context.client.getCapabilities({});
      const long = 'x'.repeat(limits.syncNameLength + 1);
      await expectRefusal(() => start(context, newRunKey(), long), 'startFlow', 'invalid');
    },
  },
  {
    id: 'bank-unknown',
    title: 'a run with a bank that is not there is refused',
    breaks: 'A bank that left the directory leads into an empty form.',
    run: async ({client}) => {
      const input = {runKey: newRunKey(), mode: 'connect', name: freshName(), bankId: 'conformance-no-bank'} as const;
      await expectRefusal(() => client.startFlow(input), 'startFlow', 'invalid', 'not-found');
    },
  },
  {
    id: 'login-wrong',
    title: 'a wrong login is refused as such, and nothing is connected',
    breaks: 'People do not learn that they mistyped, and try until the bank locks them out.',
    run: async context => {
      const values = need(bankOf(context).wrongLogin, '`world.bank.wrongLogin` is not given');
      await running(context, async flow => {
        const form = await walkTo(context, flow, 'enter-login');
        const next = await answer(context, form, {kind: 'login', values});
        const failure = next.step === 'failed' ? next.failure : 'refusal' in next ? next.refusal : undefined;
        expectSame(failure?.code, 'credentials-rejected', 'why the login was refused');
        expect(next.revision > form.revision, 'the revision did not grow');
      });
    },
  },
  {
    id: 'login-wrong-again',
    title: 'after a wrong login the right one is taken',
    breaks: 'One slip ends the whole run.',
    run: async context => {
      const values = need(bankOf(context).wrongLogin, '`world.bank.wrongLogin` is not given');
      await running(context, async flow => {
        const form = await walkTo(context, flow, 'enter-login');
        const again = at(await answer(context, form, {kind: 'login', values}), 'enter-login');
        expect(again.stepId !== form.stepId, 'the form has the same step id as before');
        const next = await answer(context, again, {kind: 'login', values: bankOf(context).login});
        expect(next.step !== 'enter-login' && next.step !== 'failed', `it went to «${next.step}»`);
      });
    },
  },
  {
    id: 'login-silent',
    title: 'what was typed comes back in no answer',
    breaks: 'A PIN stands in a page, a log or a cache.',
    run: async context =>
      running(context, async flow => {
        const next = await afterLogin(context, flow);
        const read = await context.client.getFlow({runKey: flow.runKey});
        const told = JSON.stringify([next, read]);
        for (const value of Object.values(bankOf(context).login)) {
          // A short user name may be a word of the bank's own.
          expect(value.length < 5 || !told.includes(value), 'an answer holds what was typed');
        }
      }),
  },
  {
    id: 'code-wrong',
    title: 'a wrong code is refused as such, and asks again under another step',
    breaks: 'People cannot tell a mistyped code from a broken page, or send a used one twice.',
    run: async context => {
      const code = need(bankOf(context).wrongCode, '`world.bank.wrongCode` is not given');
      await running(context, async flow => {
        const challenge = await walkTo(context, flow, 'answer-challenge', 'importing', 'done');
        if (challenge.step !== 'answer-challenge') return giveUp('the bank asks for no code');
        const next = await answer(context, challenge, {kind: 'code', code});
        const failure = next.step === 'failed' ? next.failure : 'refusal' in next ? next.refusal : undefined;
        expectSame(failure?.code, 'code-rejected', 'why the code was refused');
        if (next.step === 'answer-challenge') expect(next.stepId !== challenge.stepId, 'the step id is the same');
      });
    },
  },
  {
    id: 'renew',
    title: 'a renewal keeps the sync and its name',
    breaks: 'A bank that was renewed stands in the list twice.',
    run: async context =>
      renewed(context, async (again, before) =>
        expectSame([again.sync.id, again.sync.name], [before.sync.id, before.sync.name], 'the renewed sync'),
      ),
  },
  {
    id: 'renew-accounts',
    title: 'a renewal keeps the ids of its accounts',
    breaks: 'Every link to an asset is lost, and transactions come twice.',
    run: async context =>
      renewed(context, async (again, before) => {
        const ids = (await allAccounts(context, again.sync.id)).map(({id}) => id);
        expect(
          before.accounts.every(({id}) => ids.includes(id)),
          'an account has another id than before',
        );
        expectSame(again.changes.missing, 0, '`changes.missing`');
      }),
  },
  {
    id: 'renew-links',
    title: 'a renewal keeps the links of its accounts',
    breaks: 'Somebody links fifty accounts again, twice a year.',
    run: async context =>
      connected(context, async before => {
        const assetId = need(context.world.assets, '`world.assets` is not given').linkable[0];
        const [account] = await allAccounts(context, before.sync.id);
        const {id, linkVersion} = need(account, 'the bank has no account');
        await context.client.linkAccount({accountId: id, assetId, linkVersion});
        const input = {runKey: newRunKey(), mode: 'resync', syncId: before.sync.id} as const;
        await walkTo(context, await context.client.startFlow(input), 'done');
        const read = (await allAccounts(context, before.sync.id)).find(each => each.id === id);
        expectSame(read?.linkedAsset?.id, assetId, 'the asset after the renewal');
      }),
  },
  {
    id: 'renew-session',
    title: 'a renewed session ends no sooner than before',
    breaks: 'Renewing early costs days.',
    run: async context =>
      renewed(context, async (again, before) => {
        const end = ({expiresAt}: typeof again.sync): number => (expiresAt === null ? Infinity : Date.parse(expiresAt));
        expect(end(again.sync) >= end(before.sync), 'it ends sooner');
      }),
  },
  {
    id: 'renew-given-up',
    title: 'a renewal that is given up leaves the old session as it was',
    breaks: 'Looking into the wizard breaks a healthy bank.',
    run: async context =>
      connected(context, async ({sync}) => {
        const runKey = newRunKey();
        await context.client.startFlow({runKey, mode: 'resync', syncId: sync.id});
        await context.client.cancelFlow({runKey});
        const read = (await allSyncs(context)).find(({id}) => id === sync.id);
        expectSame(
          [read?.expiresAt, read?.revokedAt, read?.accountCount],
          [sync.expiresAt, sync.revokedAt, sync.accountCount],
          'the session',
        );
      }),
  },
  {
    id: 'renew-mode',
    title: 'a renewal says that it is one, and names its bank',
    breaks: 'The wizard asks for the bank of a sync that has one.',
    run: async context =>
      connected(context, async ({sync}) => {
        const runKey = newRunKey();
        const flow = await context.client.startFlow({runKey, mode: 'resync', syncId: sync.id});
        await context.client.cancelFlow({runKey});
        expectSame([flow.mode, flow.bank?.id], ['resync', sync.bank.id], 'mode and bank');
        expect(flow.step !== 'choose-bank', 'it asks for the bank');
      }),
  },
];
