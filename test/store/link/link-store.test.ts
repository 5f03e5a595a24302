import assert from 'node:assert/strict';
import {test} from 'node:test';
import {visibleRows} from '../../../src/store/link/link-rows.ts';
import type {LinkState} from '../../../src/store/link/link-state.ts';
import {createLinkStore} from '../../../src/store/link/link-store.ts';
import {createLinkEffects} from '../../../src/store/link/link-effects.ts';
import {createLinkMachine} from '../../../src/store/link/link-machine.ts';
import type {Change} from '../../../src/store/invalidation.ts';
import {onChange} from '../../../src/store/invalidation.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {createFakeClient} from '../../support/fake-client.ts';
import {createManualClock, settle} from '../../support/manual-clock.ts';
import {account, asset, linkedTo, openLinkStore, pageOf} from './link-fixture.ts';

const open = () => {
  const client = createFakeClient();
  const clock = createManualClock();
  const changes: Change[] = [];
  const store = openLinkStore({account, client, clock, announce: change => changes.push(change)});
  const states: LinkState[] = [];
  store.subscribe(state => states.push(deepFreeze(state)));
  return {store, client, clock, changes, states};
};

const openSaving = async () => {
  const opened = open();
  opened.client.last('listAssets').answer(pageOf([asset('nord'), asset('süd')]));
  await settle();
  opened.store.send({type: 'activated', key: 'asset nord'});
  opened.store.send({type: 'save'});
  return opened;
};

test('the roots are read at once, a branch when it is opened', async () => {
  const {store, client} = open();
  assert.deepEqual(client.last('listAssets').input, {parentId: undefined, cursor: undefined});
  client.last('listAssets').answer(pageOf([asset('de', 2), asset('fr', 1)]));
  await settle();
  store.send({type: 'toggled', assetId: 'de'});
  store.send({type: 'toggled', assetId: 'fr'});
  assert.deepEqual(
    client.pending.map(({input}) => input),
    [
      {parentId: 'de', cursor: undefined},
      {parentId: 'fr', cursor: undefined},
    ],
    'each branch loads on its own',
  );
  client.last('listAssets').answer(pageOf([asset('lyon')]));
  await settle();
  assert.equal(visibleRows(store.state).length, 5);
});

test('a branch that does not load, for whatever reason, says so', async () => {
  const {store, client} = open();
  client.last('listAssets').throw('rubbish');
  await settle();
  const row = visibleRows(store.state).at(0);
  assert.deepEqual(row?.kind === 'rest' && [row.status, row.failure?.code], ['failed', 'unknown']);
});

test('a search waits for a fifth of a second without typing, and an earlier one is aborted', async () => {
  const {store, client, clock} = open();
  client.last('listAssets').answer(pageOf([]));
  await settle();
  store.send({type: 'query-changed', query: 'n'});
  await clock.advance(199);
  store.send({type: 'query-changed', query: 'no'});
  await clock.advance(199);
  assert.equal(client.count('listAssets'), 1);
  await clock.advance(1);
  const first = client.last('listAssets');
  assert.deepEqual(first.input, {query: 'no', cursor: undefined});
  store.send({type: 'query-changed', query: 'nor'});
  assert.equal(first.signal?.aborted, true);
  await clock.advance(200);
  client.last('listAssets').answer(pageOf([asset('nord')], 'c2', 2));
  await settle();
  store.send({type: 'activated', key: 'rest 0 '});
  assert.deepEqual(client.last('listAssets').input, {query: 'nor', cursor: 'c2'});
  store.send({type: 'query-changed', query: ''});
  assert.equal(client.last('listAssets').signal?.aborted, true);
});

test('a link is saved once, and told to the other elements', async () => {
  const {store, client, changes, clock} = await openSaving();
  for (let press = 0; press < 5; press += 1) store.send({type: 'save'});
  assert.equal(client.count('linkAccount'), 1);
  assert.deepEqual(client.last('linkAccount').input, {accountId: 'account-1', linkVersion: 7, assetId: 'nord'});
  client.last('linkAccount').answer(linkedTo('nord'));
  await settle();
  assert.equal(store.state.kind, 'done');
  assert.deepEqual(changes, [{topic: 'accounts', syncId: 'sync-1'}]);
  assert.deepEqual([client.pending.length, clock.waiting], [0, 0]);
  store.dispose();
  assert.equal(changes.length, 1);
});

test('a link is taken away', async () => {
  const client = createFakeClient();
  const store = openLinkStore({account: linkedTo('nord', 7), client, clock: createManualClock()});
  const told: Change[] = [];
  const end = onChange(client, change => told.push(change));
  store.send({type: 'unlink'});
  assert.deepEqual(client.last('unlinkAccount').input, {accountId: 'account-1', linkVersion: 7});
  client.last('unlinkAccount').answer({...account, linkVersion: 8});
  await settle();
  end();
  assert.equal(store.state.kind === 'done' && store.state.change, 'unlinked');
  assert.deepEqual(told, [{topic: 'accounts', syncId: 'sync-1'}]);
});

test('a change whose outcome is unknown is not sent again: the account is looked for, page by page', async () => {
  const {store, client} = await openSaving();
  client.last('linkAccount').reject({code: 'unreachable'});
  await settle();
  assert.deepEqual(client.last('listAccounts').input, {syncId: 'sync-1', cursor: undefined});
  client.last('listAccounts').answer({items: [{...account, id: 'another'}], nextCursor: 'c2', total: 2});
  await settle();
  assert.deepEqual(client.last('listAccounts').input, {syncId: 'sync-1', cursor: 'c2'});
  client.last('listAccounts').answer({items: [linkedTo('nord')], nextCursor: null, total: 2});
  await settle();
  assert.equal(store.state.kind, 'done');
  assert.equal(client.count('linkAccount'), 1);
});

test('an account that is nowhere, or a list without end, is told and not read for ever', async () => {
  for (const nextCursor of [null, 'again']) {
    const {store, client} = await openSaving();
    client.last('linkAccount').reject({code: 'unreachable'});
    for (let page = 0; page < 10; page += 1) {
      await settle();
      if (client.last('listAccounts').isOver) break;
      client.last('listAccounts').answer({items: [], nextCursor, total: 0});
    }
    assert.equal(store.state.kind === 'unconfirmed' && store.state.failure.code, 'not-found');
    assert.ok(client.count('listAccounts') <= 2);
  }
});

test('waiting is told', async () => {
  const {store, clock} = await openSaving();
  await clock.advance(4000);
  assert.equal(store.state.kind === 'saving' && store.state.patience, 'long');
});

test('an element that goes while a change is on its way lets the others look', async () => {
  const {store, client, changes, clock} = await openSaving();
  store.dispose();
  assert.equal(client.last('linkAccount').signal?.aborted, true);
  assert.deepEqual(changes, [{topic: 'accounts', syncId: 'sync-1'}]);
  await clock.advance(20_000);
  assert.deepEqual([client.pending.length, clock.waiting], [0, 0]);
  const quiet = open();
  quiet.store.dispose();
  assert.deepEqual(quiet.changes, []);
});

test('until it has learned what follows a press it reads the tree, and nothing that was begun is lost by learning', async () => {
  const client = createFakeClient();
  const store = createLinkStore({account: linkedTo('nord', 7), client, clock: createManualClock()});
  client.last('listAssets').answer(pageOf([asset('de', 2)]));
  await settle();
  const before = store.state;
  for (const event of [
    {type: 'unlink'},
    {type: 'activated', key: 'asset de'},
    {type: 'query-changed', query: 'n'},
  ] as const)
    store.send(event);
  assert.equal(store.state, before);
  assert.deepEqual([client.count('unlinkAccount'), client.count('listAssets')], [0, 2]);
  store.learn({createLinkMachine, createLinkEffects});
  assert.equal(client.last('listAssets').signal?.aborted, false);
  client.last('listAssets').answer(pageOf([asset('nord')]));
  await settle();
  assert.equal(visibleRows(store.state).length, 2);
  store.send({type: 'unlink'});
  assert.equal(client.count('unlinkAccount'), 1);
});
