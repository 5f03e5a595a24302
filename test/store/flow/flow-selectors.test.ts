import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  deadlineOf,
  flowOf,
  isBusy,
  isUnfinished,
  mayCancel,
  mayGoBack,
  mayGoOn,
  outcomeOf,
  progressOf,
  refusalOf,
  retryOf,
  retryTimeOf,
  stepKeyOf,
  viewOf,
} from '../../../src/store/flow/flow-selectors.ts';
import type {AskingState, FlowState} from '../../../src/store/flow/flow-state.ts';
import {asked, bank, context, failure, flowAt, resyncContext} from './flow-fixture.ts';

const at = (step: AskingState['flow']['step'], change: object = {}): AskingState => ({
  ...context,
  kind: 'asking',
  flow: asked(step, change),
});
const submitting = (flow: AskingState['flow'] | ReturnType<typeof flowAt<'choose-bank' | 'failed'>>): FlowState => ({
  ...context,
  kind: 'submitting',
  flow,
  answer: {kind: 'login'},
  patience: 'short',
});
const naming: FlowState = {...context, kind: 'naming'};
const empty: FlowState = {...naming, run: {...context.run, name: ''}};
const confirming: FlowState = {...resyncContext, kind: 'confirming-renewal'};
const choosing: FlowState = {...context, kind: 'choosing-bank', view: 'search', selected: bank};
const starting: FlowState = {...context, kind: 'starting', patience: 'short'};
const resolving: FlowState = {...context, kind: 'resolving', patience: 'short'};
const unknown: FlowState = {...context, kind: 'unknown'};
const success: FlowState = {...context, kind: 'success', flow: flowAt('done')};
const failed = (retry: 'start' | 'same-step' | 'restart' | 'never'): FlowState => ({
  ...context,
  kind: 'failed',
  failure: {code: 'declined'},
  retry,
  alive: false,
});
const cancelled: FlowState = {...context, kind: 'cancelled'};

type Flags = readonly [
  view: string,
  place: string,
  back: boolean,
  on: boolean,
  cancel: boolean,
  busy: boolean,
  outcome: string | undefined,
  retry: string | undefined,
];

const rows: readonly (readonly [FlowState, ...Flags])[] = [
  // state, view, progress, back, next, cancel, busy, outcome, retry
  [naming, 'naming', '1/5', false, true, true, false, undefined, undefined],
  [empty, 'naming', '1/5', false, false, true, false, undefined, undefined],
  [confirming, 'confirming-renewal', '1/4', false, true, true, false, undefined, undefined],
  [choosing, 'choosing-bank', '2/5', true, true, true, false, undefined, undefined],
  [{...choosing, selected: undefined}, 'choosing-bank', '2/5', true, false, true, false, undefined, undefined],
  [{...choosing, view: 'not-listed'}, 'not-listed', '2/5', true, false, true, false, undefined, undefined],
  [{...choosing, view: 'duplicate'}, 'confirm-duplicate', '2/5', true, true, true, false, undefined, undefined],
  [starting, 'starting', '2/5', false, false, true, true, undefined, undefined],
  [{...starting, run: resyncContext.run}, 'starting', '1/4', false, false, true, true, undefined, undefined],
  [at('accept-terms'), 'accept-terms', '3/5', true, false, true, false, undefined, undefined],
  [
    {...at('accept-terms'), run: resyncContext.run},
    'accept-terms',
    '2/4',
    false,
    false,
    true,
    false,
    undefined,
    undefined,
  ],
  [at('enter-login'), 'enter-login', '3/5', true, false, true, false, undefined, undefined],
  [at('choose-method'), 'choose-method', '4/5', false, false, true, false, undefined, undefined],
  [at('answer-challenge'), 'answer-challenge', '4/5', false, false, true, false, undefined, undefined],
  [at('approve-elsewhere'), 'approve-elsewhere', '4/5', false, false, true, false, undefined, undefined],
  [at('go-to-bank'), 'go-to-bank', '4/5', true, false, true, false, undefined, undefined],
  [
    {...at('go-to-bank'), run: {...context.run, away: 'page'}},
    'redirected',
    '4/5',
    true,
    false,
    true,
    false,
    undefined,
    undefined,
  ],
  [{...context, kind: 'continued'}, 'continued', '-', false, false, false, false, 'continued', undefined],
  [at('importing'), 'importing', '5/5', false, false, true, false, undefined, undefined],
  [submitting(asked('enter-login')), 'enter-login', '3/5', false, false, true, true, undefined, undefined],
  [submitting(flowAt('choose-bank')), 'starting', '2/5', false, false, true, true, undefined, undefined],
  [submitting(flowAt('failed')), 'starting', '2/5', false, false, true, true, undefined, undefined],
  [resolving, 'resolving', '-', false, false, true, true, undefined, undefined],
  [{...resolving, flow: asked('enter-login')}, 'resolving', '3/5', false, false, true, true, undefined, undefined],
  [unknown, 'unknown', '-', false, false, true, false, undefined, 'start'],
  [
    {...unknown, run: {...context.run, bank: undefined}},
    'unknown',
    '-',
    false,
    false,
    true,
    false,
    undefined,
    undefined,
  ],
  [{...unknown, flow: asked('importing')}, 'unknown', '5/5', false, false, true, false, undefined, undefined],
  [success, 'success', '5/5', false, false, false, false, 'success', undefined],
  [failed('never'), 'failed', '-', true, false, false, false, 'failed', undefined],
  [failed('restart'), 'failed', '-', true, false, false, false, 'failed', 'restart'],
  [failed('same-step'), 'failed', '-', true, false, true, false, undefined, 'same-step'],
  [failed('start'), 'failed', '-', true, false, true, false, undefined, 'start'],
  [{...failed('restart'), run: resyncContext.run}, 'failed', '-', false, false, false, false, 'failed', 'restart'],
  [cancelled, 'cancelled', '-', false, false, false, false, 'cancelled', undefined],
];

for (const [at, [state, ...expected]] of rows.entries()) {
  test(`row ${at + 1}: what the views ask of ${state.run.mode} ${state.kind} (${expected[0]})`, () => {
    const progress = progressOf(state);
    const flags: Flags = [
      viewOf(state),
      progress ? `${progress.number}/${progress.count}` : '-',
      mayGoBack(state),
      mayGoOn(state),
      mayCancel(state),
      isBusy(state),
      outcomeOf(state),
      retryOf(state),
    ];
    assert.deepEqual(flags, expected);
  });
}

test('the key of a step changes with what is asked, not with what is on its way', () => {
  assert.equal(stepKeyOf(at('enter-login')), stepKeyOf(submitting(asked('enter-login'))));
  assert.notEqual(stepKeyOf(at('enter-login')), stepKeyOf(at('enter-login', {stepId: 'another'})));
  assert.notEqual(stepKeyOf(at('enter-login')), stepKeyOf(at('answer-challenge')));
  assert.equal(stepKeyOf(at('importing')), stepKeyOf(at('importing', {revision: 9, progress: 0.5})));
  assert.notEqual(stepKeyOf(naming), stepKeyOf({...naming, run: {...context.run, runKey: 'run-2'}}));
});

test('a message of the request stands before the refusal of the bank', () => {
  const refusal = {code: 'code-rejected', attemptsLeft: 2} as const;
  const message = failure('offline', 'not-sent');
  const state = at('answer-challenge', {refusal});
  assert.deepEqual(refusalOf(state), refusal);
  assert.equal(refusalOf({...state, message}), message);
  assert.equal(refusalOf(at('importing')), undefined);
  assert.equal(refusalOf(naming), undefined);
});

test('a deadline is told in the time of the device', () => {
  const state = {...at('answer-challenge', {expiresAt: '2026-11-24T08:05:00Z'}), serverOffset: -3_600_000};
  assert.equal(deadlineOf(state), Date.UTC(2026, 10, 24, 9, 5));
  assert.equal(deadlineOf(at('answer-challenge')), undefined);
  assert.equal(deadlineOf(at('answer-challenge', {expiresAt: 'soon'})), undefined);
  assert.equal(deadlineOf(naming), undefined);
});

test('closing loses something as long as a run goes on', () => {
  assert.deepEqual([empty, naming, choosing, at('importing'), success, cancelled].map(isUnfinished), [
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('the flow of a state', () => {
  assert.equal(flowOf(success)?.step, 'done');
  assert.equal(flowOf(naming), undefined);
});

test('when it is worth trying again is told in the time of the device', () => {
  const limited = (change: object): FlowState => ({
    ...context,
    kind: 'failed',
    failure: {code: 'rate-limited'},
    retry: 'restart',
    alive: false,
    serverOffset: -3_600_000,
    ...change,
  });
  const retryAt = '2026-11-24T10:00:00Z';
  assert.equal(retryTimeOf(limited({})), undefined);
  assert.equal(retryTimeOf(limited({failure: {code: 'rate-limited', retryAt}})), Date.UTC(2026, 10, 24, 11));
  assert.equal(retryTimeOf(limited({failure: {code: 'rate-limited', retryAt: 'soon'}})), undefined);
  assert.equal(retryTimeOf(limited({failure: {code: 'rate-limited', retryAt}, retryAt: 5})), 5);
  assert.equal(retryTimeOf(naming), undefined);
});
