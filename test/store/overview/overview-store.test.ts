import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import type {OverviewState} from '../../../src/store/overview/overview-state.ts';
import type {OverviewStore} from '../../../src/store/overview/overview-store.ts';
import {createOverviewStore} from '../../../src/store/overview/overview-store.ts';
import {announceChange} from '../../../src/store/invalidation.ts';
import {dataOf} from '../../../src/store/resource.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {createFakeClient} from '../../support/fake-client.ts';
import {createManualClock, settle} from '../../support/manual-clock.ts';
import {accountPage, capabilities, sync, syncPage} from './overview-fixture.ts';

const opened: OverviewStore[] = [];

afterEach(() => {
  // Each listens to the other tabs until it goes.
  for (const store of opened.splice(0)) store.dispose();
});

const open = (client = createFakeClient()) => {
  const clock = createManualClock();
  const store = createOverviewStore({client, clock});
  opened.push(store);
  const states: OverviewState[] = [];
  store.subscribe(state => states.push(deepFreeze(state)));
  return {client, clock, store, states};
};

const openList = async (...[items, change]: Parameters<typeof syncPage>) => {
  const list = open();
  list.client.last('getCapabilities').answer(capabilities());
  list.client.last('listBankSyncs').answer(syncPage(items, change));
  await settle();
  return list;
};

/** Neither a request nor a timer is left. */
const isQuiet = ({client, clock}: Pick<ReturnType<typeof open>, 'client' | 'clock'>): boolean =>
  client.pending.length === 0 && clock.waiting === 0;

describe('the store of the overview', () => {
  test('reads at once, both at the same time', async () => {
    const {client, clock, store} = open();
    assert.deepEqual(
      client.pending.map(({operation}) => operation),
      ['getCapabilities', 'listBankSyncs'],
    );
    assert.deepEqual(client.last('listBankSyncs').input, {cursor: undefined, query: undefined});
    client.last('listBankSyncs').answer(syncPage([sync('a')]));
    client.last('getCapabilities').answer(capabilities());
    await settle();
    assert.deepEqual([store.state.capabilities.kind, store.state.syncs.kind], ['ready', 'ready']);
    assert.ok(isQuiet({client, clock}));
  });

  test('whatever a host’s client throws is a failure', async () => {
    const {client, store} = open();
    client.last('getCapabilities').throw('rubbish');
    client.last('listBankSyncs').throw(undefined);
    await settle();
    const {syncs, capabilities: may} = store.state;
    assert.deepEqual(
      [syncs, may].map(each => each.kind === 'failed' && [each.failure.code, each.failure.operation]),
      [
        ['unknown', 'listBankSyncs'],
        ['unknown', 'getCapabilities'],
      ],
    );
  });

  test('a client that throws instead of rejecting is no exception', async () => {
    const client = createFakeClient();
    Object.assign(client, {
      listBankSyncs: () => {
        throw new TypeError('not a promise');
      },
    });
    const {store} = open(client);
    await settle();
    assert.equal(store.state.syncs.kind, 'failed');
  });

  test('a query is sent when the user has stopped typing, and an earlier one is aborted', async () => {
    const {client, clock, store} = await openList([sync('a')]);
    store.send({type: 'query-changed', query: 'n'});
    await clock.advance(249);
    store.send({type: 'query-changed', query: 'no'});
    await clock.advance(249);
    assert.equal(client.count('listBankSyncs'), 1);
    await clock.advance(1);
    const first = client.last('listBankSyncs');
    assert.deepEqual(first.input, {cursor: undefined, query: 'no'});
    store.send({type: 'query-changed', query: 'nord'});
    assert.equal(first.signal?.aborted, true);
    await clock.advance(250);
    assert.deepEqual(client.last('listBankSyncs').input, {cursor: undefined, query: 'nord'});
    client.last('listBankSyncs').answer(syncPage([sync('n')]));
    first.answer(syncPage([sync('x')]));
    await settle();
    assert.deepEqual(
      dataOf(store.state.syncs)?.items.map(({id}) => id),
      ['n'],
      'the late answer changes nothing',
    );
  });

  test('pages are turned by the server’s cursors', async () => {
    const {client, store} = await openList([sync('a')], {nextCursor: 'c2', total: 3});
    store.send({type: 'next-page'});
    assert.deepEqual(client.last('listBankSyncs').input, {cursor: 'c2', query: undefined});
    client.last('listBankSyncs').answer(syncPage([sync('b')], {nextCursor: null, total: 3}));
    await settle();
    store.send({type: 'previous-page'});
    assert.deepEqual(client.last('listBankSyncs').input, {cursor: undefined, query: undefined});
  });

  test('accounts are read sync by sync, and no more once they are closed', async () => {
    const {client, store} = await openList([sync('a'), sync('b')]);
    store.send({type: 'accounts-opened', syncId: 'a'});
    store.send({type: 'accounts-opened', syncId: 'b'});
    assert.deepEqual(
      client.pending.map(({input}) => input),
      [
        {syncId: 'a', cursor: undefined},
        {syncId: 'b', cursor: undefined},
      ],
    );
    const [first] = client.pending;
    store.send({type: 'accounts-closed', syncId: 'a'});
    assert.equal(first?.signal?.aborted, true);
    client.last('listAccounts').answer(accountPage('xy', 'm2', 4));
    await settle();
    store.send({type: 'more-accounts', syncId: 'b'});
    assert.deepEqual(client.last('listAccounts').input, {syncId: 'b', cursor: 'm2'});
    client.last('listAccounts').reject({code: 'unreachable'});
    await settle();
    const held = store.state.opened['b'];
    assert.deepEqual([held?.kind, held && dataOf(held)?.items.length], ['stale', 2]);
  });

  test('while something is imported the list is read every five seconds', async () => {
    const {client, clock} = await openList([sync('a', {importing: true})]);
    await clock.advance(4999);
    assert.equal(client.count('listBankSyncs'), 1);
    await clock.advance(1);
    assert.equal(client.count('listBankSyncs'), 2);
    client.last('getCapabilities').answer(capabilities());
    client.last('listBankSyncs').answer(syncPage([sync('a')]));
    await settle();
    await clock.advance(60_000);
    assert.equal(client.count('listBankSyncs'), 2, 'and no longer');
    assert.ok(isQuiet({client, clock}));
  });

  test('what is changed elsewhere with the same client is read again', async () => {
    const {client, store} = await openList([sync('a'), sync('b')]);
    store.send({type: 'accounts-opened', syncId: 'a'});
    client.last('listAccounts').answer(accountPage('xy'));
    await settle();
    announceChange(client, {topic: 'accounts', syncId: 'a'});
    assert.deepEqual(
      client.pending.map(({operation}) => operation),
      ['listBankSyncs', 'listAccounts'],
    );
    announceChange(client, {topic: 'syncs', syncId: 'b'});
    assert.deepEqual(client.pending.map(({operation}) => operation).toSorted(), [
      'getCapabilities',
      'listAccounts',
      'listBankSyncs',
    ]);
  });

  test('after it is disposed of, nothing runs and nothing changes', async () => {
    const {client, clock, store, states} = await openList([sync('a', {importing: true})]);
    store.send({type: 'accounts-opened', syncId: 'a'});
    store.send({type: 'query-changed', query: 'x'});
    const before = states.length;
    store.dispose();
    assert.ok(isQuiet({client, clock}));
    announceChange(client, {topic: 'syncs'});
    store.send({type: 'refresh'});
    await clock.advance(60_000);
    assert.deepEqual([states.length, client.pending.length], [before, 0]);
  });
});
