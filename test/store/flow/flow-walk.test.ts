import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Failure} from '../../../src/client/failure.ts';
import type {FailureCode} from '../../../src/contract/failure-code.ts';
import {failureCodes} from '../../../src/contract/failure-code.ts';
import type {Flow, FlowStepName} from '../../../src/contract/flow.ts';
import type {StepAnswer} from '../../../src/contract/step-answer.ts';
import type {FlowUserEvent} from '../../../src/store/flow/flow-event.ts';
import {flowOf, isOver} from '../../../src/store/flow/flow-selectors.ts';
import type {FlowState} from '../../../src/store/flow/flow-state.ts';
import type {FakeCall} from '../../support/fake-client.ts';
import {settle} from '../../support/manual-clock.ts';
import {bank, connectedBank, flowAt, steps} from './flow-fixture.ts';
import {openFlow} from './open-flow.ts';

// Random users, servers, networks and times; after every step the invariants of reliability.md that can be seen here.

const secret = 'S3CRET';
const answers: readonly StepAnswer[] = [
  {kind: 'terms', accepted: true},
  {kind: 'login', values: {pin: secret}},
  {kind: 'method', methodId: 'sms'},
  {kind: 'method', methodId: 'dongle'},
  {kind: 'code', code: secret},
  {kind: 'other-method'},
  {kind: 'approved'},
  {kind: 'retry'},
  {kind: 'bank', bankId: 'nordbank'},
];
const events: readonly FlowUserEvent[] = [
  {type: 'name-changed', name: 'Solar'},
  {type: 'next'},
  {type: 'next'},
  {type: 'next'},
  {type: 'back'},
  {type: 'query-changed', text: 'nord'},
  {type: 'query-changed', text: 'nordb'},
  {type: 'more-banks'},
  {type: 'search-again'},
  {type: 'bank-selected', bank},
  {type: 'bank-selected', bank: connectedBank},
  {type: 'not-listed', shown: true},
  {type: 'check'},
  {type: 'went-to-bank', away: 'page'},
  {type: 'went-to-bank', away: 'closed'},
  {type: 'leave'},
  {type: 'retry'},
  {type: 'restart'},
  {type: 'cancel'},
  {type: 'page-changed', visible: false, online: true},
  {type: 'page-changed', visible: true, online: false},
  {type: 'page-changed', visible: true, online: true},
];
type Move =
  | {readonly do: 'press'; readonly event: FlowUserEvent}
  | {readonly do: 'answer'; readonly answer: StepAnswer}
  /** The user does what the state asks for, so that walks get far. */
  | {readonly do: 'go on'}
  | {
      readonly do: 'reply';
      readonly which: number;
      readonly step: FlowStepName;
      readonly revision: number;
      readonly sameStep: boolean;
    }
  | {readonly do: 'fail'; readonly which: number; readonly code: FailureCode; readonly outcome: Failure['outcome']}
  | {readonly do: 'wait'; readonly milliseconds: number};

const moves: fc.Arbitrary<Move> = fc.oneof(
  {weight: 3, arbitrary: fc.record({do: fc.constant('press' as const), event: fc.constantFrom(...events)})},
  {weight: 2, arbitrary: fc.record({do: fc.constant('answer' as const), answer: fc.constantFrom(...answers)})},
  {weight: 5, arbitrary: fc.constant({do: 'go on' as const})},
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('reply' as const),
      which: fc.nat(3),
      step: fc.constantFrom(...(Object.keys(steps) as FlowStepName[])),
      revision: fc.integer({min: -2, max: 3}),
      sameStep: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      which: fc.nat(3),
      code: fc.constantFrom(...failureCodes),
      outcome: fc.constantFrom('not-sent' as const, 'not-applied' as const, 'unknown' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({do: fc.constant('wait' as const), milliseconds: fc.constantFrom(250, 2000, 4000, 31_000)}),
  },
);

const isWrite = ({operation}: FakeCall): boolean => operation === 'startFlow' || operation === 'submitStep';
const isSecret = ({input}: FakeCall): boolean => JSON.stringify(input).includes(secret);
const fitting = (state: FlowState): StepAnswer | FlowUserEvent => {
  if (state.kind === 'failed' || state.kind === 'unknown') return {type: 'retry'};
  if (state.kind === 'choosing-bank' && !state.selected) return {type: 'bank-selected', bank};
  if (state.kind !== 'asking') return isOver(state) ? {type: 'restart'} : {type: 'next'};
  switch (state.flow.step) {
    case 'accept-terms':
      return {kind: 'terms', accepted: true};
    case 'enter-login':
      return {kind: 'login', values: {pin: secret}};
    case 'choose-method':
      return {kind: 'method', methodId: 'sms'};
    case 'answer-challenge':
      return {kind: 'code', code: secret};
    case 'go-to-bank':
      return {type: 'went-to-bank', away: 'window'};
    case 'importing':
      return {type: 'leave'};
    default:
      return {type: 'check'};
  }
};

const walk = async (
  mode: 'connect' | 'resync',
  path: readonly Move[],
  seen: (state: FlowState) => void,
): Promise<void> => {
  /** What the present move may make the store send. */
  let gesture: Move | undefined;
  let madeByGesture: FakeCall[] = [];
  const {store, client, clock, states, effects, changes} = openFlow({mode, syncId: 'sync-1'}, call => {
    if (gesture) madeByGesture.push(call);
    else
      assert.ok(
        ['getFlow', 'searchBanks', 'cancelFlow'].includes(call.operation),
        `INV-13 ${call.operation} by itself`,
      );
    if (!gesture && call.operation === 'getFlow' && store.state.kind === 'asking') {
      assert.ok(store.state.visible && store.state.online, 'INV-13 a poll while hidden or offline');
    }
  });

  /** What the world knows of each run. */
  const alive = new Set<string>();
  const done = new Set<string>();
  const highest = new Map<string, number>();
  /** A write came to an unknown end, and no reading has been answered since. */
  let unclear = false;
  let served = 0;

  const act = async (move: Move): Promise<void> => {
    madeByGesture = [];
    const before = client.calls.length;
    if (move.do === 'wait') {
      await clock.advance(move.milliseconds);
    } else if (move.do === 'reply' || move.do === 'fail') {
      const call = client.pending[move.which % Math.max(1, client.pending.length)];
      if (!call) return;
      if (move.do === 'fail') {
        const outcome = move.code === 'offline' ? 'not-sent' : move.outcome;
        if (isWrite(call) && outcome === 'unknown') unclear = true;
        if (call.operation === 'startFlow' && outcome !== 'unknown' && move.code !== 'conflict')
          alive.delete((call as FakeCall<'startFlow'>).input.runKey);
        if (
          call.operation !== 'searchBanks' &&
          'runKey' in call.input &&
          ['not-found', 'session-expired'].includes(move.code)
        )
          alive.delete(call.input.runKey);
        call.reject({code: move.code, outcome});
      } else if (call.operation === 'searchBanks') {
        (call as FakeCall<'searchBanks'>).answer({items: [bank], nextCursor: 'more', total: 2});
      } else if (call.operation === 'cancelFlow') {
        (call as FakeCall<'cancelFlow'>).answer(undefined);
      } else {
        const {runKey} = (call as FakeCall<'getFlow'>).input;
        const known = highest.get(runKey);
        const revision = Math.max(0, (known ?? 1) + move.revision);
        const counts = known === undefined || revision >= known;
        if (call.operation === 'getFlow' && counts) unclear = false;
        if (counts) {
          highest.set(runKey, revision);
          if (move.step === 'done') done.add(runKey);
          if (move.step === 'done' || (move.step === 'failed' && !move.sameStep)) alive.delete(runKey);
          else alive.add(runKey);
        }
        served += 1;
        const retry = move.sameStep ? 'same-step' : 'restart';
        const stepId = `step-${served}`;
        const flow: Flow = flowAt(move.step, {
          runKey,
          revision,
          ...(move.step === 'failed' ? {retry, stepId} : 'stepId' in steps[move.step] && {stepId}),
        });
        (call as FakeCall<'getFlow'>).answer(flow);
      }
      await settle();
    } else {
      gesture = move;
      const wanted = move.do === 'go on' ? fitting(store.state) : move.do === 'press' ? move.event : move.answer;
      if ('type' in wanted) store.send(wanted);
      else store.submit(wanted);
      gesture = undefined;
      const writes = madeByGesture.filter(isWrite);
      assert.ok(writes.length <= 1, 'INV-1 one gesture, at most one request');
      for (const call of writes) {
        assert.equal(
          unclear && call.operation === 'submitStep',
          false,
          'INV-2 an answer before the last one is cleared up',
        );
        if (call.operation === 'startFlow') alive.add((call as FakeCall<'startFlow'>).input.runKey);
      }
      for (const call of madeByGesture) {
        if (call.operation === 'cancelFlow') alive.delete((call as FakeCall<'cancelFlow'>).input.runKey);
      }
      if (writes.some(({operation}) => operation === 'startFlow')) unclear = false;
      await settle();
    }

    const {state} = store;
    assert.ok(alive.size <= 1, `INV-3 ${[...alive].join(', ')} are alive at once`);
    for (const key of alive) assert.equal(key, state.run.runKey, 'INV-3 the run that lives is the one that is shown');
    assert.ok(client.pending.filter(isWrite).length <= 1, 'INV-4 one write at a time');
    for (const call of client.calls.slice(before).filter(isSecret))
      assert.ok(madeByGesture.includes(call), 'INV-1 a secret without a press');
    assert.equal(
      JSON.stringify([states.slice(-3), effects.slice(-5)]).includes(secret),
      false,
      'INV-6 a secret in a state or an effect',
    );
    if (state.kind === 'success') assert.ok(done.has(state.run.runKey), 'INV-8 success without the word of the server');
    if (isOver(state)) {
      assert.equal(clock.waiting, 0, 'INV-10 a timer after the end');
      assert.deepEqual(
        client.pending.filter(({operation}) => operation !== 'cancelFlow'),
        [],
        'INV-10 a request after the end',
      );
    }
    const [earlier, later] = states.slice(-2).map(flowOf);
    if (earlier && later && earlier.runKey === later.runKey) {
      assert.ok(later.revision >= earlier.revision, 'INV-7 an older flow over a newer one');
    }
    seen(state);
  };

  for (const move of path) await act(move);
  assert.ok(changes.length <= served + client.count('cancelFlow'));

  // INV-10: late answers to whatever was aborted change nothing, and a disposed store is silent.
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
    fc.asyncProperty(
      fc.constantFrom('connect' as const, 'connect' as const, 'resync' as const),
      fc.array(moves, {minLength: 30, maxLength: 60}),
      (mode, path) =>
        walk(mode, path, state => {
          const key = state.kind === 'asking' ? state.flow.step : state.kind;
          reached.set(key, (reached.get(key) ?? 0) + 1);
        }),
    ),
    {numRuns: 500, seed: 20_261_124},
  );
  // A walk that goes nowhere proves nothing.
  const all = [
    'naming',
    'confirming-renewal',
    'choosing-bank',
    'starting',
    'submitting',
    'resolving',
    'unknown',
    'success',
    'failed',
    'cancelled',
    'continued',
    'accept-terms',
    'enter-login',
    'choose-method',
    'answer-challenge',
    'approve-elsewhere',
    'go-to-bank',
    'importing',
  ];
  for (const key of all) assert.ok((reached.get(key) ?? 0) >= 20, `${key} was reached ${reached.get(key) ?? 0} times`);
});
