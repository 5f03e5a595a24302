import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {overviewMachine} from '../../../src/store/overview/overview-machine.ts';
import type {OverviewEffect, OverviewEvent, OverviewState} from '../../../src/store/overview/overview-state.ts';
import {dataOf} from '../../../src/store/resource.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {account, accountPage, capabilities, failure, inDays, serverNow, sync, syncPage} from './overview-fixture.ts';

const {initial, transition, scopes} = overviewMachine;

const step = (state: OverviewState, event: OverviewEvent): readonly [OverviewState, ...OverviewEffect[]] => {
  const [next, ...effects] = transition(deepFreeze(state), deepFreeze(event));
  return [next, ...effects];
};
const run = (state: OverviewState, ...events: readonly OverviewEvent[]): OverviewState =>
  events.reduce((current, event) => step(current, event)[0], state);

/** The device's clock is 5 seconds behind the server's. */
const at = serverNow - 5000;
const read = (...items: Parameters<typeof syncPage>): OverviewEvent => ({
  type: 'syncs-read',
  page: syncPage(...items),
  at,
});
const open = (syncId: string): OverviewEvent => ({type: 'accounts-opened', syncId});
const got = (syncId: string, page: ReturnType<typeof accountPage>, cursor?: string): OverviewEvent => ({
  type: 'accounts-read',
  syncId,
  page,
  ...(cursor === undefined ? {} : {cursor}),
});
const lost = (syncId: string, code: Parameters<typeof failure>[0] = 'unreachable'): OverviewEvent => ({
  type: 'accounts-failed',
  syncId,
  failure: failure(code),
});

const started = run(initial, {type: 'start'});
const listed = run(
  started,
  {type: 'capabilities-read', capabilities: capabilities(), at},
  read([sync('a'), sync('b')], {nextCursor: 'c2', total: 5}),
);
const second = run(listed, {type: 'next-page'}, read([sync('c'), sync('d')], {nextCursor: 'c3', total: 5}));
const opened = run(listed, open('a'), got('a', accountPage('xy', 'm2', 4)));

/** The list as a word for each sync, what is known of it, and what is held of accounts. */
const draw = (state: OverviewState): string => {
  const ids = (dataOf(state.syncs)?.items ?? []).map(({id}) => id).join('');
  const accounts = Object.entries(state.opened).map(
    ([id, held]) => `${id}(${held.kind} ${(dataOf(held)?.items ?? []).map(each => each.id).join('')})`,
  );
  const refreshing = state.syncs.kind === 'ready' && state.syncs.refreshing ? '…' : '';
  return [`${state.syncs.kind}${refreshing} ${ids}`, ...accounts].join(' ').trim();
};
/** What is asked for, in short. */
const asked = (effects: readonly OverviewEffect[]): string[] =>
  effects.map(effect => {
    if (effect.kind === 'read-syncs')
      return ['syncs', effect.query, effect.cursor ?? '', effect.settle ? 'later' : ''].join(' ').trim();
    return effect.kind === 'read-accounts' ? `accounts ${effect.syncId} ${effect.cursor ?? ''}`.trim() : effect.kind;
  });

describe('the machine of the overview', () => {
  const table: readonly (readonly [
    name: string,
    state: OverviewState,
    event: OverviewEvent,
    after: string,
    asks: readonly string[],
  ])[] = [
    ['starts with both readings', initial, {type: 'start'}, 'loading', ['read-capabilities', 'syncs']],
    ['shows what it has read', started, read([sync('a')]), 'ready a', []],
    ['shows an empty list', started, read([]), 'ready', []],
    ['fails without data', started, {type: 'syncs-failed', failure: failure('offline')}, 'failed', []],
    [
      'tries again',
      run(started, {type: 'syncs-failed', failure: failure('offline')}),
      {type: 'refresh'},
      'loading',
      ['read-capabilities', 'syncs'],
    ],
    ['keeps data that it cannot refresh', listed, {type: 'syncs-failed', failure: failure('offline')}, 'stale ab', []],
    ['refreshes beside what it shows', listed, {type: 'refresh'}, 'ready… ab', ['read-capabilities', 'syncs']],
    [
      'refreshes what is opened as well',
      opened,
      {type: 'refresh'},
      'ready… ab a(ready xy)',
      ['read-capabilities', 'syncs', 'accounts a'],
    ],
    [
      'reads again while something is imported',
      started,
      read([sync('a', {importing: true})]),
      'ready a',
      ['refresh-later'],
    ],
    ['turns to the next page', listed, {type: 'next-page'}, 'ready… ab', ['syncs  c2']],
    ['and to the one after it', second, {type: 'next-page'}, 'ready… cd', ['syncs  c3']],
    ['and back', second, {type: 'previous-page'}, 'ready… cd', ['syncs']],
    [
      'does not turn twice by two quick presses',
      run(listed, {type: 'next-page'}),
      {type: 'next-page'},
      'ready… ab',
      [],
    ],
    ['nor on from a page that is not here', run(second, {type: 'previous-page'}), {type: 'next-page'}, 'ready… cd', []],
    ['but back again', run(listed, {type: 'next-page'}), {type: 'previous-page'}, 'ready… ab', ['syncs']],
    [
      'stays where it is when another page does not come',
      run(second, {type: 'next-page'}, {type: 'syncs-failed', failure: failure('offline')}),
      {type: 'refresh'},
      'ready… cd',
      ['read-capabilities', 'syncs  c2'],
    ],
    [
      'and turns when it is told to again',
      run(second, {type: 'next-page'}, {type: 'syncs-failed', failure: failure('offline')}),
      {type: 'next-page'},
      'ready… cd',
      ['syncs  c3'],
    ],
    ['does not turn back from the first page', listed, {type: 'previous-page'}, 'ready ab', []],
    ['does not turn on from the last page', run(listed, read([sync('a')])), {type: 'next-page'}, 'ready a', []],
    ['leaves a page that was emptied elsewhere', second, read([]), 'ready…', ['syncs']],
    [
      'narrows the list once the user stops typing',
      second,
      {type: 'query-changed', query: 'nord'},
      'ready… cd',
      ['syncs nord  later'],
    ],
    ['does not narrow it twice by the same word', listed, {type: 'query-changed', query: ''}, 'ready ab', []],
    ['reads accounts when they are asked for', listed, open('a'), 'ready ab a(loading )', ['accounts a']],
    ['does not read them twice', opened, open('a'), 'ready ab a(ready xy)', []],
    ['shows accounts', run(listed, open('a')), got('a', accountPage('xy')), 'ready ab a(ready xy)', []],
    ['forgets accounts that are closed', opened, {type: 'accounts-closed', syncId: 'a'}, 'ready ab', []],
    ['closes nothing that is not open', listed, {type: 'accounts-closed', syncId: 'a'}, 'ready ab', []],
    ['gives late accounts of a closed sync no room', listed, got('a', accountPage('xy')), 'ready ab', []],
    ['nor their failure', listed, lost('a'), 'ready ab', []],
    ['says which accounts failed', run(listed, open('a')), lost('a'), 'ready ab a(failed )', []],
    ['keeps accounts that it cannot refresh', opened, lost('a'), 'ready ab a(stale xy)', []],
    [
      'reads the accounts that follow',
      opened,
      {type: 'more-accounts', syncId: 'a'},
      'ready ab a(ready xy)',
      ['accounts a m2'],
    ],
    [
      'once',
      run(opened, {type: 'more-accounts', syncId: 'a'}),
      {type: 'more-accounts', syncId: 'a'},
      'ready ab a(ready xy)',
      [],
    ],
    [
      'none after the last',
      run(listed, open('a'), got('a', accountPage('xy'))),
      {type: 'more-accounts', syncId: 'a'},
      'ready ab a(ready xy)',
      [],
    ],
    ['none of what is closed', listed, {type: 'more-accounts', syncId: 'a'}, 'ready ab', []],
    ['adds them to those it holds', opened, got('a', accountPage('zw', null, 4), 'm2'), 'ready ab a(ready xyzw)', []],
    [
      'reads accounts and figures again when a link has changed',
      opened,
      {type: 'accounts-changed', syncId: 'a'},
      'ready… ab a(ready xy)',
      ['syncs', 'accounts a'],
    ],
    ['only figures where they are closed', listed, {type: 'accounts-changed', syncId: 'a'}, 'ready… ab', ['syncs']],
    [
      'tries accounts again',
      run(listed, open('a'), lost('a')),
      {type: 'accounts-changed', syncId: 'a'},
      'ready… ab a(loading )',
      ['syncs', 'accounts a'],
    ],
    ['takes a removed sync out at once, its accounts too', opened, {type: 'sync-removed', syncId: 'a'}, 'ready b', []],
    ['has nothing to change before there is a list', started, {type: 'sync-removed', syncId: 'a'}, 'loading', []],
  ];

  for (const [name, state, event, after, asks] of table)
    test(name, () => {
      const [next, ...effects] = step(state, event);
      assert.deepEqual([draw(next), asked(effects)], [after, asks]);
      for (const {scope} of effects) assert.ok(scopes(next).includes(scope), `${scope} is in force`);
    });

  test('an event that changes nothing leaves the very state', () => {
    for (const event of [
      {type: 'query-changed', query: ''},
      {type: 'previous-page'},
      {type: 'accounts-closed', syncId: 'z'},
      {type: 'more-accounts', syncId: 'z'},
      got('z', accountPage('x')),
      lost('z'),
    ] as const)
      assert.equal(step(listed, event)[0], listed, event.type);
  });

  test('a sync that changed stands in its place with its new facts', () => {
    const next = run(listed, {type: 'sync-changed', sync: sync('b', {name: 'Beta'})});
    assert.deepEqual(
      dataOf(next.syncs)?.items.map(({name}) => name),
      ['Sync a', 'Beta'],
    );
    assert.equal(run(started, {type: 'sync-changed', sync: sync('b')}), started, 'no list, no change');
  });

  test('a page seen again is read again, unless it was read a moment ago', () => {
    for (const [age, asks] of [
      [0, 0],
      [59_999, 0],
      [60_000, 2],
      [8.64e7, 2],
    ] as const)
      assert.equal(step(listed, {type: 'seen-again', at: at + age}).length - 1, asks, `${age} ms old`);
    assert.equal(step(run(initial, {type: 'start'}), {type: 'seen-again', at}).length, 3, 'never read');
  });

  test('time is the server’s, whatever the device says; a time that cannot be read says nothing', () => {
    assert.equal(listed.serverOffset, 5000);
    const later = run(listed, read([sync('a')], {serverTime: inDays(1)}));
    assert.equal(later.serverOffset, 86_405_000);
    assert.equal(run(listed, read([sync('a')], {serverTime: 'soon'})).serverOffset, 0);
    const limits = capabilities({serverTime: ''});
    assert.equal(run(started, {type: 'capabilities-read', capabilities: limits, at}).serverOffset, 0);
  });

  test('what may be done is kept when it cannot be read again', () => {
    assert.equal(run(started, {type: 'capabilities-failed', failure: failure('offline')}).capabilities.kind, 'failed');
    assert.equal(run(listed, {type: 'capabilities-failed', failure: failure('offline')}).capabilities.kind, 'stale');
  });

  test('a list that repeats an account holds it once', () => {
    const twice = run(
      listed,
      open('a'),
      got('a', {...accountPage('xy', 'm2', 4), items: [account('x'), account('x')]}),
    );
    assert.equal(draw(twice), 'ready ab a(ready x)');
    assert.equal(draw(run(twice, got('a', accountPage('xz', null, 4), 'm2'))), 'ready ab a(ready xz)');
  });

  test('the first page, read again, renews what it covers and leaves what follows', () => {
    const four = run(opened, got('a', accountPage('zw', null, 4), 'm2'));
    const renewed = run(
      four,
      got('a', {items: [account('x', {name: 'New'}), account('y')], nextCursor: 'm2', total: 4}),
    );
    const held = dataOf(renewed.opened['a'] ?? {kind: 'idle'});
    assert.deepEqual([held?.items.map(({name}) => name)[0], held?.items.length, held?.nextCursor], ['New', 4, null]);
    // Another total: accounts came or went, and what was held further down may be wrong.
    assert.equal(draw(run(four, got('a', accountPage('xy', 'm2', 5)))), 'ready ab a(ready xy)');
  });

  test('requests live as long as what they are for', () => {
    assert.deepEqual(scopes(opened), ['page', 'accounts a']);
    assert.deepEqual(scopes(run(opened, {type: 'accounts-closed', syncId: 'a'})), ['page']);
  });
});
