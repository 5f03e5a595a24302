import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answers, at, code, connect, failureOf, login, method, openLogin, right, terms} from './harness.ts';
import type {WithClient} from './harness.ts';

/** The way from the name of a sync to its accounts, and what a bank can say on it. */
export const loginCases = (inWorld: WithClient): void => {
  test(
    'connects with a TAN; sync and accounts are in the lists at once',
    inWorld('several-methods', async world => {
      const {client, advance} = world;
      let flow = await client.startFlow({runKey: 'a', mode: 'connect', name: '  Wind North  '});
      at(flow, 'choose-bank');
      flow = at(await answers(client, flow, {kind: 'bank', bankId: 'de-am-dom'}), 'accept-terms');
      assert.ok(flow.documents[0]?.text);
      assert.equal(flow.bank?.name, 'Sparkasse am Dom');
      flow = at(await answers(client, flow, terms), 'enter-login');
      assert.deepEqual(
        flow.fields.map(({label, secret}) => [label, secret]),
        [
          ['Anmeldename oder Legitimations-ID', false],
          ['PIN', true],
        ],
      );
      flow = at(await answers(client, flow, login()), 'choose-method');
      assert.ok(flow.methods.length > 1);
      flow = at(await answers(client, flow, method('text-message')), 'answer-challenge');
      assert.deepEqual([flow.attemptsLeft, flow.challenge.kind, flow.otherMethods], [3, 'code', true]);
      assert.ok(flow.challenge.bankText);
      flow = at(await answers(client, flow, code(' 123 456 ')), 'importing');
      assert.equal(flow.progress, 0);
      await advance(2000);
      assert.equal(at(await client.getFlow({runKey: 'a'}), 'importing').progress, 0.5);
      assert.equal((await client.listBankSyncs({})).total, 3);
      await advance(2000);
      const page = await client.listBankSyncs({});
      assert.deepEqual(page.summary, {syncs: 4, accounts: 17, unlinked: 5, needUser: 1, endSoon: 1});
      const done = at(await client.getFlow({runKey: 'a'}), 'done');
      assert.equal(done.sync.name, 'Wind North');
      assert.deepEqual(done.changes, {added: 3, unchanged: 0, missing: 0});
      assert.deepEqual(
        page.items.find(({id}) => id === done.sync.id),
        done.sync,
      );
      assert.deepEqual((await client.listAccounts({syncId: done.sync.id})).items, done.accounts);
    }),
  );

  test(
    'takes a single method without asking',
    inWorld('single-method', async ({client}) => {
      const flow = at(await answers(client, await openLogin(client), login()), 'answer-challenge');
      assert.equal(flow.otherMethods, false);
      const {stepId} = flow;
      const failure = await failureOf(
        client.submitStep({runKey: 'run-1', stepId, answer: {kind: 'other-method'}}),
        'submitStep',
      );
      assert.deepEqual([failure.code, failure.outcome], ['invalid', 'not-applied']);
      at(await answers(client, flow, code(right)), 'importing');
    }),
  );

  test(
    'needs no TAN where the bank wants none',
    inWorld('no-tan', async ({client}) => {
      at(await answers(client, await openLogin(client), login()), 'importing');
    }),
  );

  test(
    'counts wrong PINs down to the lock, over flows',
    inWorld('default', async ({client}) => {
      let flow = at(await answers(client, await openLogin(client), login('x', '00000')), 'enter-login');
      assert.deepEqual([flow.refusal?.code, flow.refusal?.attemptsLeft], ['credentials-rejected', 2]);
      assert.ok(flow.refusal?.bankText);
      await client.cancelFlow({runKey: 'run-1'});
      flow = at(await answers(client, await openLogin(client, 'run-2'), login('x', '00000')), 'enter-login');
      assert.equal(flow.refusal?.attemptsLeft, 1);
      const failed = at(await answers(client, flow, login('x', '00000')), 'failed');
      assert.deepEqual([failed.failure.code, failed.retry], ['access-locked', 'never']);
      const again = at(await answers(client, await openLogin(client, 'run-3'), login('x')), 'failed');
      assert.equal(again.failure.code, 'access-locked');
      at(await answers(client, await openLogin(client, 'run-4'), login('another')), 'choose-method');
    }),
  );

  test(
    'forgets wrong PINs once the right one came',
    inWorld('default', async ({client}) => {
      const flow = await answers(client, await openLogin(client), login('x', '00000'), login('x', '00000'), login('x'));
      at(flow, 'choose-method');
      const later = at(await answers(client, await openLogin(client, 'run-2'), login('x', '00000')), 'enter-login');
      assert.equal(later.refusal?.attemptsLeft, 2);
    }),
  );

  test(
    'refuses every PIN in the scenario of wrong PINs',
    inWorld('wrong-pin', async ({client}) => {
      const flow = await answers(client, await openLogin(client), login(), login(), login());
      assert.equal(at(flow, 'failed').failure.code, 'access-locked');
    }),
  );

  test(
    'asks for missing login data without using the step up',
    inWorld('default', async ({client}) => {
      const flow = at(await openLogin(client), 'enter-login');
      const {stepId} = flow;
      const answer = {kind: 'login', values: {user: ' '}} as const;
      const failure = await failureOf(client.submitStep({runKey: 'run-1', stepId, answer}), 'submitStep');
      assert.deepEqual([failure.code, failure.outcome], ['invalid', 'not-applied']);
      assert.deepEqual(
        failure.fields?.map(({field}) => field),
        ['user', 'pin'],
      );
      at(await answers(client, flow, login()), 'choose-method');
    }),
  );

  test(
    'refuses what does not fit a step without using the step up',
    inWorld('default', async ({client}) => {
      const flow = at(await answers(client, await openLogin(client), login()), 'choose-method');
      for (const answer of [code(right), terms, method('carrier-pigeon'), {kind: 'retry'} as const]) {
        const failure = await failureOf(
          client.submitStep({runKey: 'run-1', stepId: flow.stepId, answer}),
          'submitStep',
        );
        assert.deepEqual([failure.code, failure.outcome], ['invalid', 'not-applied']);
      }
      at(await answers(client, flow, method('photo')), 'answer-challenge');
    }),
  );

  test(
    'counts wrong TANs down to the lock, each with a step of its own',
    inWorld('default', async ({client}) => {
      let flow = at(
        await answers(client, await openLogin(client), login(), method('text-message')),
        'answer-challenge',
      );
      const seen = [flow.stepId];
      for (const left of [2, 1]) {
        flow = at(await answers(client, flow, code('000000')), 'answer-challenge');
        assert.deepEqual(
          [flow.attemptsLeft, flow.refusal?.code, flow.refusal?.attemptsLeft],
          [left, 'code-rejected', left],
        );
        seen.push(flow.stepId);
      }
      assert.equal(new Set(seen).size, 3);
      const failed = at(await answers(client, flow, code('000000')), 'failed');
      assert.deepEqual([failed.failure.code, failed.retry], ['access-locked', 'never']);
    }),
  );

  test(
    'accepts the right TAN after a wrong one',
    inWorld('single-method', async ({client}) => {
      at(await answers(client, await openLogin(client), login(), code('1'), code(right)), 'importing');
    }),
  );

  test(
    'refuses every TAN in the scenario of wrong TANs',
    inWorld('wrong-tan', async ({client}) => {
      const flow = await answers(client, await openLogin(client), login(), method('text-message'), code(right));
      assert.equal(at(flow, 'answer-challenge').refusal?.code, 'code-rejected');
    }),
  );

  test(
    'gives a new challenge when a code came too late',
    inWorld('expired-tan', async ({client}) => {
      const challenge = at(await answers(client, await openLogin(client), login()), 'answer-challenge');
      const late = at(await answers(client, challenge, code(right)), 'failed');
      assert.deepEqual([late.failure.code, late.retry], ['code-expired', 'same-step']);
      const second = at(await answers(client, late, {kind: 'retry'}), 'answer-challenge');
      assert.equal(second.attemptsLeft, 3);
      at(await answers(client, second, code(right)), 'importing');
    }),
  );

  test(
    'lets a code run out by the clock; a late answer to it is told so',
    inWorld('single-method', async ({client, advance}) => {
      const challenge = at(await answers(client, await openLogin(client), login()), 'answer-challenge');
      await advance(300_000);
      const late = at(await answers(client, challenge, code(right)), 'failed');
      assert.deepEqual([late.failure.code, late.retry], ['code-expired', 'same-step']);
      const twice = client.submitStep({runKey: 'run-1', stepId: challenge.stepId, answer: code(right)});
      assert.equal((await failureOf(twice, 'submitStep')).code, 'conflict');
      at(await answers(client, late, {kind: 'retry'}, code(right)), 'importing');
    }),
  );

  test(
    'asks for two codes in a row',
    inWorld('two-challenges', async ({client}) => {
      const first = at(await answers(client, await openLogin(client), login()), 'answer-challenge');
      const second = at(await answers(client, first, code(right)), 'answer-challenge');
      assert.equal(second.refusal, undefined);
      at(await answers(client, second, code(right)), 'importing');
    }),
  );

  test(
    'goes back to the choice of methods',
    inWorld('default', async ({client}) => {
      const flow = await answers(
        client,
        await openLogin(client),
        login(),
        method('flicker'),
        {kind: 'other-method'},
        method('photo'),
      );
      const {challenge} = at(flow, 'answer-challenge');
      assert.ok(challenge.kind === 'picture' && challenge.image.startsWith('iVBORw0KGgo'));
    }),
  );

  test(
    'locks the access when too many codes are requested and not used',
    inWorld('default', async ({client}) => {
      let flow = await answers(client, await openLogin(client), login());
      for (let request = 0; request < 6; request += 1) {
        flow = await answers(client, flow, method('text-message'), {kind: 'other-method'});
      }
      const failed = at(await answers(client, flow, method('text-message')), 'failed');
      assert.equal(failed.failure.code, 'access-locked');
    }),
  );

  test(
    'goes on after the app: by polls, by the clock, by the word of the user',
    inWorld('approval-granted', async ({client, advance}) => {
      at(await answers(client, await openLogin(client), login()), 'approve-elsewhere');
      for (let poll = 0; poll < 2; poll += 1) {
        at(await client.getFlow({runKey: 'run-1'}), 'approve-elsewhere');
      }
      at(await client.getFlow({runKey: 'run-1'}), 'importing');
      await answers(client, await openLogin(client, 'run-2'), login('second'));
      await advance(6000);
      at(await client.getFlow({runKey: 'run-2'}), 'importing');
      const third = await answers(client, await openLogin(client, 'run-3'), login('third'), {kind: 'approved'});
      at(third, 'importing');
    }),
  );

  test(
    'offers another method when the app said no',
    inWorld('approval-declined', async ({client, advance}) => {
      const flow = await answers(client, await openLogin(client), login(), method('app-approval'));
      at(flow, 'approve-elsewhere');
      await advance(6000);
      const failed = at(await client.getFlow({runKey: 'run-1'}), 'failed');
      assert.deepEqual([failed.failure.code, failed.retry], ['declined', 'same-step']);
      const again = await answers(client, failed, {kind: 'retry'}, method('text-message'), code(right));
      at(again, 'importing');
    }),
  );

  test(
    'ends an approval that nobody gives',
    inWorld('approval-never', async ({client, advance}) => {
      const flow = at(
        await answers(client, await openLogin(client), login(), method('app-approval')),
        'approve-elsewhere',
      );
      const asked = at(await answers(client, flow, {kind: 'approved'}), 'approve-elsewhere');
      assert.notEqual(asked.stepId, flow.stepId);
      await advance(300_000);
      const failed = at(await client.getFlow({runKey: 'run-1'}), 'failed');
      assert.deepEqual([failed.failure.code, failed.retry], ['timed-out', 'same-step']);
    }),
  );

  test(
    'says when the bank is down, and lets the user try again',
    inWorld('bank-down', async ({client}) => {
      const failed = at(await answers(client, await openLogin(client), login()), 'failed');
      assert.deepEqual([failed.failure.code, failed.retry], ['bank-unavailable', 'same-step']);
      at(await answers(client, failed, {kind: 'retry'}), 'enter-login');
    }),
  );

  test(
    'tells of a login that is synced already',
    inWorld('default', async world => {
      const {sync} = await connect(world);
      const failed = at(await answers(world.client, await openLogin(world.client, 'run-2'), login('sms')), 'failed');
      assert.deepEqual([failed.failure.code, failed.failure.syncId], ['duplicate-sync', sync.id]);
    }),
  );

  test(
    'says that a login has no accounts',
    inWorld('no-accounts', async ({client, advance}) => {
      await answers(client, await openLogin(client), login(), code(right));
      await advance(10_000);
      assert.equal(at(await client.getFlow({runKey: 'run-1'}), 'failed').failure.code, 'no-accounts');
      assert.equal((await client.listBankSyncs({})).total, 3);
    }),
  );
};
