import type {Account} from '../../../src/contract/account.ts';
import type {Operation} from '../../../src/contract/routes.ts';
import {newRunKey} from '../../../src/client/random.ts';
import type {ConformanceCase, ConformanceContext} from '../conformance-case.ts';
import {expect, expectRefusal, expectSame, need} from '../expectation.ts';
import {allAccounts, allSyncs, connected, isThere, someAccount} from '../walk.ts';

const nowhere = 'conformance-no-such-thing';

const assetsOf = ({world}: ConformanceContext): NonNullable<ConformanceContext['world']['assets']> =>
  need(world.assets, '`world.assets` is not given');

/** Links an account to an asset of the world, hands the result to the case, and puts it back as it was. */
const linked = async (
  context: ConformanceContext,
  use: (now: Account, before: Account) => Promise<void>,
): Promise<void> => {
  const {client} = context;
  const [first, second] = assetsOf(context).linkable;
  const before = await someAccount(context);
  const assetId = before.linkedAsset?.id === first ? second : first;
  const now = await client.linkAccount({accountId: before.id, assetId, linkVersion: before.linkVersion});
  try {
    await use(now, before);
  } finally {
    const {linkVersion} = need(
      (await allAccounts(context, before.syncId)).find(({id}) => id === before.id),
      'the account is gone',
    );
    const key = {accountId: before.id, linkVersion};
    if (before.linkedAsset) await client.linkAccount({...key, assetId: before.linkedAsset.id});
    else await client.unlinkAccount(key);
  }
};

const notFound = (operation: Operation, input: Readonly<Record<string, unknown>>, what: string): ConformanceCase => ({
  id: `not-found-${operation}${what === 'asset' ? '-asset' : ''}`,
  title: `${operation} with ${what === 'asset' ? 'an asset' : `a ${what}`} that is not there is «not-found»`,
  breaks: 'What somebody else has removed is called a failure of the server.',
  run: async context => {
    const call = context.client[operation] as (input: unknown) => Promise<unknown>;
    const account = what === 'asset' ? await someAccount(context) : undefined;
    const whole = {
      ...input,
      ...(operation === 'startFlow' && {runKey: newRunKey()}),
      ...(account && {accountId: account.id, linkVersion: account.linkVersion}),
    };
    const failure = await expectRefusal(() => call(whole), operation, 'not-found');
    expectSame(failure.outcome, 'not-applied', 'the outcome');
  },
});

/** Names, links, and removing. */
export const changeCases: readonly ConformanceCase[] = [
  {
    id: 'rename',
    title: 'a sync gets another name, at once and without the spaces around it',
    breaks: 'A new name is gone after the next reading.',
    run: async context =>
      connected(context, async ({sync}) => {
        const name = `${sync.name} – Größe 2`;
        const renamed = await context.client.renameBankSync({syncId: sync.id, name: `  ${name} `});
        expectSame([renamed.id, renamed.name], [sync.id, name], 'the renamed sync');
        const read = (await allSyncs(context)).find(({id}) => id === sync.id);
        expectSame(read?.name, name, 'the name in the list');
      }),
  },
  {
    id: 'rename-refused',
    title: 'a blank name and one that is too long are refused, and the old one stays',
    breaks: 'A sync without a name cannot be told apart from others.',
    run: async context =>
      connected(context, async ({sync}) => {
        const {limits} = await context.client.getCapabilities({});
        for (const name of [' ', 'x'.repeat(limits.syncNameLength + 1)]) {
          const failure = await expectRefusal(
            () => context.client.renameBankSync({syncId: sync.id, name}),
            'renameBankSync',
            'invalid',
          );
          expectSame(failure.outcome !== 'unknown', true, 'the outcome is known');
        }
        expectSame((await allSyncs(context)).find(({id}) => id === sync.id)?.name, sync.name, 'the name');
      }),
  },
  {
    id: 'rename-longest',
    title: 'a name of the greatest length is taken, whatever its letters are made of',
    breaks: 'A name with an emoji is refused although it looks short enough.',
    run: async context =>
      connected(context, async ({sync}) => {
        const {limits} = await context.client.getCapabilities({});
        const name = '🌬'.repeat(limits.syncNameLength);
        expectSame((await context.client.renameBankSync({syncId: sync.id, name})).name, name, 'the name');
      }),
  },
  {
    id: 'remove',
    title: 'a sync is removed with its accounts, at once',
    breaks: 'A bank that was removed is still there, or its accounts are.',
    run: async context =>
      connected(context, async ({sync}) => {
        await context.client.removeBankSync({syncId: sync.id});
        expect(!(await isThere(context, sync.id)), 'it is still in the list');
        await expectRefusal(() => context.client.listAccounts({syncId: sync.id}), 'listAccounts', 'not-found');
      }),
  },
  {
    id: 'remove-twice',
    title: 'removing what is gone is no failure',
    breaks: 'A second press, or a lost answer, ends in a red message although all is well.',
    run: async context =>
      connected(context, async ({sync}) => {
        await context.client.removeBankSync({syncId: sync.id});
        await context.client.removeBankSync({syncId: sync.id});
      }),
  },
  {
    id: 'remove-importing',
    title: 'a sync is neither removed nor renewed while its import runs',
    breaks: 'Half an import stays behind.',
    run: async ({client, world}) => {
      const syncId = need(world.importingSyncId, '`world.importingSyncId` is not given');
      const failure = await expectRefusal(() => client.removeBankSync({syncId}), 'removeBankSync', 'busy');
      expectSame(failure.outcome, 'not-applied', 'the outcome');
      const run = {runKey: newRunKey(), mode: 'resync', syncId} as const;
      await expectRefusal(() => client.startFlow(run), 'startFlow', 'busy');
    },
  },
  {
    id: 'link',
    title: 'a linked account comes back with its asset and a greater version',
    breaks: 'The overview shows the old asset.',
    run: async context =>
      linked(context, async (now, before) => {
        expect(assetsOf(context).linkable.includes(now.linkedAsset?.id ?? ''), 'it came back with another asset');
        expect(now.linkVersion > before.linkVersion, '`linkVersion` did not grow');
        expectSame(now.id, before.id, 'the account');
      }),
  },
  {
    id: 'link-listed',
    title: 'a link is in the list at once',
    breaks: 'People link a second time because they do not see the first.',
    run: async context =>
      linked(context, async now => {
        const read = (await allAccounts(context, now.syncId)).find(({id}) => id === now.id);
        expectSame(read?.linkedAsset?.id, now.linkedAsset?.id, 'the asset in the list');
        expectSame(read?.linkVersion, now.linkVersion, '`linkVersion` in the list');
      }),
  },
  {
    id: 'link-counted',
    title: 'a link changes how many accounts lack an asset',
    breaks: '«Accounts need an asset» never goes away.',
    run: async context => {
      const {summary} = await context.client.listBankSyncs({});
      await linked(context, async (_, before) => {
        const after = (await context.client.listBankSyncs({})).summary.unlinked;
        expectSame(after, summary.unlinked - (before.linkedAsset ? 0 : 1), '`summary.unlinked`');
      });
    },
  },
  {
    id: 'unlink',
    title: 'an unlinked account has no asset and a greater version',
    breaks: 'A wrong link cannot be taken back.',
    run: async context =>
      linked(context, async now => {
        const free = await context.client.unlinkAccount({accountId: now.id, linkVersion: now.linkVersion});
        expectSame(free.linkedAsset, null, 'the asset');
        expect(free.linkVersion > now.linkVersion, '`linkVersion` did not grow');
      }),
  },
  ...(['linkAccount', 'unlinkAccount'] as const).map((operation): ConformanceCase => ({
    id: `stale-${operation}`,
    title: `${operation} with an old version is refused, and shows what stands there now`,
    breaks: 'Somebody else’s choice is overwritten unseen.',
    run: async context =>
      linked(context, async (now, before) => {
        const {client} = context;
        const key = {accountId: now.id, linkVersion: before.linkVersion};
        const assetId = assetsOf(context).linkable.find(id => id !== now.linkedAsset?.id) ?? '';
        const failure = await expectRefusal(
          () => (operation === 'linkAccount' ? client.linkAccount({...key, assetId}) : client.unlinkAccount(key)),
          operation,
          'conflict',
        );
        expectSame(failure.outcome, 'not-applied', 'the outcome');
        expectSame((failure.current as Account | undefined)?.linkedAsset?.id, now.linkedAsset?.id, '`current`');
      }),
  })),
  {
    id: 'link-refused',
    title: 'an asset that takes no accounts refuses them',
    breaks: 'Accounts hang on a fund, where nobody looks for them.',
    run: async context => {
      const assetId = need(assetsOf(context).refused, '`world.assets.refused` is not given');
      const {id: accountId, linkVersion} = await someAccount(context);
      const failure = await expectRefusal(
        () => context.client.linkAccount({accountId, assetId, linkVersion}),
        'linkAccount',
        'invalid',
      );
      expectSame(failure.outcome, 'not-applied', 'the outcome');
    },
  },
  notFound('renameBankSync', {syncId: nowhere, name: 'Conformance'}, 'sync'),
  notFound('startFlow', {mode: 'resync', syncId: nowhere}, 'sync'),
  notFound('linkAccount', {accountId: nowhere, assetId: nowhere, linkVersion: 1}, 'account'),
  notFound('linkAccount', {assetId: nowhere}, 'asset'),
  notFound('unlinkAccount', {accountId: nowhere, linkVersion: 1}, 'account'),
];
