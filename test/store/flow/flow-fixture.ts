import type {Failure} from '../../../src/client/failure.ts';
import type {Bank, BankMatch} from '../../../src/contract/bank.ts';
import type {BankSync} from '../../../src/contract/bank-sync.ts';
import type {Flow, FlowStep} from '../../../src/contract/flow.ts';
import type {TanMethod} from '../../../src/contract/tan.ts';
import {noSearch} from '../../../src/store/flow/bank-search.ts';
import type {AskedFlow, FlowAt, FlowContext} from '../../../src/store/flow/flow-state.ts';

export const bank: Bank = {
  id: 'nordbank',
  name: 'Nordbank',
  country: 'DE',
  approach: 'embedded',
  health: 'working',
};
export const connectedBank: BankMatch = {...bank, id: 'alpen', connected: {id: 'sync-9', name: 'Solar France'}};

export const sync: BankSync = {
  id: 'sync-1',
  name: 'Operations',
  bank,
  grantedAt: '2026-11-24T09:00:00Z',
  expiresAt: null,
  revokedAt: null,
  accountCount: 0,
  unlinkedCount: 0,
  lastImport: null,
  nextImportAt: null,
  importing: false,
  problem: null,
};

const sms: TanMethod = {id: 'sms', name: 'SMS to +49 160 xxxxx 28', kind: 'text-message'};
const app: TanMethod = {id: 'app', name: 'Nordbank app', kind: 'app-approval'};
const dongle: TanMethod = {id: 'dongle', name: 'Dongle', kind: 'unsupported'};

/** One example of every step. */
export const steps: {readonly [S in FlowStep['step']]: Extract<FlowStep, {step: S}>} = {
  'choose-bank': {step: 'choose-bank', stepId: 'step-bank'},
  'accept-terms': {step: 'accept-terms', stepId: 'step-terms', documents: [{id: 'd1', title: 'Terms of use'}]},
  'enter-login': {
    step: 'enter-login',
    stepId: 'step-login',
    fields: [{id: 'pin', label: 'PIN', secret: true, characters: 'text', required: true}],
  },
  'choose-method': {step: 'choose-method', stepId: 'step-method', methods: [sms, app, dongle]},
  'answer-challenge': {
    step: 'answer-challenge',
    stepId: 'step-code',
    challenge: {kind: 'code', format: {length: 6, characters: 'digits'}},
    method: sms,
    otherMethods: true,
  },
  'approve-elsewhere': {
    step: 'approve-elsewhere',
    stepId: 'step-app',
    method: app,
    pollAfterMs: 3000,
    otherMethods: true,
  },
  'go-to-bank': {step: 'go-to-bank', url: 'https://bank.example/consent', pollAfterMs: 500},
  importing: {step: 'importing', pollAfterMs: 2000},
  done: {step: 'done', sync, accounts: [], changes: {added: 0, unchanged: 0, missing: 0}},
  failed: {step: 'failed', failure: {code: 'declined'}, retry: 'restart'},
};

/** What the server says, at its own time: an hour before that of the device. */
export const flowAt = <S extends FlowStep['step']>(step: S, change: Partial<Flow> = {}): FlowAt<S> =>
  ({
    runKey: 'run-1',
    revision: 1,
    mode: 'connect',
    serverTime: '2026-11-24T08:00:00Z',
    ...steps[step],
    ...change,
  }) as unknown as FlowAt<S>;

export const asked = (step: AskedFlow['step'], change: Partial<Flow> = {}): AskedFlow => flowAt(step, change);

/** The device's clock in these tests. */
export const now = Date.UTC(2026, 10, 24, 9);

export const context: FlowContext = {
  run: {mode: 'connect', runKey: 'run-1', name: 'Operations', bank},
  search: noSearch,
  visible: true,
  online: true,
  serverOffset: 0,
};
export const resyncContext: FlowContext = {
  ...context,
  run: {mode: 'resync', runKey: 'run-1', name: 'Operations', syncId: 'sync-1', bank},
};

export const failure = (
  code: Failure['code'],
  outcome: Failure['outcome'],
  change: Partial<Failure> = {},
): Failure => ({
  code,
  outcome,
  operation: 'getFlow',
  ...change,
});
