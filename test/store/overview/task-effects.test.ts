import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import {createStore} from '../../../src/store/create-store.ts';
import type {Change} from '../../../src/store/invalidation.ts';
import {announceChange, onChange} from '../../../src/store/invalidation.ts';
import type {OverviewEvent} from '../../../src/store/overview/overview-state.ts';
import {reportCall} from '../../../src/store/overview/report-call.ts';
import {createTaskEffects} from '../../../src/store/overview/task-effects.ts';
import {taskMachine} from '../../../src/store/overview/task-machine.ts';
import {createFakeClient} from '../../support/fake-client.ts';
import {createManualClock, settle} from '../../support/manual-clock.ts';
import {pause} from '../../../src/client/clock.ts';
import {accountPage, sync} from './overview-fixture.ts';

const a = sync('a');

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const open = () => {
  const client = createFakeClient();
  const clock = createManualClock();
  const told: OverviewEvent[] = [];
  const changes: Change[] = [];
  ends.push(onChange(client, change => changes.push(change)));
  const store = createStore(
    taskMachine,
    createTaskEffects({client, clock, pause, tell: event => told.push(event), announceChange, reportCall}),
  );
  return {client, clock, told, changes, store};
};

describe('what comes of a task', () => {
  test('a name is sent once, however often it is confirmed; list and other elements hear of it', async () => {
    const {client, told, changes, store} = open();
    store.send({type: 'rename', sync: a});
    for (let press = 0; press < 5; press += 1) store.send({type: 'rename-confirmed', name: 'Alpha'});
    assert.equal(client.count('renameBankSync'), 1);
    assert.deepEqual(client.last('renameBankSync').input, {syncId: 'a', name: 'Alpha'});
    client.last('renameBankSync').answer({...a, name: 'Alpha'});
    await settle();
    assert.deepEqual(told, [{type: 'sync-changed', sync: {...a, name: 'Alpha'}}]);
    assert.deepEqual(changes, [{topic: 'syncs', syncId: 'a'}]);
    assert.deepEqual(store.state, {kind: 'none', notice: {kind: 'renamed', syncId: 'a', name: 'Alpha'}});
  });

  test('a sync is removed after its accounts were read, once', async () => {
    const {client, clock, told, changes, store} = open();
    store.send({type: 'remove', sync: a});
    assert.deepEqual(client.last('listAccounts').input, {syncId: 'a'});
    client.last('listAccounts').answer(accountPage('xy'));
    await settle();
    for (let press = 0; press < 5; press += 1) store.send({type: 'remove-confirmed'});
    await clock.advance(9999);
    assert.equal(client.count('removeBankSync'), 0, 'it can still be undone');
    await clock.advance(1);
    assert.equal(client.count('removeBankSync'), 1);
    client.last('removeBankSync').answer(undefined);
    await settle();
    assert.deepEqual(told, [{type: 'sync-removed', syncId: 'a'}]);
    assert.deepEqual(changes, [{topic: 'syncs', syncId: 'a'}]);
  });

  test('undone, or left, nothing is sent', async () => {
    for (const end of ['undo', 'leave'] as const) {
      const {client, clock, store} = open();
      store.send({type: 'remove', sync: a});
      store.send({type: 'remove-confirmed'});
      await clock.advance(9000); // oxlint-disable-line no-await-in-loop
      if (end === 'undo') store.send({type: 'cancelled'});
      else store.dispose();
      await clock.advance(60_000); // oxlint-disable-line no-await-in-loop
      assert.deepEqual([client.count('removeBankSync'), clock.waiting], [0, 0], end);
    }
  });

  test('keeping it gives up the reading, and a late answer changes nothing', async () => {
    const {client, store} = open();
    store.send({type: 'remove', sync: a});
    const preview = client.last('listAccounts');
    store.send({type: 'cancelled'});
    assert.equal(preview.signal?.aborted, true);
    preview.answer(accountPage('xy'));
    await settle();
    assert.deepEqual(store.state, {kind: 'none'});
  });

  test('nothing is sent again by itself: not after a refusal, not after silence', async () => {
    for (const [code, outcome] of [
      ['busy', 'not-applied'],
      ['unreachable', 'unknown'],
      ['offline', 'not-sent'],
    ] as const) {
      const {client, clock, store} = open();
      store.send({type: 'remove', sync: a});
      store.send({type: 'remove-confirmed'});
      await clock.advance(10_000); // oxlint-disable-line no-await-in-loop
      client.last('removeBankSync').reject({code, outcome});
      await settle();
      assert.equal(client.count('removeBankSync'), 1, code);
    }
  });

  test('a task that is disposed of says nothing more', async () => {
    const {client, told, store} = open();
    store.send({type: 'rename', sync: a});
    store.send({type: 'rename-confirmed', name: 'Alpha'});
    store.dispose();
    assert.equal(client.last('renameBankSync').signal?.aborted, true);
    client.last('renameBankSync').answer({...a, name: 'Alpha'});
    await settle();
    assert.deepEqual(told, []);
  });
});
