import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Operation} from '../../../src/contract/routes.ts';
import {at, failureOf, openLogin} from './harness.ts';
import type {WithClient} from './harness.ts';

/** Renaming, removing, linking, who may, and giving a call up. */
export const changeCases = (inWorld: WithClient): void => {
  test(
    'renames a sync',
    inWorld('default', async ({client}) => {
      const renamed = await client.renameBankSync({syncId: 'fund-b', name: '  Fund B – Größe 2 🌬️ '});
      assert.equal(renamed.name, 'Fund B – Größe 2 🌬️');
      const page = await client.listBankSyncs({});
      assert.deepEqual(
        page.items.find(({id}) => id === 'fund-b'),
        renamed,
      );
      for (const name of [' ', 'x'.repeat(65)]) {
        const failure = await failureOf(client.renameBankSync({syncId: 'fund-b', name}), 'renameBankSync');
        assert.deepEqual([failure.code, failure.outcome], ['invalid', 'not-applied']);
      }
      await client.renameBankSync({syncId: 'fund-b', name: '🌬'.repeat(64)});
      const gone = client.renameBankSync({syncId: 'no-such-sync', name: 'x'});
      assert.equal((await failureOf(gone, 'renameBankSync')).code, 'not-found');
    }),
  );

  test(
    'removes a sync with its accounts',
    inWorld('default', async ({client}) => {
      await client.removeBankSync({syncId: 'operations-germany'});
      const page = await client.listBankSyncs({});
      assert.deepEqual(page.summary, {syncs: 2, accounts: 11, unlinked: 1, needUser: 1, endSoon: 0});
      const accounts = client.listAccounts({syncId: 'operations-germany'});
      assert.equal((await failureOf(accounts, 'listAccounts')).code, 'not-found');
      const link = client.linkAccount({accountId: 'og-reserve', assetId: 'de-a-wind-nord', linkVersion: 1});
      assert.equal((await failureOf(link, 'linkAccount')).code, 'not-found');
      // Removing what is not there is what was wanted.
      await client.removeBankSync({syncId: 'operations-germany'});
    }),
  );

  test(
    'neither removes nor renews while an import runs',
    inWorld('importing', async ({client, advance}) => {
      const removal = await failureOf(client.removeBankSync({syncId: 'operations-germany'}), 'removeBankSync');
      assert.deepEqual([removal.code, removal.status, removal.outcome], ['busy', 423, 'not-applied']);
      const resync = client.startFlow({runKey: 'r', mode: 'resync', syncId: 'operations-germany'});
      assert.equal((await failureOf(resync, 'startFlow')).code, 'busy');
      await advance(600_000);
      assert.ok((await client.listBankSyncs({})).items.every(({importing}) => !importing));
      await client.removeBankSync({syncId: 'operations-germany'});
    }),
  );

  test(
    'links and unlinks an account, and shows what somebody else chose meanwhile',
    inWorld('default', async ({client}) => {
      const link = (assetId: string, linkVersion: number) =>
        client.linkAccount({accountId: 'og-reserve', assetId, linkVersion});
      const linked = await link('de-b-dreiland', 1);
      assert.deepEqual(linked.linkedAsset?.path.names, ['Asset Corp', 'Germany', 'Fund B']);
      assert.equal(linked.linkVersion, 2);
      assert.equal((await client.listBankSyncs({})).summary.unlinked, 1);
      const stale = await failureOf(link('de-a-wind-nord', 1), 'linkAccount');
      assert.deepEqual([stale.code, stale.outcome], ['conflict', 'not-applied']);
      assert.deepEqual(stale.current, linked);
      const staleUnlink = client.unlinkAccount({accountId: 'og-reserve', linkVersion: 1});
      assert.deepEqual((await failureOf(staleUnlink, 'unlinkAccount')).current, linked);
      const free = await client.unlinkAccount({accountId: 'og-reserve', linkVersion: 2});
      assert.deepEqual([free.linkedAsset, free.linkVersion], [null, 3]);
      const {items} = await client.listAccounts({syncId: 'operations-germany'});
      assert.deepEqual(
        items.find(({id}) => id === 'og-reserve'),
        free,
      );
      assert.equal((await client.listBankSyncs({})).summary.unlinked, 2);
    }),
  );

  test(
    'links to production assets only',
    inWorld('default', async ({client}) => {
      for (const [assetId, expected] of [
        ['de-fund-a', 'invalid'],
        ['de-a-wind-sued', 'invalid'],
        ['no-such-asset', 'not-found'],
      ] as const) {
        const failure = await failureOf(
          client.linkAccount({accountId: 'og-reserve', assetId, linkVersion: 1}),
          'linkAccount',
        );
        assert.deepEqual([failure.code, failure.outcome], [expected, 'not-applied']);
      }
    }),
  );

  test(
    'links among 100,000 accounts and assets',
    inWorld('large', async ({client}) => {
      const {items} = await client.listAccounts({syncId: 'sync-large-999'});
      const account = items.find(({linkedAsset}) => linkedAsset === null);
      const asset = (await client.listAssets({query: 'solarpark'})).items.find(({linkRefusal}) => linkRefusal === null);
      assert.ok(account && asset);
      const linked = await client.linkAccount({accountId: account.id, assetId: asset.id, linkVersion: 1});
      assert.deepEqual(linked.linkedAsset, {id: asset.id, name: asset.name, path: asset.path});
      assert.equal((await client.listBankSyncs({})).summary.unlinked, 9090);
    }),
  );

  const attempts: readonly (readonly [Operation, Readonly<Record<string, unknown>>])[] = [
    ['renameBankSync', {syncId: 'fund-b', name: 'x'}],
    ['removeBankSync', {syncId: 'fund-b'}],
    ['startFlow', {runKey: 'k', mode: 'connect', name: 'x'}],
    ['getFlow', {runKey: 'k'}],
    ['cancelFlow', {runKey: 'k'}],
    ['submitStep', {runKey: 'k', stepId: 's', answer: {kind: 'retry'}}],
    ['linkAccount', {accountId: 'og-reserve', assetId: 'de-a-wind-nord', linkVersion: 1}],
    ['unlinkAccount', {accountId: 'og-reserve', linkVersion: 1}],
  ];
  for (const [scenario, expected] of [
    ['read-only', 'forbidden'],
    ['hidden', 'forbidden'],
    ['no-subscription', 'subscription-required'],
  ] as const) {
    test(
      `lets nobody change anything: ${scenario}`,
      inWorld(scenario, async ({client}) => {
        assert.notEqual((await client.getCapabilities({})).manageRefusal, null);
        for (const [operation, input] of attempts) {
          const call = client[operation] as (input: unknown) => Promise<unknown>;
          const failure = await failureOf(call(input), operation);
          assert.deepEqual([operation, failure.code, failure.outcome], [operation, expected, 'not-applied']);
        }
        if (scenario === 'hidden') {
          assert.equal((await failureOf(client.listBankSyncs({}), 'listBankSyncs')).code, 'forbidden');
        } else {
          await client.listBankSyncs({});
        }
      }),
    );
  }

  test(
    'refuses rubbish before anything is sent or done',
    inWorld('default', async ({client}) => {
      const rubbish: readonly (readonly [Operation, unknown])[] = [
        ['listAccounts', {}],
        ['listAccounts', {syncId: ''}],
        ['listBankSyncs', {cursor: 7}],
        ['startFlow', {runKey: 'k', mode: 'sideways'}],
        ['submitStep', {runKey: 'k', stepId: 's', answer: {kind: 'bribe'}}],
        ['linkAccount', {accountId: 'og-reserve', assetId: 'de-a-wind-nord', linkVersion: -1}],
        ['searchBanks', {country: 'Deutschland', bankCode: '37099901'}],
      ];
      for (const [operation, input] of rubbish) {
        const call = client[operation] as (input: unknown) => Promise<unknown>;
        const failure = await failureOf(call(input), operation);
        assert.equal(failure.code, 'invalid', operation);
        assert.notEqual(failure.outcome, 'unknown');
      }
    }),
  );

  test(
    'a call that is given up before it begins is not sent',
    inWorld('default', async ({client}) => {
      const signal = AbortSignal.abort();
      const start = {runKey: 'k', mode: 'connect', name: 'x', bankId: 'de-am-dom'} as const;
      const failure = await failureOf(client.startFlow(start, {signal}), 'startFlow');
      assert.deepEqual([failure.code, failure.outcome], ['aborted', 'not-sent']);
      assert.equal((await failureOf(client.getFlow({runKey: 'k'}), 'getFlow')).code, 'not-found');
    }),
  );

  test(
    'a call that is given up on its way may have been carried out',
    inWorld('slow-bank', async ({client}) => {
      const controller = new AbortController();
      const call = client.listBankSyncs({}, {signal: controller.signal});
      controller.abort();
      const failure = await failureOf(call, 'listBankSyncs');
      assert.equal(failure.code, 'aborted');
    }),
  );

  test(
    'answers of one world do not reach into another',
    inWorld('default', async ({client}) => {
      const flow = at(await openLogin(client, 'shared'), 'enter-login');
      assert.equal(flow.runKey, 'shared');
      const page = await client.listBankSyncs({});
      assert.equal(page.total, 3);
    }),
  );
};
