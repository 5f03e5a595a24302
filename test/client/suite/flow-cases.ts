import assert from 'node:assert/strict';
import type {AccountChanges} from '../../../src/contract/account-changes.ts';
import {test} from 'node:test';
import {answers, at, code, connect, failureOf, login, openLogin, right} from './harness.ts';
import type {WithClient} from './harness.ts';

/** What a flow promises whatever the bank does: once is once, cancelled is cancelled, old is over. */
export const flowCases = (inWorld: WithClient): void => {
  test(
    'starting twice with one key is starting once',
    inWorld('default', async world => {
      const {client} = world;
      const input = {runKey: 'k', mode: 'connect', name: 'Twice', bankId: 'de-am-dom'} as const;
      const first = await client.startFlow(input);
      assert.deepEqual(await client.startFlow(input), first);
      const moved = await answers(client, first, {kind: 'terms', accepted: true});
      assert.deepEqual(await client.startFlow(input), moved);
      const failure = await failureOf(client.startFlow({...input, name: 'Other'}), 'startFlow');
      assert.equal(failure.code, 'conflict');
      assert.deepEqual(failure.current, moved);
    }),
  );

  test(
    'two runs make two syncs, one run makes one',
    inWorld('default', async world => {
      const {client} = world;
      const {sync} = await connect(world);
      assert.equal(at(await client.getFlow({runKey: 'run-1'}), 'done').sync.id, sync.id);
      const second = await connect(world, {runKey: 'run-2', user: 'email'});
      assert.notEqual(second.sync.id, sync.id);
      assert.equal((await client.listBankSyncs({})).total, 5);
    }),
  );

  test(
    'a step is answered once',
    inWorld('single-method', async ({client}) => {
      const form = at(await openLogin(client), 'enter-login');
      const challenge = await answers(client, form, login());
      const twice = client.submitStep({runKey: 'run-1', stepId: form.stepId, answer: login()});
      const failure = await failureOf(twice, 'submitStep');
      assert.deepEqual([failure.code, failure.status], ['conflict', 409]);
      assert.deepEqual(failure.current, challenge);
      const unknown = client.submitStep({runKey: 'run-1', stepId: 'no-such-step', answer: code(right)});
      assert.equal((await failureOf(unknown, 'submitStep')).code, 'conflict');
      assert.deepEqual(await client.getFlow({runKey: 'run-1'}), challenge);
    }),
  );

  test(
    'two answers at the same time: one of them counts',
    inWorld('single-method', async ({client}) => {
      const form = at(await openLogin(client), 'enter-login');
      const send = () => client.submitStep({runKey: 'run-1', stepId: form.stepId, answer: login()});
      const results = await Promise.allSettled([send(), send(), send()]);
      assert.equal(results.filter(({status}) => status === 'fulfilled').length, 1);
    }),
  );

  test(
    'a cancelled flow stays cancelled',
    inWorld('single-method', async ({client, advance}) => {
      const challenge = at(await answers(client, await openLogin(client), login()), 'answer-challenge');
      await client.cancelFlow({runKey: 'run-1'});
      await client.cancelFlow({runKey: 'run-1'});
      const failed = at(await client.getFlow({runKey: 'run-1'}), 'failed');
      assert.deepEqual([failed.failure.code, failed.retry], ['cancelled', 'restart']);
      const late = client.submitStep({runKey: 'run-1', stepId: challenge.stepId, answer: code(right)});
      assert.equal((await failureOf(late, 'submitStep')).code, 'conflict');
      await advance(60_000);
      assert.equal((await client.listBankSyncs({})).total, 3);
    }),
  );

  test(
    'cancelling while it imports leaves no sync; cancelling what is done leaves it',
    inWorld('single-method', async world => {
      const {client, advance} = world;
      at(await answers(client, await openLogin(client), login(), code(right)), 'importing');
      await client.cancelFlow({runKey: 'run-1'});
      await advance(60_000);
      assert.equal((await client.listBankSyncs({})).total, 3);
      await connect(world, {runKey: 'run-2', user: 'someone-else'});
      await client.cancelFlow({runKey: 'run-2'});
      at(await client.getFlow({runKey: 'run-2'}), 'done');
      assert.equal((await client.listBankSyncs({})).total, 4);
    }),
  );

  test(
    'a key that is cancelled before it is seen is buried',
    inWorld('default', async ({client}) => {
      assert.equal((await failureOf(client.getFlow({runKey: 'late'}), 'getFlow')).code, 'not-found');
      await client.cancelFlow({runKey: 'late'});
      const input = {runKey: 'late', mode: 'connect', name: 'Late', bankId: 'de-am-dom'} as const;
      for (let start = 0; start < 2; start += 1) {
        assert.equal(at(await client.startFlow(input), 'failed').failure.code, 'cancelled');
      }
      assert.equal(at(await client.getFlow({runKey: 'late'}), 'failed').failure.code, 'cancelled');
    }),
  );

  test(
    'keys that mean something in JavaScript are keys like others',
    inWorld('default', async ({client}) => {
      for (const runKey of ['__proto__', 'constructor', 'a/b?c#d%20', 'ключ 🔑']) {
        assert.equal((await failureOf(client.getFlow({runKey}), 'getFlow')).code, 'not-found');
        const flow = await client.startFlow({runKey, mode: 'connect', name: 'Key', bankId: 'de-am-dom'});
        assert.deepEqual(await client.getFlow({runKey}), flow);
      }
    }),
  );

  test(
    'the server gives a flow up after a quarter of an hour',
    inWorld('default', async ({client, advance}) => {
      const form = at(await openLogin(client), 'enter-login');
      await advance(15 * 60_000);
      const failed = at(await client.getFlow({runKey: 'run-1'}), 'failed');
      assert.deepEqual([failed.failure.code, failed.retry], ['timed-out', 'restart']);
      const late = client.submitStep({runKey: 'run-1', stepId: form.stepId, answer: login()});
      assert.equal((await failureOf(late, 'submitStep')).code, 'conflict');
    }),
  );

  test(
    'an answer that got lost was carried out, and reading the flow tells',
    inWorld('connection-lost', async ({client}) => {
      const challenge = at(await answers(client, await openLogin(client), login()), 'answer-challenge');
      const lost = client.submitStep({runKey: 'run-1', stepId: challenge.stepId, answer: code(right)});
      const failure = await failureOf(lost, 'submitStep');
      assert.deepEqual([failure.code, failure.outcome], ['unreachable', 'unknown']);
      at(await client.getFlow({runKey: 'run-1'}), 'importing');
    }),
  );

  test(
    'refuses to start with what cannot become a sync',
    inWorld('default', async ({client}) => {
      const start = {runKey: 'k', mode: 'connect', name: 'Name', bankId: 'de-am-dom'} as const;
      const refused = [
        [{...start, name: undefined}, 'invalid'],
        [{...start, name: '   '}, 'invalid'],
        [{...start, name: 'x'.repeat(65)}, 'invalid'],
        [{...start, bankId: 'no-such-bank'}, 'invalid'],
        [{runKey: 'k', mode: 'resync'}, 'invalid'],
        [{runKey: 'k', mode: 'resync', syncId: 'no-such-sync'}, 'not-found'],
      ] as const;
      for (const [input, expected] of refused) {
        const failure = await failureOf(client.startFlow(input), 'startFlow');
        assert.deepEqual([failure.code, failure.outcome], [expected, 'not-applied']);
      }
      at(await client.startFlow(start), 'accept-terms');
    }),
  );

  test(
    'a resync keeps sync, accounts and links, and renews the session',
    inWorld('default', async ({client, advance}) => {
      const before = await client.listAccounts({syncId: 'fund-b'});
      const start = await client.startFlow({runKey: 'r', mode: 'resync', syncId: 'fund-b'});
      assert.equal(at(start, 'enter-login').bank?.name, 'Volksbank Dreiland');
      at(await answers(client, start, login('sms'), code(right)), 'importing');
      await advance(4000);
      const done = at(await client.getFlow({runKey: 'r'}), 'done');
      assert.deepEqual(done.changes, {added: 0, unchanged: 5, renamed: 0, missing: 0, accounts: []});
      assert.equal(done.sync.id, 'fund-b');
      assert.ok(Date.parse(done.sync.expiresAt ?? '') > Date.parse(done.serverTime));
      const after = await client.listAccounts({syncId: 'fund-b'});
      const kept = after.items.map(({id, iban, linkedAsset, linkVersion}) => [id, iban, linkedAsset, linkVersion]);
      assert.deepEqual(
        kept,
        before.items.map(({id, iban, linkedAsset, linkVersion}) => [id, iban, linkedAsset, linkVersion]),
      );
      assert.equal((await client.listBankSyncs({})).summary.needUser, 0);
    }),
  );

  const told = (changes: AccountChanges) =>
    (changes.accounts ?? []).map(({change, name, formerName, lastFour, doubtful}) =>
      [change, name, formerName, lastFour, doubtful?.formerName, doubtful?.lastFour, doubtful?.asset.name]
        .filter(Boolean)
        .join(' | '),
    );

  for (const [scenario, counts, accounts] of [
    ['new-account', [1, 3, 0, 0], [/^added \| Geschäftskonto \| \d{4}$/]],
    ['vanished-account', [0, 2, 0, 1], [/^missing \| Tax account \| 0388$/]],
    [
      'changed-accounts',
      [1, 1, 1, 1],
      [
        /^added \| Tax account \| (?!0388)\d{4} \| Tax account \| 0388 \| Windpark Nord$/,
        /^renamed \| Business account 1 \| Business account \| 4711$/,
        /^missing \| Tax account \| 0388$/,
      ],
    ],
  ] as const) {
    test(
      `a resync says what changed: ${scenario}`,
      inWorld(scenario, async ({client, advance}) => {
        const start = await client.startFlow({runKey: 'r', mode: 'resync', syncId: 'operations-germany'});
        await answers(client, start, login(), code(right));
        await advance(4000);
        const done = at(await client.getFlow({runKey: 'r'}), 'done');
        const {added, unchanged, renamed, missing} = done.changes;
        assert.deepEqual([added, unchanged, renamed, missing], counts);
        const lines = told(done.changes);
        assert.equal(lines.length, accounts.length);
        for (const [index, pattern] of accounts.entries()) assert.match(lines[index] ?? '', pattern);
        assert.equal(done.accounts.length, done.sync.accountCount);
        const gone = done.accounts.filter(({problem}) => problem?.code === 'not-found');
        assert.equal(gone.length, missing);
      }),
    );
  }

  test(
    'a doubtful account is linked when the user says so, with the version that came along',
    inWorld('changed-accounts', async ({client, advance}) => {
      const start = await client.startFlow({runKey: 'r', mode: 'resync', syncId: 'operations-germany'});
      await answers(client, start, login(), code(right));
      await advance(4000);
      const done = at(await client.getFlow({runKey: 'r'}), 'done');
      const [first] = done.changes.accounts ?? [];
      assert.ok(first?.doubtful && first.accountId !== undefined);
      const {accountId, doubtful} = first;
      assert.equal(done.accounts.find(({id}) => id === accountId)?.linkedAsset, null);
      const {linkVersion, asset} = doubtful;
      const linked = await client.linkAccount({accountId, linkVersion, assetId: asset.id});
      assert.deepEqual(linked.linkedAsset, asset);
    }),
  );

  test(
    'what was missing is no news in the next renewal',
    inWorld('vanished-account', async ({client, advance}) => {
      const start = await client.startFlow({runKey: 'one', mode: 'resync', syncId: 'operations-germany'});
      await answers(client, start, login(), code(right));
      await advance(4000);
      const again = await client.startFlow({runKey: 'two', mode: 'resync', syncId: 'operations-germany'});
      await answers(client, again, login('sms'), code(right));
      await advance(4000);
      const {unchanged, missing} = at(await client.getFlow({runKey: 'two'}), 'done').changes;
      assert.deepEqual([unchanged, missing], [2, 0]);
    }),
  );
};
