import type {Flow, FlowBase, FlowStep} from '../../../src/contract/flow.ts';
import type {StepId} from '../../../src/contract/ids.ts';
import type {FlowFailure} from '../../../src/contract/problem.ts';
import {challengeOf} from '../banks/challenge.ts';
import {loginFormOf} from '../banks/login-form.ts';
import {tanMethod} from '../banks/tan-methods.ts';
import {toInstant} from '../clock.ts';
import {accountView} from '../data/account-view.ts';
import {accountsOf} from '../data/accounts.ts';
import {syncView} from '../data/sync-view.ts';
import {findSync} from '../data/syncs.ts';
import {bankById} from '../directory/directory.ts';
import {seenBank} from '../directory/seen-bank.ts';
import {pageAddress} from './bank-pages.ts';
import type {FlowContext} from './flow-context.ts';
import {hasEnded} from './flow-context.ts';
import type {FlowPosition, FlowRecord} from './flow-record.ts';

const pollAfterMs = 2000;
const importPollMs = 1000;
const accountsShown = 100;

interface Asked {
  readonly stepId: StepId;
  readonly refusal?: FlowFailure | undefined;
}

const asked = ({stepId, refusal}: Asked): Asked => ({stepId, ...(refusal && {refusal})});

type At<K extends FlowPosition['at']> = FlowPosition & {readonly at: K};

/** What is known of each position, as the contract tells it. Exhaustive: a new position needs a view. */
const views: {
  readonly [K in FlowPosition['at']]: (position: At<K>, context: FlowContext) => FlowStep;
} = {
  'choose-bank': position => ({step: 'choose-bank', ...asked(position)}),
  'accept-terms': (position, {words: {termsTitle: title, terms: text}}) => ({
    step: 'accept-terms',
    ...asked(position),
    documents: [{id: 'account-information', title, text}],
  }),
  'enter-login': (position, {flow}) => ({
    step: 'enter-login',
    ...asked(position),
    ...loginFormOf(bankById(flow.bankId ?? '')),
  }),
  'choose-method': (position, {script, words}) => ({
    step: 'choose-method',
    ...asked(position),
    methods: script.methods.map(kind => tanMethod(kind, words)),
  }),
  'answer-challenge': (position, {script, words}) => {
    const {method: kind, round, attemptsLeft, seed, expiresAt} = position;
    return {
      step: 'answer-challenge',
      ...asked(position),
      challenge: challengeOf({kind, words, round, seed}),
      method: tanMethod(kind, words),
      attemptsLeft,
      expiresAt: toInstant(expiresAt),
      otherMethods: script.methods.length > 1,
    };
  },
  'approve-elsewhere': (position, {script, words}) => ({
    step: 'approve-elsewhere',
    ...asked(position),
    method: tanMethod(position.method, words),
    bankText: position.round === 0 ? words.challenge.approval : words.challenge.second,
    pollAfterMs,
    expiresAt: toInstant(position.expiresAt),
    otherMethods: script.methods.length > 1,
  }),
  'go-to-bank': (_position, context) => ({step: 'go-to-bank', url: pageAddress(context), pollAfterMs}),
  importing: ({since}, {now, script}) => ({
    step: 'importing',
    progress: Math.round(Math.min(0.99, (now - since) / script.importMs) * 100) / 100,
    pollAfterMs: importPollMs,
  }),
  done: ({syncId, changes}, {world, now}) => {
    const record = findSync(world, syncId);
    if (!record) return {step: 'failed', failure: {code: 'not-found'}, retry: 'never'};
    const accounts = accountsOf(world, record.id);
    return {
      step: 'done',
      sync: syncView(world, record, now),
      accounts: Array.from({length: Math.min(accountsShown, accounts.count)}, (_, index) =>
        accountView(world, record, accounts.at(index), now),
      ),
      changes,
    };
  },
  failed: ({failure, retry, stepId}) => ({step: 'failed', failure, retry, ...(stepId !== undefined && {stepId})}),
};

const stepOf = <K extends FlowPosition['at']>(position: At<K>, context: FlowContext): FlowStep =>
  views[position.at](position, context);

/** A bank's own page does not wait as long as the whole login. */
const givenUpAt = ({position, page, expiresAt}: FlowRecord): number =>
  position.at === 'go-to-bank' ? (page?.expiresAt ?? expiresAt) : expiresAt;

/** A login as the API tells it. */
export const renderFlow = (context: FlowContext): Flow => {
  const {flow, now, world} = context;
  const open = !hasEnded(flow) && flow.position.at !== 'importing';
  const base: FlowBase = {
    runKey: flow.runKey,
    revision: flow.revision,
    mode: flow.mode,
    serverTime: toInstant(now),
    ...(flow.bankId !== null && {bank: seenBank(world, bankById(flow.bankId))}),
    ...(open && {expiresAt: toInstant(givenUpAt(flow))}),
  };
  return {...base, ...stepOf(flow.position, context)};
};
