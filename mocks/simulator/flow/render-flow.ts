import type {Flow, FlowBase, FlowStep} from '../../../src/contract/flow.ts';
import {challengeOf} from '../banks/challenge.ts';
import {loginFormOf} from '../banks/login-form.ts';
import {tanMethod} from '../banks/tan-methods.ts';
import {toInstant} from '../clock.ts';
import {accountView} from '../data/account-view.ts';
import {accountsOf} from '../data/accounts.ts';
import {syncView} from '../data/sync-view.ts';
import {findSync} from '../data/syncs.ts';
import {bankById} from '../directory/directory.ts';
import type {FlowContext} from './flow-context.ts';
import {hasEnded} from './flow-context.ts';

const pollAfterMs = 2000;
const importPollMs = 1000;
const accountsShown = 100;

const step = ({world, flow, script, words, now}: FlowContext): FlowStep => {
  const {position} = flow;
  const otherMethods = script.methods.length > 1;
  switch (position.at) {
    case 'choose-bank':
    case 'accept-terms':
    case 'enter-login':
    case 'choose-method': {
      const asked = {stepId: position.stepId, ...(position.refusal && {refusal: position.refusal})};
      if (position.at === 'choose-bank') return {step: 'choose-bank', ...asked};
      if (position.at === 'accept-terms') {
        const {termsTitle: title, terms: text} = words;
        return {step: 'accept-terms', ...asked, documents: [{id: 'account-information', title, text}]};
      }
      if (position.at === 'enter-login') {
        return {step: 'enter-login', ...asked, ...loginFormOf(bankById(flow.bankId ?? ''))};
      }
      return {step: 'choose-method', ...asked, methods: script.methods.map(kind => tanMethod(kind, words))};
    }
    case 'answer-challenge': {
      const {stepId, refusal, method: kind, round, attemptsLeft, seed, expiresAt} = position;
      return {
        step: 'answer-challenge',
        stepId,
        ...(refusal && {refusal}),
        challenge: challengeOf({kind, words, round, seed}),
        method: tanMethod(kind, words),
        attemptsLeft,
        expiresAt: toInstant(expiresAt),
        otherMethods,
      };
    }
    case 'approve-elsewhere': {
      const {stepId, refusal, method, expiresAt, round} = position;
      return {
        step: 'approve-elsewhere',
        stepId,
        ...(refusal && {refusal}),
        method: tanMethod(method, words),
        bankText: round === 0 ? words.challenge.approval : words.challenge.second,
        pollAfterMs,
        expiresAt: toInstant(expiresAt),
        otherMethods,
      };
    }
    case 'importing': {
      const progress = Math.min(0.99, (now - position.since) / script.importMs);
      return {step: 'importing', progress: Math.round(progress * 100) / 100, pollAfterMs: importPollMs};
    }
    case 'done': {
      const record = findSync(world, position.syncId);
      if (!record) return {step: 'failed', failure: {code: 'not-found'}, retry: 'never'};
      const accounts = accountsOf(world, record.id);
      return {
        step: 'done',
        sync: syncView(world, record, now),
        accounts: Array.from({length: Math.min(accountsShown, accounts.count)}, (_, index) =>
          accountView(world, record, accounts.at(index), now),
        ),
        changes: position.changes,
      };
    }
    case 'failed': {
      const {failure, retry, stepId} = position;
      return {step: 'failed', failure, retry, ...(stepId !== undefined && {stepId})};
    }
  }
};

/** A login as the API tells it. */
export const renderFlow = (context: FlowContext): Flow => {
  const {flow, now} = context;
  const open = !hasEnded(flow) && flow.position.at !== 'importing';
  const base: FlowBase = {
    runKey: flow.runKey,
    revision: flow.revision,
    mode: flow.mode,
    serverTime: toInstant(now),
    ...(flow.bankId !== null && {bank: bankById(flow.bankId)}),
    ...(open && {expiresAt: toInstant(flow.expiresAt)}),
  };
  return {...base, ...step(context)};
};
