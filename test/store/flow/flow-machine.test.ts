import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {FlowStepName} from '../../../src/contract/flow.ts';
import type {FlowEffect} from '../../../src/store/flow/flow-effect.ts';
import type {FlowEvent} from '../../../src/store/flow/flow-event.ts';
import {createFlowMachine} from '../../../src/store/flow/flow-machine.ts';
import {viewOf} from '../../../src/store/flow/flow-selectors.ts';
import type {AskingState, Away, FlowState} from '../../../src/store/flow/flow-state.ts';
import type {Patience} from '../../../src/store/patience.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {asked, bank, connectedBank, context, failure, flowAt, now, resyncContext} from './flow-fixture.ts';

const machine = createFlowMachine({run: context.run});
const step = (state: FlowState, event: FlowEvent) => machine.transition(deepFreeze(state), deepFreeze(event));

const naming: FlowState = {...context, kind: 'naming'};
const unnamed: FlowState = {...naming, run: {...context.run, name: ' ', bank: undefined}};
const confirming: FlowState = {...resyncContext, kind: 'confirming-renewal'};
const choosing: FlowState = {...context, kind: 'choosing-bank', view: 'search'};
const chosen: FlowState = {...choosing, selected: bank};
const chosenTwice: FlowState = {...choosing, selected: connectedBank};
const duplicate: FlowState = {...choosing, selected: connectedBank, view: 'duplicate'};
const notListed: FlowState = {...chosen, view: 'not-listed'};
const choosingForFlow: FlowState = {...chosen, flow: flowAt('choose-bank', {revision: 5})};
const starting: FlowState = {...context, kind: 'starting', patience: 'short'};
const at = (name: AskingState['flow']['step'], change: object = {}): AskingState => ({
  ...context,
  kind: 'asking',
  flow: asked(name, {revision: 5, ...change}),
});
const submitting = (name: AskingState['flow']['step']): FlowState => ({
  ...context,
  kind: 'submitting',
  flow: asked(name, {revision: 5}),
  answer: {kind: 'code'},
  patience: 'very-long',
});
const cause = failure('unreachable', 'unknown', {operation: 'submitStep'});
const resolving: FlowState = {
  ...context,
  kind: 'resolving',
  flow: asked('answer-challenge', {revision: 5}),
  cause,
  patience: 'short',
};
const resolvingStart: FlowState = {...context, kind: 'resolving', patience: 'short'};
const unknown: FlowState = {...context, kind: 'unknown', flow: asked('answer-challenge', {revision: 5}), cause};
const unknownStart: FlowState = {...context, kind: 'unknown', failure: failure('not-found', 'not-applied')};
const unknownWithoutBank: FlowState = {...unknownStart, run: {...context.run, bank: undefined}};
const success: FlowState = {...context, kind: 'success', flow: flowAt('done')};
const cancelled: FlowState = {...context, kind: 'cancelled'};
const failedAs = (
  retry: 'start' | 'same-step' | 'restart' | 'never',
  code: 'declined' | 'duplicate-sync' = 'declined',
) =>
  ({
    ...context,
    kind: 'failed',
    failure: {code},
    retry,
    alive: retry === 'same-step',
    ...(retry === 'same-step' && {flow: flowAt('failed', {revision: 5, retry, stepId: 'step-again'})}),
  }) as const satisfies FlowState;

const read = (name: FlowStepName, revision = 6, change: object = {}): FlowEvent => ({
  type: 'flow-read',
  flow: flowAt(name, {revision, ...change}),
  at: now,
});
const failedWith = (...[code, outcome, change]: Parameters<typeof failure>): FlowEvent => ({
  type: 'call-failed',
  failure: failure(code, outcome, change),
  at: now,
});
const back: FlowEvent = {type: 'back', runKey: 'run-2'};
const retry: FlowEvent = {type: 'retry', runKey: 'run-2'};
const restart: FlowEvent = {type: 'restart', runKey: 'run-2'};
const next: FlowEvent = {type: 'next'};
const cancel: FlowEvent = {type: 'cancel'};
const check: FlowEvent = {type: 'check'};
const answer = (
  kind: 'terms' | 'login' | 'method' | 'code' | 'other-method' | 'approved' | 'retry',
  methodId = 'sms',
) =>
  ({
    type: 'submit',
    answer: kind === 'terms' ? {kind, accepted: true} : kind === 'method' ? {kind, methodId} : {kind},
  }) as const satisfies FlowEvent;

/** `read poll 3000`, `start run-1`, … */
const describeEffect = (effect: FlowEffect): string => {
  switch (effect.kind) {
    case 'read':
      return `read ${effect.runKey} ${effect.scope} ${effect.delayMs}`;
    case 'start':
      return `start ${effect.input.runKey}`;
    case 'submit':
      return `submit ${effect.runKey} ${effect.stepId} ${effect.answer.kind}`;
    case 'cancel':
      return `cancel ${effect.runKey}`;
    case 'announce':
      return `announce ${effect.syncId}`;
    default:
      return effect.kind;
  }
};

type Row = readonly [state: FlowState, event: FlowEvent, view: string, effects: readonly string[]];
const same = 'as it was';

const check10 = ['read run-1 resolve 0', 'wait'];
const tables: Readonly<Record<string, readonly Row[]>> = {
  'the name': [
    [naming, next, 'choosing-bank', []],
    [unnamed, next, 'naming', []],
    [unnamed, {type: 'name-changed', name: 'Solar'}, 'naming', []],
    [choosing, {type: 'name-changed', name: 'Solar'}, same, []],
    [naming, back, same, []],
    [naming, cancel, 'cancelled', []],
  ],
  'the bank': [
    [choosing, next, same, []],
    [choosing, {type: 'bank-selected', bank}, 'choosing-bank', []],
    [chosen, next, 'starting', ['start run-1', 'wait']],
    [chosenTwice, next, 'confirm-duplicate', []],
    [duplicate, next, 'starting', ['start run-1', 'wait']],
    [duplicate, back, 'choosing-bank', []],
    [duplicate, {type: 'bank-selected', bank}, 'choosing-bank', []],
    [duplicate, {type: 'query-changed', text: 'n'}, 'choosing-bank', []],
    [choosing, {type: 'not-listed', shown: true}, 'not-listed', []],
    [notListed, next, same, []],
    [notListed, back, 'choosing-bank', []],
    [notListed, {type: 'not-listed', shown: false}, 'choosing-bank', []],
    [chosen, back, 'naming', []],
    [chosen, cancel, 'cancelled', []],
    [naming, {type: 'bank-selected', bank}, same, []],
    [choosingForFlow, next, 'starting', ['submit run-1 step-bank bank', 'wait']],
    [choosingForFlow, back, 'naming', ['cancel run-1']],
    [choosingForFlow, cancel, 'cancelled', ['cancel run-1']],
  ],
  'the start': [
    [confirming, next, 'starting', ['start run-1', 'wait']],
    [confirming, back, same, []],
    [starting, read('accept-terms'), 'accept-terms', []],
    [starting, read('approve-elsewhere'), 'approve-elsewhere', ['read run-1 poll 3000']],
    [starting, read('choose-bank'), 'choosing-bank', []],
    [starting, read('done'), 'success', ['announce sync-1']],
    [starting, read('failed'), 'failed', []],
    [starting, failedWith('unreachable', 'unknown'), 'resolving', check10],
    [starting, failedWith('malformed', 'unknown'), 'resolving', check10],
    [starting, failedWith('conflict', 'not-applied'), 'resolving', check10],
    [starting, failedWith('offline', 'not-sent'), 'failed', []],
    [starting, failedWith('invalid', 'not-applied', {fields: [{field: 'name', message: 'taken'}]}), 'naming', []],
    [starting, next, same, []],
    [starting, retry, same, []],
    [starting, back, same, []],
    [starting, cancel, 'cancelled', ['cancel run-1']],
  ],
  'answers to steps': [
    [at('accept-terms'), answer('terms'), 'accept-terms', ['submit run-1 step-terms terms', 'wait']],
    [at('enter-login'), answer('login'), 'enter-login', ['submit run-1 step-login login', 'wait']],
    [at('choose-method'), answer('method'), 'choose-method', ['submit run-1 step-method method', 'wait']],
    [at('answer-challenge'), answer('code'), 'answer-challenge', ['submit run-1 step-code code', 'wait']],
    [
      at('answer-challenge'),
      answer('other-method'),
      'answer-challenge',
      ['submit run-1 step-code other-method', 'wait'],
    ],
    [
      at('approve-elsewhere'),
      answer('other-method'),
      'approve-elsewhere',
      ['submit run-1 step-app other-method', 'wait'],
    ],
    [at('approve-elsewhere'), answer('approved'), 'approve-elsewhere', ['submit run-1 step-app approved', 'wait']],
    [failedAs('same-step'), answer('retry'), 'starting', ['submit run-1 step-again retry', 'wait']],
    // what the step does not ask for, or the flow does not allow
    [at('answer-challenge', {otherMethods: false}), answer('other-method'), same, []],
    [at('approve-elsewhere', {otherMethods: false}), answer('other-method'), same, []],
    [at('choose-method'), answer('method', 'dongle'), same, []],
    [at('choose-method'), answer('method', 'unheard-of'), same, []],
    [at('enter-login'), answer('code'), same, []],
    [at('accept-terms'), answer('login'), same, []],
    [at('importing'), answer('approved'), same, []],
    [at('go-to-bank'), answer('approved'), same, []],
    [at('answer-challenge'), answer('retry'), same, []],
    [failedAs('restart'), answer('retry'), same, []],
    [{...failedAs('same-step'), retry: 'never'}, answer('retry'), same, []],
    [submitting('answer-challenge'), answer('code'), same, []],
    [resolving, answer('code'), same, []],
    [unknown, answer('code'), same, []],
    [success, answer('code'), same, []],
  ],
  'what came of an answer': [
    [submitting('answer-challenge'), read('importing'), 'importing', ['read run-1 poll 2000']],
    [submitting('answer-challenge'), read('answer-challenge'), 'answer-challenge', []],
    [submitting('answer-challenge'), read('done'), 'success', ['announce sync-1']],
    [submitting('answer-challenge'), read('importing', 4), 'resolving', check10],
    [submitting('answer-challenge'), failedWith('timed-out', 'unknown'), 'resolving', check10],
    [submitting('answer-challenge'), failedWith('server-error', 'unknown'), 'resolving', check10],
    [submitting('answer-challenge'), failedWith('conflict', 'not-applied'), 'resolving', check10],
    [submitting('answer-challenge'), failedWith('offline', 'not-sent'), 'answer-challenge', []],
    [submitting('answer-challenge'), failedWith('rate-limited', 'not-applied'), 'answer-challenge', []],
    [submitting('answer-challenge'), failedWith('signed-out', 'not-applied'), 'answer-challenge', []],
    [submitting('answer-challenge'), failedWith('not-found', 'not-applied'), 'failed', []],
    [submitting('answer-challenge'), failedWith('access-locked', 'not-applied'), 'failed', []],
    [submitting('approve-elsewhere'), failedWith('offline', 'not-sent'), 'approve-elsewhere', ['read run-1 poll 3000']],
    [
      {
        ...failedAs('same-step'),
        kind: 'submitting',
        flow: failedAs('same-step').flow!,
        answer: {kind: 'retry'},
        patience: 'short',
      },
      failedWith('offline', 'not-sent'),
      'failed',
      [],
    ],
    [
      {
        ...choosingForFlow,
        kind: 'submitting',
        flow: choosingForFlow.flow!,
        answer: {kind: 'bank', bankId: 'x'},
        patience: 'short',
      },
      failedWith('invalid', 'not-applied'),
      'choosing-bank',
      [],
    ],
  ],
  'waiting for somebody else': [
    [at('approve-elsewhere'), read('approve-elsewhere', 5), 'approve-elsewhere', ['read run-1 poll 3000']],
    [at('approve-elsewhere'), read('approve-elsewhere', 4), 'approve-elsewhere', ['read run-1 poll 3000']],
    [at('approve-elsewhere'), read('importing', 4), 'approve-elsewhere', ['read run-1 poll 3000']],
    [at('approve-elsewhere'), read('importing'), 'importing', ['read run-1 poll 2000']],
    [at('importing'), read('done'), 'success', ['announce sync-1']],
    [at('importing', {pollAfterMs: 0}), read('importing', 6, {pollAfterMs: 0}), 'importing', ['read run-1 poll 2000']],
    [at('importing'), failedWith('server-error', 'unknown'), 'importing', ['read run-1 poll 3000']],
    [
      at('importing'),
      failedWith('rate-limited', 'not-applied', {retryAfterMs: 50_000}),
      'importing',
      ['read run-1 poll 50000'],
    ],
    [at('importing'), failedWith('not-found', 'not-applied'), 'failed', []],
    [at('importing'), failedWith('forbidden', 'not-applied'), 'failed', []],
    [at('importing'), failedWith('malformed', 'unknown'), 'unknown', []],
    [at('importing'), check, 'importing', ['read run-1 poll 0']],
    [at('enter-login'), check, 'enter-login', ['read run-1 poll 0']],
    [at('enter-login'), read('enter-login', 5), 'enter-login', []],
    [at('enter-login'), read('importing'), 'importing', ['read run-1 poll 2000']],
    [at('enter-login'), failedWith('server-error', 'unknown'), 'enter-login', []],
    [at('enter-login'), failedWith('malformed', 'unknown'), 'enter-login', []],
    [at('enter-login'), failedWith('session-expired', 'not-applied'), 'failed', []],
  ],
  'an unknown outcome': [
    [resolving, read('importing'), 'importing', ['read run-1 poll 2000']],
    [resolving, read('answer-challenge', 5), 'answer-challenge', []],
    [resolving, read('answer-challenge', 4), 'unknown', []],
    [resolving, read('done'), 'success', ['announce sync-1']],
    [resolving, failedWith('unreachable', 'unknown'), 'unknown', []],
    [resolving, failedWith('not-found', 'not-applied'), 'failed', []],
    [resolving, failedWith('subscription-required', 'not-applied'), 'failed', []],
    [resolvingStart, failedWith('not-found', 'not-applied'), 'unknown', []],
    [resolvingStart, failedWith('session-expired', 'not-applied'), 'failed', []],
    [resolvingStart, read('accept-terms', 0), 'accept-terms', []],
    [resolving, cancel, 'cancelled', ['cancel run-1']],
    [unknown, check, 'resolving', check10],
    [unknown, retry, same, []],
    [unknown, restart, same, []],
    [unknown, back, same, []],
    [unknown, cancel, 'cancelled', ['cancel run-1']],
    [unknownStart, retry, 'starting', ['start run-1', 'wait']],
    [unknownWithoutBank, retry, same, []],
    [resolving, check, 'resolving', check10],
  ],
  'the end, and going on after it': [
    [success, read('importing', 9), same, []],
    [cancelled, read('done', 9), same, []],
    [cancelled, cancel, same, []],
    [success, cancel, same, []],
    [success, back, same, []],
    [failedAs('restart'), cancel, same, []],
    [failedAs('never'), cancel, same, []],
    [failedAs('start'), cancel, 'cancelled', []],
    [failedAs('same-step'), cancel, 'cancelled', ['cancel run-1']],
    [failedAs('never'), retry, same, []],
    [failedAs('never'), restart, same, []],
    [failedAs('never'), back, 'choosing-bank', []],
    [failedAs('start'), retry, 'starting', ['start run-1', 'wait']],
    [failedAs('same-step'), retry, 'starting', ['submit run-1 step-again retry', 'wait']],
    [failedAs('same-step'), restart, 'starting', ['cancel run-1', 'start run-2', 'wait']],
    [failedAs('same-step'), back, 'choosing-bank', ['cancel run-1']],
    [failedAs('restart'), retry, 'starting', ['start run-2', 'wait']],
    [failedAs('restart'), restart, 'starting', ['start run-2', 'wait']],
    [failedAs('restart', 'duplicate-sync'), retry, 'choosing-bank', []],
    [failedAs('restart'), back, 'choosing-bank', []],
    [{...failedAs('never'), alive: true}, back, 'choosing-bank', ['cancel run-1']],
    [{...failedAs('restart'), alive: true}, retry, 'starting', ['cancel run-1', 'start run-2', 'wait']],
    [cancelled, restart, 'naming', []],
    [success, restart, 'naming', []],
    [{...success, run: resyncContext.run}, restart, 'confirming-renewal', []],
    [{...failedAs('restart'), run: resyncContext.run}, restart, 'starting', ['start run-2', 'wait']],
  ],
  'giving a flow up for another bank': [
    [at('accept-terms'), back, 'choosing-bank', ['cancel run-1']],
    [at('enter-login'), back, 'choosing-bank', ['cancel run-1']],
    [at('answer-challenge'), back, same, []],
    [submitting('enter-login'), back, same, []],
    [{...at('accept-terms'), run: resyncContext.run}, back, same, []],
    ...(
      [
        'accept-terms',
        'enter-login',
        'choose-method',
        'answer-challenge',
        'approve-elsewhere',
        'importing',
        'go-to-bank',
      ] as const
    ).map((name): Row => [at(name), cancel, 'cancelled', ['cancel run-1']]),
    [submitting('answer-challenge'), cancel, 'cancelled', ['cancel run-1']],
  ],
};

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    for (const [state, event, view, effects] of rows) {
      const what = event.type === 'call-failed' ? `${event.failure.code} (${event.failure.outcome})` : event.type;
      test(`${viewOf(state)} · ${what} → ${view}${effects.length > 0 ? ` with ${effects.join(', ')}` : ''}`, () => {
        const [then, ...started] = step(state, event);
        if (view === same) assert.equal(then, state);
        else assert.equal(viewOf(then), view);
        assert.deepEqual(started.map(describeEffect), effects);
      });
    }
  });
}

const only = <K extends FlowState['kind']>(state: FlowState, kind: K): Extract<FlowState, {kind: K}> => {
  assert.equal(state.kind, kind);
  return state as Extract<FlowState, {kind: K}>;
};

test('the name is trimmed, and too long a one is told', () => {
  const named = {...naming, run: {...context.run, name: '  Solar  '}} as const;
  assert.equal(step(named, next)[0].run.name, 'Solar');
  const long = {...naming, run: {...context.run, name: 'x'.repeat(65)}} as const;
  assert.equal(only(step(long, next)[0], 'naming').problem, 'too-long');
  assert.equal(step({...long, run: {...long.run, name: 'x'.repeat(64)}}, next)[0].kind, 'choosing-bank');
  assert.equal(only(step(unnamed, next)[0], 'naming').problem, 'empty');
  const told: FlowState = {...unnamed, problem: 'empty', message: failure('invalid', 'not-applied')};
  const changed = only(step(told, {type: 'name-changed', name: 'S'})[0], 'naming');
  assert.deepEqual([changed.run.name, changed.problem, changed.message], ['S', undefined, undefined]);
});

test('a start says what it is about, and nothing else', () => {
  const [, effect] = step(
    {...chosen, run: {...context.run, bank: undefined, returnUrl: 'https://host.example/'}},
    next,
  );
  assert.deepEqual(effect, {
    kind: 'start',
    scope: 'start',
    input: {
      runKey: 'run-1',
      mode: 'connect',
      name: 'Operations',
      bankId: 'nordbank',
      returnUrl: 'https://host.example/',
    },
  });
  const [, resync] = step(confirming, next);
  assert.deepEqual(resync, {
    kind: 'start',
    scope: 'start',
    input: {runKey: 'run-1', mode: 'resync', syncId: 'sync-1', returnUrl: undefined},
  });
});

test('whatever stands for something new has a new run key, and keeps name and bank', () => {
  for (const state of [at('accept-terms'), choosingForFlow, failedAs('restart'), failedAs('same-step')]) {
    for (const event of [back, restart]) {
      const [then] = step(state, event);
      if (then === state) continue;
      assert.deepEqual({...then.run}, {...context.run, runKey: 'run-2', away: undefined});
    }
  }
  assert.equal(only(step(at('accept-terms'), back)[0], 'choosing-bank').selected, bank);
  assert.deepEqual(step(cancelled, restart)[0].run, {...context.run, runKey: 'run-2', away: undefined});
  const again = step(success, restart)[0].run;
  assert.deepEqual([again.runKey, again.name, again.bank], ['run-2', '', undefined]);
  // Going on with the same start is not something new.
  assert.equal(step(failedAs('start'), retry)[0].run.runKey, 'run-1');
  assert.equal(step(unknownStart, retry)[0].run.runKey, 'run-1');
});

test('the bank chosen for the flow is remembered, and what the server names wins', () => {
  const chose = step({...choosing, selected: connectedBank, view: 'duplicate'}, next)[0];
  assert.equal(chose.run.bank?.id, 'alpen');
  const renamed = {...bank, name: 'Nordbank AG'};
  assert.equal(step(chose, read('accept-terms', 1, {bank: renamed}))[0].run.bank?.name, 'Nordbank AG');
});

test('an answer that was not carried out comes back to its step with a message', () => {
  const refused = only(
    step(submitting('answer-challenge'), failedWith('rate-limited', 'not-applied', {retryAfterMs: 5000}))[0],
    'asking',
  );
  assert.deepEqual([refused.message?.code, refused.retryAt], ['rate-limited', now + 5000]);
  const [resubmitted] = step(refused, answer('code'));
  assert.equal('message' in resubmitted, false);

  // The server asks the very same step: what was on its way has not arrived, and that can be said now.
  const confirmed = only(step(resolving, read('answer-challenge', 5))[0], 'asking');
  assert.deepEqual(confirmed.message, {...cause, outcome: 'not-applied'});
  assert.equal(only(step(resolving, read('answer-challenge', 6))[0], 'asking').message, undefined);
});

test('a refused start says what may be tried', () => {
  const retries = (
    [
      ['offline', 'not-sent', 'start'],
      ['rate-limited', 'not-applied', 'start'],
      ['bank-unavailable', 'not-applied', 'start'],
      ['busy', 'not-applied', 'start'],
      ['signed-out', 'not-applied', 'start'],
      ['invalid', 'not-applied', 'restart'],
      ['duplicate-sync', 'not-applied', 'restart'],
      ['method-unsupported', 'not-applied', 'restart'],
      ['forbidden', 'not-applied', 'never'],
      ['subscription-required', 'not-applied', 'never'],
      ['access-locked', 'not-applied', 'never'],
    ] as const
  ).map(([code, outcome, expected]) => [
    code,
    only(step(starting, failedWith(code, outcome))[0], 'failed').retry,
    expected,
  ]);
  for (const [code, got, expected] of retries) assert.equal(got, expected, code);
});

test('a run that something else than the flow itself has ended may live on at the server', () => {
  const rows: readonly (readonly [FlowState, FlowEvent, boolean])[] = [
    [starting, failedWith('offline', 'not-sent'), true],
    [starting, read('failed'), false],
    [starting, read('failed', 1, {retry: 'same-step', stepId: 's'}), true],
    [resolvingStart, failedWith('access-locked', 'not-applied'), true],
    [at('importing'), failedWith('forbidden', 'not-applied'), true],
    [submitting('enter-login'), failedWith('access-locked', 'not-applied'), true],
    [
      {
        ...failedAs('same-step'),
        kind: 'submitting',
        flow: failedAs('same-step').flow!,
        answer: {kind: 'retry'},
        patience: 'short',
      },
      failedWith('offline', 'not-sent'),
      true,
    ],
  ];
  for (const [state, event, alive] of rows) assert.equal(only(step(state, event)[0], 'failed').alive, alive);
});

test('a flow that failed at a step without an id can only be begun anew', () => {
  const withId = step(starting, read('failed', 1, {retry: 'same-step', stepId: 's'}))[0];
  const without = step(starting, read('failed', 1, {retry: 'same-step'}))[0];
  assert.deepEqual([only(withId, 'failed').retry, only(without, 'failed').retry], ['same-step', 'restart']);
});

test('polls that fail wait longer and longer, up to 30 seconds, and the state only bears a quiet mark', () => {
  let state: FlowState = at('importing');
  const delays: number[] = [];
  for (let times = 1; times <= 9; times += 1) {
    const [then, effect] = step(state, failedWith('unreachable', 'unknown'));
    state = then;
    assert.equal(only(then, 'asking').pollTrouble?.times, times);
    delays.push(effect?.kind === 'read' ? effect.delayMs : NaN);
  }
  assert.deepEqual(delays, [3000, 4500, 6750, 10_125, 15_187.5, 22_781.25, 30_000, 30_000, 30_000]);
  const [calm, effect] = step(state, read('importing', 5));
  assert.equal(only(calm, 'asking').pollTrouble, undefined);
  assert.equal(effect?.kind === 'read' && effect.delayMs, 2000);
  // A server that wants to be asked more seldom than that is.
  const [, slow] = step(at('importing', {pollAfterMs: 60_000}), failedWith('unreachable', 'unknown'));
  assert.equal(slow?.kind === 'read' && slow.delayMs, 60_000);
});

test('polls rest while the page is hidden or offline, and look once on return', () => {
  const page = (visible: boolean, online: boolean): FlowEvent => ({type: 'page-changed', visible, online});
  const state = at('approve-elsewhere');
  assert.deepEqual(machine.scopes(state), ['poll']);
  const [hidden, ...none] = step(state, page(false, true));
  assert.deepEqual([machine.scopes(hidden), none], [[], []]);
  const [still, ...nothing] = step(hidden, page(true, false));
  assert.deepEqual([machine.scopes(still), nothing], [[], []]);
  const [seen, ...look] = step(still, page(true, true));
  assert.deepEqual([machine.scopes(seen), look.map(describeEffect)], [['poll'], ['read run-1 poll 0']]);
  assert.equal(step(seen, page(true, true))[0], seen);
  // An answer of a poll that was on its way goes on to the next step without a timer of its own.
  assert.deepEqual(step(hidden, read('importing')).slice(1), []);
  // What waits for the user alone is read once as well: the server may have ended it meanwhile.
  const login = at('enter-login', {expiresAt: '2026-11-24T09:10:00Z'});
  const [away] = step(login, page(false, true));
  const [, ...armed] = step(away, page(true, true));
  assert.deepEqual(armed.map(describeEffect), ['read run-1 poll 0']);
  assert.deepEqual(machine.scopes(step(away, page(true, true))[0]), ['poll', 'deadline']);
  const [, ...afterwards] = step(
    step(away, page(true, true))[0],
    read('enter-login', 5, {expiresAt: login.flow.expiresAt}),
  );
  assert.deepEqual(afterwards.map(describeEffect), ['deadline']);
});

describe('at the page of the bank', () => {
  const went = (away: Away): FlowEvent => ({type: 'went-to-bank', away});
  const here = at('go-to-bank');
  const [there] = step(here, went('page'));

  test('how the user went is kept while the step stays, and decides nothing', () => {
    assert.equal(viewOf(here), 'go-to-bank');
    assert.equal(viewOf(there), 'redirected');
    assert.equal(step(there, went('page'))[0], there);
    assert.equal(viewOf(step(there, read('go-to-bank', 6))[0]), 'redirected');
    assert.equal(viewOf(step(there, failedWith('unreachable', 'unknown'))[0]), 'redirected');
    const [further] = step(there, read('importing'));
    assert.deepEqual([viewOf(further), further.run.away], ['importing', undefined]);
    assert.equal(step(there, read('go-to-bank', 3))[0].run.away, 'page');
  });

  test('a window that is closed is a reason to ask, not an answer', () => {
    const [open, ...nothing] = step(here, went('window'));
    assert.deepEqual(nothing, []);
    const [closed, ...effects] = step(open, went('closed'));
    assert.deepEqual([viewOf(closed), effects.map(describeEffect)], ['redirected', ['read run-1 poll 0']]);
    assert.deepEqual(step(open, went('blocked')).slice(1), []);
  });

  test('nobody goes there from another step', () => {
    for (const state of [naming, at('enter-login'), at('importing'), resolving, success, cancelled])
      assert.equal(step(state, went('page'))[0], state);
  });

  test('a run that begins anew has not been there', () => {
    assert.equal(step(there, back)[0].run.away, undefined);
    const [gone] = step(there, cancel);
    assert.equal(step(gone, restart)[0].run.away, undefined);
  });
});

test('leaving while accounts are read ends the run here, and cancels nothing', () => {
  const leave: FlowEvent = {type: 'leave'};
  const [left, ...effects] = step(at('importing'), leave);
  assert.deepEqual([left.kind, effects.map(describeEffect)], ['continued', ['announce undefined']]);
  for (const event of [leave, cancel, restart, retry, back, read('done', 9)]) assert.equal(step(left, event)[0], left);
  for (const state of [naming, at('enter-login'), resolving, success]) assert.equal(step(state, leave)[0], state);
});

describe('a run of which only the key is left', () => {
  const bare = {...context, run: {mode: 'connect', runKey: 'run-1', name: '', away: 'page'}} as const;
  const resumed: FlowState = {...bare, kind: 'resolving', patience: 'short'};

  test('learns from the server what it is about', () => {
    const [state] = step(resumed, read('go-to-bank', 2, {mode: 'resync', bank}));
    assert.deepEqual([viewOf(state), state.run.mode, state.run.bank], ['redirected', 'resync', bank]);
  });

  test('a renewal of it does not begin anew: nobody knows which sync', () => {
    const [over] = step(resumed, read('failed', 2, {mode: 'resync'}));
    assert.equal(step(over, retry)[0], over);
    assert.equal(step(over, restart)[0], over);
    const [gone] = step(step(resumed, read('go-to-bank', 2, {mode: 'resync'}))[0], cancel);
    assert.equal(step(gone, restart)[0], gone);
  });

  test('a connection of it begins with the name', () => {
    const [over] = step(resumed, read('failed', 2, {bank}));
    const [then] = step(over, retry);
    assert.deepEqual([then.kind, then.run.runKey, then.run.bank], ['naming', 'run-2', bank]);
  });

  test('that nobody knows any more: over, with a new beginning', () => {
    const [state] = step(resumed, failedWith('not-found', 'not-applied'));
    assert.deepEqual([state.kind, state.kind === 'failed' && state.retry], ['failed', 'restart']);
    assert.equal(step(state, retry)[0].kind, 'naming');
    assert.equal(step(resumed, failedWith('unreachable', 'unknown'))[0].kind, 'unknown');
  });
});

test('a deadline only makes the wizard ask, once, by the clock of the server', () => {
  const expiresAt = '2026-11-24T08:05:00Z';
  const [state, effect] = step(starting, read('enter-login', 1, {expiresAt}));
  assert.deepEqual(effect, {kind: 'deadline', scope: 'deadline', expiresAt, serverOffset: -3_600_000});
  assert.deepEqual(machine.scopes(state), ['poll', 'deadline']);
  const [passed, look] = step(state, {type: 'deadline-passed', expiresAt});
  assert.equal(viewOf(passed), 'enter-login');
  assert.equal(look && describeEffect(look), 'read run-1 poll 0');
  assert.deepEqual(machine.scopes(passed), ['poll']);
  // The server still asks: its word counts, and it is not asked again and again.
  const [asks, ...again] = step(passed, read('enter-login', 1, {expiresAt}));
  assert.deepEqual([viewOf(asks), again], ['enter-login', []]);
  // It has moved the deadline.
  const later = '2026-11-24T08:15:00Z';
  assert.equal(step(passed, read('enter-login', 2, {expiresAt: later}))[1]?.kind, 'deadline');
  assert.equal(step(state, {type: 'deadline-passed', expiresAt: later})[0], state);
  // Where the flow is read again and again anyway, there is no need.
  const [, ...polls] = step(starting, read('importing', 1, {expiresAt}));
  assert.deepEqual(polls.map(describeEffect), ['read run-1 poll 2000']);
});

test('a picture that changes is read again at its pace, beside its deadline', () => {
  const expiresAt = '2026-11-24T08:05:00Z';
  const picture = (refreshAfterMs?: number) => ({
    expiresAt,
    challenge: {kind: 'picture', image: 'AAAA', mediaType: 'image/png', format: {characters: 'digits'}, refreshAfterMs},
  });
  const [state, ...effects] = step(starting, read('answer-challenge', 1, picture(10_000)));
  assert.deepEqual(effects.map(describeEffect), ['read run-1 poll 10000', 'deadline']);
  assert.deepEqual(machine.scopes(state), ['poll', 'deadline']);
  assert.deepEqual(step(starting, read('answer-challenge', 1, picture())).slice(1).length, 1);
  // A failed reading only makes it slower; nothing is lost.
  const [still, slower] = step(state, failedWith('malformed', 'unknown'));
  assert.equal(viewOf(still), 'answer-challenge');
  assert.equal(slower?.kind === 'read' && slower.delayMs, 15_000);
});

test('waiting is told, and begins anew with every request', () => {
  const wait = (patience: Patience): FlowEvent => ({type: 'waited', patience});
  for (const state of [starting, submitting('enter-login'), resolving]) {
    const [long] = step(state, wait('long'));
    assert.equal('patience' in long && long.patience, 'long');
    assert.equal(long.kind, state.kind);
  }
  assert.equal(step(naming, wait('long'))[0], naming);
  assert.equal(
    only(step(submitting('enter-login'), failedWith('timed-out', 'unknown'))[0], 'resolving').patience,
    'short',
  );
});

test('a newer answer of the same revision keeps the message, the deadline and the quiet of the form', () => {
  const message = failure('offline', 'not-sent');
  const state: FlowState = {...at('answer-challenge'), message, retryAt: 5, pollTrouble: {failure: message, times: 2}};
  const then = only(step(state, read('answer-challenge', 5))[0], 'asking');
  assert.deepEqual([then.message, then.retryAt, then.pollTrouble], [message, 5, undefined]);
});

test('what keeps running in each state', () => {
  const rows: readonly (readonly [FlowState, readonly string[]])[] = [
    [naming, []],
    [confirming, []],
    [choosing, []],
    [starting, ['start', 'patience']],
    [submitting('enter-login'), ['submit', 'patience']],
    [resolving, ['resolve', 'patience']],
    [at('enter-login'), ['poll']],
    [unknown, []],
    [success, []],
    [failedAs('same-step'), []],
    [failedAs('never'), []],
    [cancelled, []],
  ];
  for (const [state, scopes] of rows) assert.deepEqual(machine.scopes(state), scopes, state.kind);
});

test('a wizard that is resumed begins with a question; a renewal begins with a press', () => {
  assert.equal(createFlowMachine({run: context.run, resume: true}).initial.kind, 'resolving');
  assert.equal(createFlowMachine({run: resyncContext.run}).initial.kind, 'confirming-renewal');
  assert.equal(createFlowMachine({run: context.run}).initial.kind, 'naming');
});

test('a clock that cannot be read does not spoil the reckoning', () => {
  assert.equal(step(starting, read('accept-terms', 1, {serverTime: 'soon'}))[0].serverOffset, 0);
  assert.equal(step(starting, read('accept-terms', 1))[0].serverOffset, -3_600_000);
});
