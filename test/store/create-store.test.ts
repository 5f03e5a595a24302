import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Effect, EffectContext, Machine} from '../../src/store/create-store.ts';
import {createStore} from '../../src/store/create-store.ts';
import {settle} from '../support/manual-clock.ts';

interface State {
  readonly count: number;
  readonly scopes: readonly string[];
}
type Event =
  | {readonly type: 'add'; readonly by?: number}
  | {readonly type: 'start'; readonly effects: readonly Effect[]; readonly scopes?: readonly string[]}
  | {readonly type: 'leave'}
  | {readonly type: 'nothing'};

const machine: Machine<State, Event, Effect> = {
  initial: {count: 0, scopes: []},
  scopes: state => state.scopes,
  transition: (state, event) => {
    switch (event.type) {
      case 'add':
        return [{...state, count: state.count + (event.by ?? 1)}];
      case 'start':
        return event.scopes ? [{...state, scopes: event.scopes}, ...event.effects] : [state, ...event.effects];
      case 'leave':
        return [{...state, scopes: []}];
      default:
        return [state];
    }
  },
};

interface Run {
  readonly effect: Effect;
  readonly context: EffectContext<Event>;
}

/** A store whose effects only note that they were started, or do what the test says. */
const open = (act?: (run: Run) => void | Promise<void>) => {
  const runs: Run[] = [];
  const store = createStore(machine, (effect, context) => {
    const run = {effect, context};
    runs.push(run);
    return act?.(run);
  });
  return {store, runs};
};

const read = {kind: 'read', scope: 'page'};
const start: Event = {type: 'start', effects: [read], scopes: ['page']};

test('a transition changes the state and is told to those who subscribed', () => {
  const {store} = open();
  const seen: number[] = [];
  const end = store.subscribe(state => seen.push(state.count));
  store.send({type: 'add'});
  store.send({type: 'nothing'});
  end();
  store.send({type: 'add'});
  assert.deepEqual(seen, [1]);
  assert.equal(store.state.count, 2);
});

test('an effect begins synchronously, after the state is there and before the listeners hear of it', () => {
  const order: string[] = [];
  const {store} = open(() => void order.push(`effect ${store.state.scopes.length}`));
  store.subscribe(() => order.push('listener'));
  store.send(start);
  assert.deepEqual(order, ['effect 1', 'listener']);
});

test('leaving a scope aborts its effects and silences them', () => {
  const {store, runs} = open(() => new Promise(() => {}));
  store.send(start);
  const [run] = runs;
  store.send({type: 'add'});
  assert.equal(run?.context.signal.aborted, false);
  store.send({type: 'leave'});
  assert.equal(run?.context.signal.aborted, true);
  run?.context.send({type: 'add', by: 100});
  assert.equal(store.state.count, 1);
});

test('a newer effect replaces the older one of the same scope and kind, and no other', () => {
  const {store, runs} = open(() => new Promise(() => {}));
  store.send({
    type: 'start',
    effects: [read, {kind: 'write', scope: 'page'}, {kind: 'read', scope: 'other'}],
    scopes: ['page', 'other'],
  });
  store.send(start);
  assert.deepEqual(
    runs.map(({effect, context}) => [effect.scope, effect.kind, context.signal.aborted]),
    [
      ['page', 'read', true],
      ['page', 'write', false],
      ['other', 'read', true],
      ['page', 'read', false],
    ],
  );
});

test('an effect that is over is not aborted any more', async () => {
  const {store, runs} = open();
  store.send(start);
  await settle();
  store.send({type: 'leave'});
  assert.equal(runs[0]?.context.signal.aborted, false);
});

test('the late end of a replaced effect does not hide the newer one', async () => {
  const ends: (() => void)[] = [];
  const {store, runs} = open(() => new Promise(resolve => ends.push(resolve)));
  store.send(start);
  store.send(start);
  ends[0]?.();
  await settle();
  store.send({type: 'leave'});
  assert.equal(runs[1]?.context.signal.aborted, true);
});

test('an effect of a scope that the new state does not list still starts', () => {
  const {store, runs} = open(() => new Promise(() => {}));
  store.send({type: 'start', effects: [{kind: 'cancel', scope: 'elsewhere'}], scopes: ['page']});
  assert.equal(runs[0]?.context.signal.aborted, false);
});

test('an effect that throws or rejects breaks nothing, now or later', async t => {
  const rejected: unknown[] = [];
  const note = (reason: unknown) => rejected.push(reason);
  process.on('unhandledRejection', note);
  t.after(() => process.off('unhandledRejection', note));
  for (const act of [
    () => {
      throw new Error('at once');
    },
    () => Promise.reject(new Error('later')),
  ]) {
    const {store, runs} = open(act);
    const seen: number[] = [];
    store.subscribe(state => seen.push(state.scopes.length));
    store.send({type: 'start', effects: [read, {kind: 'write', scope: 'page'}], scopes: ['page']});
    await settle();
    await new Promise(resolve => setImmediate(resolve));
    assert.equal(runs.length, 2, 'the second effect starts although the first one failed');
    assert.deepEqual(seen, [1]);
    store.send({type: 'add'});
    assert.equal(store.state.count, 1);
  }
  assert.deepEqual(rejected, []);
});

test('what an effect or a listener sends while a step is taken comes after it', () => {
  const {store} = open(({context}) => context.send({type: 'add', by: 10}));
  const seen: number[] = [];
  store.subscribe(({count}) => {
    seen.push(count);
    if (count === 10) store.send({type: 'add'});
  });
  store.send(start);
  assert.deepEqual(seen, [0, 10, 11]);
});

test('a disposed store aborts everything and stays as it is', () => {
  const {store, runs} = open(() => new Promise(() => {}));
  let told = 0;
  store.subscribe(() => (told += 1));
  store.send(start);
  store.dispose();
  assert.equal(runs[0]?.context.signal.aborted, true);
  runs[0]?.context.send({type: 'add'});
  store.send({type: 'add'});
  store.send(start);
  assert.deepEqual([store.state.count, told, runs.length], [0, 1, 1]);
});

test('disposing in the middle of a step ends it: what was queued or to be started is dropped', () => {
  const {store, runs} = open(() => {
    store.send({type: 'add'});
    store.dispose();
  });
  store.send({type: 'start', effects: [read, {kind: 'write', scope: 'page'}], scopes: ['page']});
  assert.deepEqual([runs.length, store.state.count], [1, 0]);
});
