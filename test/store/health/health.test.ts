import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Health} from '../../../src/store/health/health-of.ts';
import {healthOf} from '../../../src/store/health/health-of.ts';
import {createHealthStore, healthMachine} from '../../../src/store/health/health-store.ts';
import type {BankSync, BankSyncPage} from '../../../src/contract/bank-sync.ts';
import {announceChange} from '../../../src/store/invalidation.ts';
import {createFakeClient} from '../../support/fake-client.ts';
import {createManualClock, settle} from '../../support/manual-clock.ts';
import {inDays, sync, syncPage} from '../overview/overview-fixture.ts';

const warn = [14, 7, 1];
const healthWith = (items: readonly BankSync[], needUser = 0): Health => {
  const page: BankSyncPage = syncPage(items);
  const syncs = {kind: 'ready', data: {...page, summary: {...page.summary, needUser}}} as const;
  return healthOf({syncs, readAt: 0, serverOffset: 0}, warn);
};

describe('how the bank syncs are', () => {
  const table: readonly (readonly [string, readonly BankSync[], number, object])[] = [
    ['nothing connected', [], 0, {kind: 'ok', syncs: 0}],
    ['all well', [sync('a'), sync('b')], 0, {kind: 'ok', syncs: 2, ending: 0, trouble: 0}],
    ['one waits', [sync('a', {expiresAt: inDays(-1)})], 1, {kind: 'expired', needUser: 1}],
    ['one ends in 13 days', [sync('a', {expiresAt: inDays(13)})], 0, {kind: 'warn', ending: 1, withinDays: 14}],
    [
      'two end this week, one later: the closest warning counts',
      [2, 5, 12].map(days => sync(`s${days}`, {expiresAt: inDays(days)})),
      0,
      {kind: 'warn', ending: 2, withinDays: 7},
    ],
    [
      'a bank in trouble is told, and is no expiry',
      [sync('a', {problem: {code: 'unreachable'}})],
      0,
      {kind: 'warn', trouble: 1, needUser: 0, ending: 0},
    ],
  ];
  for (const [name, items, needUser, expected] of table)
    test(name, () => assert.partialDeepStrictEqual(healthWith(items, needUser), expected));

  for (const [code, kind] of [
    ['offline', 'failed'],
    ['session-expired', 'failed'],
    ['forbidden', 'locked'],
    ['subscription-required', 'locked'],
  ] as const)
    test(`${code} → ${kind}`, () => {
      const failure = {code, outcome: 'not-applied', operation: 'listBankSyncs'} as const;
      const syncs = {kind: 'failed', failure} as const;
      assert.deepEqual(healthOf({syncs, readAt: null, serverOffset: 0}, warn), {kind});
    });

  test('nothing read yet', () => assert.deepEqual(healthOf(healthMachine.initial, warn), {kind: 'loading'}));
});

describe('what it reads', () => {
  test('at once, after changes elsewhere, and when it is seen again after a while', async () => {
    const client = createFakeClient();
    const clock = createManualClock();
    const store = createHealthStore(client, clock);
    assert.equal(client.count('listBankSyncs'), 1);
    client.last('listBankSyncs').answer(syncPage([sync('a')]));
    await settle();
    assert.equal(store.state.syncs.kind, 'ready');
    store.send({type: 'seen-again', at: clock.now() + 59_999});
    assert.equal(client.count('listBankSyncs'), 1);
    store.send({type: 'seen-again', at: clock.now() + 60_000});
    assert.equal(client.count('listBankSyncs'), 2);
    client.last('listBankSyncs').reject({code: 'offline'});
    await settle();
    assert.equal(store.state.syncs.kind, 'stale');
    announceChange(client, {topic: 'syncs'});
    assert.equal(client.count('listBankSyncs'), 3);
    store.dispose();
    announceChange(client, {topic: 'syncs'});
    assert.equal(client.count('listBankSyncs'), 3);
    assert.equal(client.pending.length, 0);
  });
});
