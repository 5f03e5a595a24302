import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dataOf} from '../../../src/store/resource.ts';
import {settle} from '../../support/manual-clock.ts';
import {bank, flowAt} from './flow-fixture.ts';
import {openFlow, openStarted} from './open-flow.ts';

const openSearch = (options: Parameters<typeof openFlow>[0] = {}) => {
  const opened = openFlow({name: 'Operations', ...options});
  opened.store.send({type: 'next'});
  return {...opened, type: (text: string) => opened.store.send({type: 'query-changed', text})};
};
const found = {items: [bank], nextCursor: null, total: 1};

test('a search waits for a quarter of a second without typing, and asks once', async () => {
  const {client, clock, type, store} = openSearch();
  type('no');
  await clock.advance(249);
  type('nor');
  await clock.advance(249);
  assert.equal(client.calls.length, 0);
  await clock.advance(1);
  assert.deepEqual(client.last('searchBanks').input, {query: 'nor', cursor: undefined});
  client.last('searchBanks').answer(found);
  await settle();
  assert.deepEqual(dataOf(store.state.search.results)?.items, [bank]);
  assert.equal(client.calls.length, 1);
});

test('an earlier search is aborted, and its answer changes nothing', async () => {
  const {client, clock, type, store} = openSearch();
  type('no');
  await clock.advance(250);
  const early = client.last('searchBanks');
  type('nor');
  assert.equal(early.signal?.aborted, true);
  const state = store.state;
  early.answer(found);
  await settle();
  assert.equal(store.state, state);
});

test('of an IBAN only country and bank code reach the client', async () => {
  const {client, clock, type} = openSearch();
  type('DE89 3704 0044 0532 0130 00');
  await clock.advance(250);
  // The tables of the countries are a module of their own.
  while (client.calls.length === 0) await new Promise(resolve => setImmediate(resolve));
  assert.deepEqual(client.last('searchBanks').input, {country: 'DE', bankCode: '37040044', cursor: undefined});
  assert.equal(JSON.stringify(client.calls.map(({input}) => input)).includes('0532'), false);
});

test('tables of IBANs that do not load are a failure of the search, and nothing is sent', async () => {
  const {client, clock, type, store} = openSearch({readIban: () => Promise.reject(new Error('no chunk'))});
  type('DE89 3704');
  await clock.advance(250);
  assert.equal(store.state.search.results.kind, 'failed');
  assert.equal(client.calls.length, 0);
});

test('a failed search says so, whatever the client throws', async () => {
  const {client, clock, type, store} = openSearch();
  type('nor');
  await clock.advance(250);
  client.last('searchBanks').throw('rubbish');
  await settle();
  const {results} = store.state.search;
  assert.deepEqual(results.kind === 'failed' && results.failure, {
    code: 'unknown',
    outcome: 'unknown',
    operation: 'searchBanks',
  });
});

test('a client that throws at once, or answers rubbish, leads to a question and not to a crash', async () => {
  const thrower = openFlow({name: 'x', bank});
  const broken = {
    ...thrower.client,
    startFlow: () => {
      throw new Error('not implemented');
    },
  };
  for (const options of [
    {client: broken},
    {client: {...thrower.client, startFlow: () => Promise.resolve(undefined as never)}},
  ]) {
    const {store} = openStarted(options);
    await settle();
    assert.equal(store.state.kind, 'resolving');
  }
});

test('a flow with the key of another run is not ours', async () => {
  const {store, client} = openStarted();
  client.last('startFlow').answer(flowAt('accept-terms', {runKey: 'run-7'}));
  await settle();
  assert.equal(store.state.kind === 'resolving' && store.state.cause?.code, 'malformed');
});

test('waiting is told after 4 and 10 seconds, and not in the next state', async () => {
  const {store, client, clock} = openStarted();
  const patience = () => 'patience' in store.state && store.state.patience;
  await clock.advance(3999);
  assert.equal(patience(), 'short');
  await clock.advance(1);
  assert.equal(patience(), 'long');
  await clock.advance(6000);
  assert.equal(patience(), 'very-long');
  client.last('startFlow').answer(flowAt('enter-login'));
  await settle();
  store.submit({kind: 'login', values: {pin: 'x'}});
  await clock.advance(3999);
  assert.equal(patience(), 'short');
});

test('polls keep the pace of the server, one at a time', async () => {
  const {client, clock, states, store} = openStarted();
  client.last('startFlow').answer(flowAt('approve-elsewhere'));
  await clock.advance(2999);
  assert.equal(client.count('getFlow'), 0);
  await clock.advance(1);
  await clock.advance(60_000);
  assert.equal(client.count('getFlow'), 1, 'the next one waits for the answer');
  client.last('getFlow').answer(flowAt('importing', {revision: 2}));
  await clock.advance(2000);
  client.last('getFlow').answer(flowAt('done', {revision: 3}));
  await clock.advance(100_000);
  assert.equal(store.state.kind, 'success');
  assert.equal(client.count('getFlow'), 2);
  assert.deepEqual([clock.waiting, client.pending.length], [0, 0]);
  assert.equal(states.filter(({kind}) => kind === 'success').length, 1);
});

test('a hidden page reads nothing, and once when it is seen again', async () => {
  const {client, clock, store} = openStarted();
  client.last('startFlow').answer(flowAt('importing'));
  await clock.advance(2000);
  const early = client.last('getFlow');
  store.send({type: 'page-changed', visible: false, online: true});
  assert.equal(early.signal?.aborted, true);
  await clock.advance(3_600_000);
  assert.deepEqual([client.count('getFlow'), clock.waiting], [1, 0]);
  store.send({type: 'page-changed', visible: true, online: true});
  await settle();
  assert.equal(client.count('getFlow'), 2);
  client.last('getFlow').reject({code: 'unreachable'});
  await clock.advance(2999);
  assert.equal(client.count('getFlow'), 2);
  await clock.advance(1);
  assert.equal(client.count('getFlow'), 3);
});

test('a deadline is met by the clock of the server', async () => {
  const {client, clock, store} = openStarted();
  // The server's clock is an hour behind that of the device.
  const flow = flowAt('answer-challenge', {expiresAt: '2026-11-24T08:05:00Z'});
  client.last('startFlow').answer(flow);
  await clock.advance(299_999);
  assert.equal(client.count('getFlow'), 0);
  await clock.advance(1);
  assert.equal(client.count('getFlow'), 1);
  assert.equal(store.state.kind, 'asking');
  client.last('getFlow').answer(flow);
  await clock.advance(600_000);
  assert.equal(client.count('getFlow'), 1, 'asked once about one deadline');
  assert.equal(store.state.kind, 'asking');
});

test('a deadline far away, or one that cannot be read, arms no timer', async () => {
  for (const expiresAt of ['2027-11-24T08:05:00Z', 'soon']) {
    const {client, clock} = openStarted();
    client.last('startFlow').answer(flowAt('enter-login', {expiresAt}));
    await settle();
    assert.equal(clock.waiting, 0);
  }
});

test('cancelling aborts what runs and gives the flow up, even if the element goes', async () => {
  const {client, store, changes, clock} = openStarted();
  const start = client.last('startFlow');
  store.send({type: 'cancel'});
  assert.equal(start.signal?.aborted, true);
  const cancel = client.last('cancelFlow');
  assert.deepEqual(cancel.input, {runKey: 'run-1'});
  store.dispose();
  assert.notEqual(cancel.signal?.aborted, true);
  cancel.reject({code: 'server-error'});
  await settle();
  assert.deepEqual([store.state.kind, changes, clock.waiting], ['cancelled', [{topic: 'syncs'}], 0]);
});

test('a new run after giving one up does not wait for that', async () => {
  const {client, store} = openStarted();
  client.last('startFlow').answer(flowAt('accept-terms'));
  await settle();
  store.send({type: 'back'});
  store.send({type: 'next'});
  assert.deepEqual(client.last('cancelFlow').input, {runKey: 'run-1'});
  assert.equal(client.last('startFlow').input.runKey, 'run-2');
  store.send({type: 'cancel'});
  assert.equal(client.count('cancelFlow'), 2);
  assert.equal(
    client.calls.some(({operation, signal}) => operation === 'cancelFlow' && signal?.aborted),
    false,
  );
});

test('success is told to the other elements, once', async () => {
  const {client, changes} = openStarted();
  client.last('startFlow').answer(flowAt('done'));
  await settle();
  assert.deepEqual(changes, [{topic: 'syncs', syncId: 'sync-1'}]);
});

test('a disposed store has no timer and no request, at whatever step it stood', async () => {
  for (const step of ['enter-login', 'importing', 'answer-challenge'] as const) {
    const {client, clock, store} = openStarted();
    client.last('startFlow').answer(flowAt(step, {expiresAt: '2026-11-24T08:05:00Z'}));
    await settle();
    if (step === 'answer-challenge') store.submit({kind: 'code', code: '1'});
    store.dispose();
    await clock.advance(600_000);
    assert.deepEqual([clock.waiting, client.pending.length], [0, 0]);
  }
});

test('a resumed run begins with a reading, and starts nothing', async () => {
  const {client, store} = openFlow({resume: 'run-old', name: 'Operations', bank});
  assert.deepEqual([store.state.kind, client.calls.map(({operation}) => operation)], ['resolving', ['getFlow']]);
  client.last('getFlow').answer(flowAt('answer-challenge', {runKey: 'run-old'}));
  await settle();
  assert.equal(store.state.kind, 'asking');
});
