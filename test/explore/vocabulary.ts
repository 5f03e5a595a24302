import type {Failure} from '../../src/client/failure.ts';
import type {BankMatch} from '../../src/contract/bank.ts';
import type {Flow} from '../../src/contract/flow.ts';
import type {StepAnswer} from '../../src/contract/step-answer.ts';
import type {FlowUserEvent} from '../../src/store/flow/flow-event.ts';
import {bank as nordbank, connectedBank, flowAt, now, steps} from '../store/flow/flow-fixture.ts';
import type {Shown} from './server-model.ts';

export const at = now;
/** What must be in no state and no effect. */
export const canary = 'S3CRET-CANARY';

export const bank: BankMatch = nordbank;
export const keyOf = (index: number): string => `run-${index + 1}`;
export const indexOf = (runKey: string): number => Number(runKey.slice(4)) - 1;
export const stepIdOf = (asked: number): string => `step-${asked}`;
export const askedOf = (stepId: string): number => Number(stepId.slice(5));

/** Everything that a user or a page can do to the wizard. A new event must find its place here. */
const presses: {readonly [T in FlowUserEvent['type']]: readonly Extract<FlowUserEvent, {type: T}>[]} = {
  'name-changed': [{type: 'name-changed', name: 'Operations'}],
  next: [{type: 'next'}],
  back: [{type: 'back'}],
  'query-changed': [
    {type: 'query-changed', text: 'nord'},
    {type: 'query-changed', text: 'DE'},
  ],
  'more-banks': [{type: 'more-banks'}],
  'search-again': [{type: 'search-again'}],
  'bank-selected': [
    {type: 'bank-selected', bank},
    {type: 'bank-selected', bank: connectedBank},
  ],
  'not-listed': [
    {type: 'not-listed', shown: true},
    {type: 'not-listed', shown: false},
  ],
  check: [{type: 'check'}],
  retry: [{type: 'retry'}],
  restart: [{type: 'restart'}],
  cancel: [{type: 'cancel'}],
  'went-to-bank': [
    {type: 'went-to-bank', away: 'window'},
    {type: 'went-to-bank', away: 'closed'},
  ],
  leave: [{type: 'leave'}],
  'page-changed': [],
};
export const pressed: readonly FlowUserEvent[] = Object.values(presses).flat();
export const searching = new Set(['query-changed', 'more-banks', 'search-again', 'not-listed']);

export const answers: readonly StepAnswer[] = [
  {kind: 'bank', bankId: bank.id},
  {kind: 'terms', accepted: true},
  {kind: 'login', values: {pin: canary}},
  {kind: 'method', methodId: 'sms'},
  {kind: 'method', methodId: 'dongle'},
  {kind: 'code', code: canary},
  {kind: 'other-method'},
  {kind: 'approved'},
  {kind: 'retry'},
];

const ends: {
  readonly [E in Shown['end']]: {readonly code: Failure['code']; readonly retry: 'same-step' | 'restart' | 'never'};
} = {
  '': {code: 'unknown', retry: 'restart'},
  declined: {code: 'declined', retry: 'restart'},
  cancelled: {code: 'cancelled', retry: 'restart'},
  'session-expired': {code: 'session-expired', retry: 'restart'},
  'access-locked': {code: 'access-locked', retry: 'never'},
  again: {code: 'timed-out', retry: 'same-step'},
};

/** The flow as the API tells it. */
export const flowOf = (shown: Shown, runKey: string, mode: Flow['mode'], deadline: boolean): Flow => {
  const {step, revision, asked, refused, end} = shown;
  const ended = {failure: {code: ends[end].code}, retry: ends[end].retry};
  return flowAt(step, {
    runKey,
    mode,
    revision,
    serverTime: new Date(at).toISOString(),
    ...('stepId' in steps[step] || end === 'again' ? {stepId: stepIdOf(asked)} : {}),
    ...(refused ? {refusal: {code: 'code-rejected'}} : {}),
    ...(deadline && step !== 'done' && step !== 'failed' ? {expiresAt: new Date(at + 60_000).toISOString()} : {}),
    ...(step === 'failed' ? ended : {}),
  });
};

const failed = (
  code: Failure['code'],
  outcome: Failure['outcome'],
  operation: Failure['operation'],
  change: Partial<Failure> = {},
): Failure => ({
  code,
  outcome,
  operation,
  ...change,
});

/** What a server may refuse without having done anything: one of each kind, or everything. */
export const refusals = (operation: Failure['operation'], all: boolean): readonly Failure[] => [
  failed('rate-limited', 'not-applied', operation, {retryAfterMs: 40_000}),
  failed('forbidden', 'not-applied', operation),
  failed('not-found', 'not-applied', operation),
  failed(
    'invalid',
    'not-applied',
    operation,
    operation === 'startFlow' ? {fields: [{field: 'name', message: 'no'}]} : {},
  ),
  ...(all
    ? [
        failed('bank-unavailable', 'not-applied', operation, {retryAfterMs: 5000}),
        failed('session-expired', 'not-applied', operation),
        failed('signed-out', 'not-applied', operation),
        ...(operation === 'startFlow' ? [failed('duplicate-sync', 'not-applied', operation)] : []),
      ]
    : []),
];

/** A request whose outcome nobody knows: the request itself may still arrive. */
export const lost = (operation: Failure['operation'], all: boolean): readonly Failure[] => [
  failed('unreachable', 'unknown', operation),
  // For a write they are the same; a read that nobody can read is hopeless.
  ...(all || operation === 'getFlow' ? [failed('malformed', 'unknown', operation)] : []),
];
export const conflict = (operation: Failure['operation']): Failure => failed('conflict', 'not-applied', operation);
export const notFound = (operation: Failure['operation']): Failure => failed('not-found', 'not-applied', operation);
export const offline = (operation: Failure['operation']): Failure => failed('offline', 'not-sent', operation);
export const tabEvents = (visible: boolean, online: boolean): readonly FlowUserEvent[] => [
  {type: 'page-changed', visible: !visible, online},
  {type: 'page-changed', visible, online: !online},
];
