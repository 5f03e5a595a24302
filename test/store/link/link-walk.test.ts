import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Failure} from '../../../src/client/failure.ts';
import {failureCodes} from '../../../src/contract/failure-code.ts';
import type {LinkUserEvent} from '../../../src/store/link/link-event.ts';
import {focusedIndexOf} from '../../../src/store/link/link-focus.ts';
import {visibleRows} from '../../../src/store/link/link-rows.ts';
import type {Change} from '../../../src/store/invalidation.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import type {FakeCall} from '../../support/fake-client.ts';
import {createFakeClient} from '../../support/fake-client.ts';
import {createManualClock, settle} from '../../support/manual-clock.ts';
import {account, asset, linkedTo, openLinkStore, pageOf} from './link-fixture.ts';

// Random users and servers; after every step what reliability.md asks of a view that writes.

const ids = [...'abcdefgh'];
const keys = [...ids.map(id => `asset ${id}`), 'rest 0 ', 'rest 0 a', 'rest 0 b', 'rest 1 '];
const press: fc.Arbitrary<LinkUserEvent> = fc.oneof(
  fc.record({type: fc.constant('activated' as const), key: fc.constantFrom(...keys)}),
  fc.record({type: fc.constant('toggled' as const), assetId: fc.constantFrom(...ids)}),
  fc.record({type: fc.constant('focused' as const), key: fc.constantFrom(...keys)}),
  fc.record({
    type: fc.constant('moved' as const),
    move: fc.constantFrom(
      'next' as const,
      'previous' as const,
      'first' as const,
      'last' as const,
      'in' as const,
      'out' as const,
    ),
  }),
  fc.record({type: fc.constant('query-changed' as const), query: fc.constantFrom('', '', 'n', 'no')}),
  fc.record({type: fc.constant('typed' as const), text: fc.constantFrom('a', 'asset c')}),
  fc.constantFrom<LinkUserEvent>(
    {type: 'save'},
    {type: 'save'},
    {type: 'unlink'},
    {type: 'keep'},
    {type: 'overwrite'},
    {type: 'check'},
  ),
);
const outcome = fc.constantFrom<Failure['outcome']>('not-sent', 'not-applied', 'unknown');
const move = fc.oneof(
  {weight: 5, arbitrary: fc.record({do: fc.constant('press' as const), event: press})},
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      which: fc.nat(3),
      items: fc.array(fc.constantFrom(...ids), {maxLength: 4}),
      more: fc.boolean(),
      version: fc.integer({min: 7, max: 9}),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      which: fc.nat(3),
      code: fc.constantFrom('conflict' as const, ...failureCodes),
      outcome,
      shows: fc.boolean(),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('wait' as const), milliseconds: fc.constantFrom(200, 5000)})},
);
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

const isWrite = ({operation}: FakeCall): boolean => operation === 'linkAccount' || operation === 'unlinkAccount';

const walk = async (path: readonly Move[], seen: (kind: string) => void): Promise<void> => {
  let pressed = false;
  let told = false;
  const client = createFakeClient(call => {
    if (!pressed) assert.equal(isWrite(call), false, 'INV-13 a write by itself');
  });
  const clock = createManualClock();
  const changes: Change[] = [];
  const store = openLinkStore({account: linkedTo('h', 7), client, clock, announce: change => changes.push(change)});
  store.subscribe(deepFreeze);
  for (const step of path) {
    const before = client.calls.length;
    if (step.do === 'wait') await clock.advance(step.milliseconds);
    else if (step.do === 'press') {
      pressed = true;
      store.send(step.event);
      pressed = false;
    } else {
      const call = client.pending[step.which % Math.max(1, client.pending.length)];
      if (!call) continue;
      const now = linkedTo(
        step.do === 'answer' ? (step.items[0] ?? 'h') : 'c',
        step.do === 'answer' ? step.version : 9,
      );
      if (step.do === 'fail') {
        told ||= isWrite(call) && step.code === 'conflict' && step.shows;
        call.reject({code: step.code, outcome: step.outcome, ...(step.shows && {current: now})});
      } else if (call.operation === 'listAssets') {
        const page = pageOf(
          step.items.map(id => asset(id, id < 'd' ? 3 : 0)),
          step.more ? 'next' : null,
        );
        (call as FakeCall<'listAssets'>).answer(page);
      } else if (call.operation === 'listAccounts') {
        told = true;
        (call as FakeCall<'listAccounts'>).answer({items: [now], nextCursor: null, total: 1});
      } else {
        told = true;
        (call as FakeCall<'linkAccount'>).answer(step.version === 9 ? {...account, linkVersion: 9} : now);
      }
      await settle();
    }
    assert.ok(client.calls.slice(before).filter(isWrite).length <= 1, 'INV-1 one press, at most one write');
    assert.ok(client.pending.filter(isWrite).length <= 1, 'INV-4 one write at a time');
    const {state} = store;
    if (state.kind === 'done') {
      assert.ok(told, 'INV-8 done without the word of the server');
      assert.deepEqual([clock.waiting, client.pending.length, changes.length], [0, 0, 1], 'INV-10');
    }
    const rows = visibleRows(state);
    const shown = rows.slice(0, rows.length);
    assert.equal(shown.length, rows.length);
    assert.equal(new Set(shown.map(({key}) => key)).size, rows.length, 'a row twice');
    assert.ok(rows.length === 0 || rows.at(focusedIndexOf(state)), 'INV-15 the focus is on no row');
    seen(state.kind);
  }
  store.dispose();
  const {state} = store;
  for (const call of client.calls) call.reject({code: 'unknown'});
  await clock.advance(100_000);
  assert.equal(store.state, state);
  assert.equal(clock.waiting, 0);
};

test('random walks keep the invariants', async () => {
  const reached = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(move, {minLength: 20, maxLength: 60}), path =>
      walk(path, kind => reached.set(kind, (reached.get(kind) ?? 0) + 1)),
    ),
    {numRuns: 400, seed: 20_261_124},
  );
  for (const kind of ['choosing', 'saving', 'conflict', 'checking', 'unconfirmed', 'done']) {
    assert.ok((reached.get(kind) ?? 0) >= 20, `${kind} was reached ${reached.get(kind) ?? 0} times`);
  }
});
