import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as z from 'zod/mini';
import {createSimulatedClient, restoreWorld, createSimulator} from '../../mocks/index.ts';
import type {SimulatedClient, SimulatedClientOptions} from '../../mocks/index.ts';
import {answerPage, logInAtPage} from '../../mocks/simulator/flow/bank-pages.ts';
import {flowContext} from '../../mocks/simulator/flow/flow-context.ts';
import {findFlow} from '../../mocks/simulator/flow/flows.ts';
import type {Flow} from '../../src/contract/flow.ts';
import {flowSchema} from '../../src/contract/flow.ts';
import type {WorldState} from '../../mocks/simulator/world-state.ts';
import {failureOf} from '../client/suite/harness.ts';

const back = 'https://app.example/banks?tab=2#/here';

const goToBank = async (
  options: SimulatedClientOptions & {readonly bankId?: string; readonly returnUrl?: string | undefined} = {},
): Promise<SimulatedClient> => {
  const {bankId = 'de-weitblick', returnUrl = back, ...rest} = options;
  const client = createSimulatedClient({scenario: 'empty', ...rest});
  const flow = await client.startFlow({runKey: 'k', mode: 'connect', name: 'Depot', bankId, returnUrl});
  assert.ok(flow.step === 'accept-terms');
  await client.submitStep({runKey: 'k', stepId: flow.stepId, answer: {kind: 'terms', accepted: true}});
  return client;
};
const read = (client: SimulatedClient): Promise<Flow> => client.getFlow({runKey: 'k'});
const outcome = (flow: Flow): string => (flow.step === 'failed' ? `${flow.failure.code} ${flow.retry}` : flow.step);

describe('banks with a page of their own', () => {
  test('send people there after the terms, to an address that only this run has', async () => {
    const client = await goToBank();
    const flow = await read(client);
    assert.ok(flow.step === 'go-to-bank');
    assert.ok(z.safeParse(flowSchema, flow).success);
    assert.match(flow.url, /^https:\/\/bank\.example\/authorise\/[\da-f]{32}$/);
    assert.equal(flow.pollAfterMs, 2000);
    assert.equal(flow.expiresAt, '2026-11-24T09:10:00Z');
    const other = createSimulatedClient({scenario: 'redirect-granted'});
    const begun = await other.startFlow({runKey: 'k2', mode: 'connect', name: 'x', bankId: 'de-weitblick'});
    assert.ok(begun.step === 'accept-terms');
    const sent = await other.submitStep({runKey: 'k2', stepId: begun.stepId, answer: {kind: 'terms', accepted: true}});
    assert.ok(sent.step === 'go-to-bank' && sent.url !== flow.url);
    assert.deepEqual((await client.getCapabilities({})).approaches, ['embedded', 'redirect']);
  });

  test('a grant connects the bank; asking is what tells', async () => {
    const client = await goToBank();
    const page = client.bankPage('k');
    const [address = '', ...more] = page.grant();
    assert.deepEqual(more, []);
    const url = new URL(address);
    assert.equal(`${url.origin}${url.pathname}${url.hash}`, 'https://app.example/banks#/here');
    assert.deepEqual([...url.searchParams.keys()], ['tab', 'state', 'code']);
    assert.equal((await read(client)).step, 'importing');
    await client.clock.advance(4000);
    assert.equal((await read(client)).step, 'done');
    assert.equal((await client.listBankSyncs({})).total, 1);
  });

  test('cancelling comes back exactly like a grant', async () => {
    const [granted, cancelled] = [await goToBank(), await goToBank()];
    assert.deepEqual(granted.bankPage('k').grant(), cancelled.bankPage('k').cancel());
    assert.equal(outcome(await read(granted)), 'importing');
    assert.equal(outcome(await read(cancelled)), 'cancelled restart');
  });

  test('only the first answer counts', async () => {
    const client = await goToBank();
    const page = client.bankPage('k');
    page.cancel();
    const {revision} = await read(client);
    assert.deepEqual(page.grant(), []);
    assert.deepEqual(client.bankPage('k').cancel(), []);
    assert.equal((await read(client)).revision, revision);
    assert.equal((await client.listBankSyncs({})).total, 0);
  });

  test('the page gives up after ten minutes by the clock', async () => {
    const client = await goToBank();
    const page = client.bankPage('k');
    await client.clock.advance(10 * 60_000 - 1);
    assert.equal(outcome(await read(client)), 'go-to-bank');
    await client.clock.advance(1);
    assert.deepEqual(page.grant(), []);
    assert.equal(outcome(await read(client)), 'timed-out restart');
  });

  test('a run that was given up cannot be granted any more', async () => {
    const client = await goToBank();
    const page = client.bankPage('k');
    await client.cancelFlow({runKey: 'k'});
    assert.deepEqual(page.grant(), []);
    assert.equal(outcome(await read(client)), 'cancelled restart');
  });

  for (const [scenario, returns, ends] of [
    ['redirect-granted', 1, 'importing'],
    ['redirect-cancelled', 1, 'cancelled restart'],
    ['redirect-never', 0, 'importing'],
    ['redirect-other-tab', 1, 'importing'],
    ['redirect-twice', 2, 'importing'],
  ] as const) {
    test(`${scenario}: every bank has a page; a grant sends back ${returns} times and ends in ${ends}`, async () => {
      const client = await goToBank({scenario, bankId: 'de-nordbank'});
      const flow = await read(client);
      assert.equal(flow.bank?.approach, 'redirect');
      assert.equal((await client.searchBanks({query: 'nordbank'})).items[0]?.approach, 'redirect');
      const sent = client.bankPage('k').grant();
      assert.equal(sent.length, returns);
      assert.ok(sent.every(address => address === sent[0]));
      assert.equal(outcome(await read(client)), ends);
    });
  }

  test('a renewal goes there, too, and keeps the sync', async () => {
    const client = createSimulatedClient({scenario: 'redirect-granted'});
    const flow = await client.startFlow({runKey: 'k', mode: 'resync', syncId: 'fund-b', returnUrl: back});
    assert.equal(flow.step, 'go-to-bank');
    client.bankPage('k').grant();
    await client.clock.advance(4000);
    const done = await read(client);
    assert.ok(done.step === 'done' && done.sync.id === 'fund-b');
  });

  test('two grants without a login are two logins', async () => {
    const client = await goToBank();
    client.bankPage('k').grant();
    await client.clock.advance(4000);
    const flow = await client.startFlow({runKey: 'l', mode: 'connect', name: 'Two', bankId: 'de-weitblick'});
    assert.ok(flow.step === 'accept-terms');
    await client.submitStep({runKey: 'l', stepId: flow.stepId, answer: {kind: 'terms', accepted: true}});
    assert.deepEqual(client.bankPage('l').grant(), [], 'nobody said where to');
    await client.clock.advance(4000);
    assert.equal((await client.getFlow({runKey: 'l'})).step, 'done');
  });

  test('a run that was not sent there has no page', () => {
    assert.throws(() => createSimulatedClient().bankPage('k'), RangeError);
  });

  for (const returnUrl of [
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    'https://a:b@app.example/',
    'https://a@app.example/',
    'https://:b@app.example/',
    'ftp://x/',
  ]) {
    test(`nobody is sent back to ${returnUrl}`, async () => {
      const client = createSimulatedClient();
      const failure = await failureOf(
        client.startFlow({runKey: 'k', mode: 'connect', name: 'x', returnUrl}),
        'startFlow',
      );
      assert.deepEqual([failure.code, failure.outcome], ['invalid', 'not-applied']);
    });
  }
});

describe('the login on the page of the bank', () => {
  const visit = async (user: string, pin = '1') => {
    const client = await goToBank();
    const {world, clock} = client;
    const context = () => {
      const flow = findFlow(world, 'k');
      assert.ok(flow);
      return flowContext(world, clock.now(), flow);
    };
    logInAtPage(context(), {user, pin});
    return {client, context};
  };

  test('lets everybody in; magic user names work there as well', async () => {
    const {client, context} = await visit('hundred');
    assert.deepEqual([context().flow.page?.loggedIn, outcome(await read(client))], [true, 'go-to-bank']);
    answerPage(context(), 'granted');
    await client.clock.advance(4000);
    const flow = await read(client);
    assert.ok(flow.step === 'done' && flow.changes.added === 100);
  });

  test('a wrong PIN is told there; the third locks the access', async () => {
    const {client, context} = await visit('someone', '00000');
    assert.deepEqual([context().flow.page?.loggedIn, outcome(await read(client))], [false, 'go-to-bank']);
    assert.match(context().flow.page?.refusal ?? '', /\w/);
    logInAtPage(context(), {user: 'someone', pin: '00000'});
    logInAtPage(context(), {user: 'someone', pin: '00000'});
    assert.equal(outcome(await read(client)), 'access-locked never');
    assert.equal(answerPage(context(), 'granted'), false);
    assert.ok(!JSON.stringify(client.world.state).includes('"pin"'));
  });

  test('what fails there can be asked again, with a page of its own', async () => {
    const {client, context} = await visit('down');
    const flow = await read(client);
    assert.ok(flow.step === 'failed' && flow.retry === 'same-step');
    const {token} = context().flow.page ?? {};
    const again = await client.submitStep({runKey: 'k', stepId: flow.stepId ?? '', answer: {kind: 'retry'}});
    assert.ok(again.step === 'go-to-bank' && token !== undefined && !again.url.includes(token));
  });

  test('a login that is synced already is told after the grant', async () => {
    const {client, context} = await visit('same');
    answerPage(context(), 'granted');
    await client.clock.advance(4000);
    const flow = await client.startFlow({runKey: 'l', mode: 'connect', name: 'Two', bankId: 'de-weitblick'});
    assert.ok(flow.step === 'accept-terms');
    await client.submitStep({runKey: 'l', stepId: flow.stepId, answer: {kind: 'terms', accepted: true}});
    const second = findFlow(client.world, 'l');
    assert.ok(second);
    logInAtPage(flowContext(client.world, client.clock.now(), second), {user: 'same', pin: '1'});
    client.bankPage('l').grant();
    assert.equal(outcome(await client.getFlow({runKey: 'l'})), 'duplicate-sync never');
  });

  test('the page outlives a restart', async () => {
    const {client} = await visit('someone');
    const state = JSON.parse(JSON.stringify(client.world.state)) as WorldState;
    const restored = createSimulator(restoreWorld(client.world.scenario, state), client.clock);
    assert.equal(restored.bankPage('k').url, client.bankPage('k').url);
    assert.equal(restored.bankPage('k').grant().length, 1);
    assert.equal(restored.perform('getFlow', {runKey: 'k'}).step, 'importing');
  });
});
