import {qrLifetimeMs} from '../banks/challenge.ts';
import {findSync} from '../data/syncs.ts';
import type {FlowFailure} from '../../../src/contract/problem.ts';
import type {FlowContext} from './flow-context.ts';
import {hasEnded, moveTo, newStepId} from './flow-context.ts';
import {approve} from './approvals.ts';
import {finishFlow} from './finish-flow.ts';
import type {Approval} from './flow-record.ts';

/** Milliseconds after which an approval in the app comes, or the polls that bring it when no time passes. */
const approvalComesAfterMs = 6000;
const approvalComesAfterPolls = 3;

/** The approval is over without success; `retry` asks for it again. */
export const failApproval = (
  context: FlowContext,
  failure: FlowFailure,
  {method, round, attemptsLeft}: Approval,
): void =>
  moveTo(context, {
    at: 'failed',
    failure,
    retry: 'same-step',
    stepId: newStepId(context.world),
    resume: {method, round, attemptsLeft},
  });

/** What the user does in the app, as the script says. */
export const answerInApp = (context: FlowContext, approval: Approval): void => {
  const {script, words} = context;
  if (script.approval === 'granted') approve(context, approval);
  else if (script.approval === 'declined') {
    failApproval(context, {code: 'declined', bankText: words.refusal.declined}, approval);
  }
};

/** Lets a login catch up with the clock. Total: whatever the time is, it ends in a lawful state. */
export const tickFlow = (context: FlowContext): void => {
  const {flow, now, world, words, script} = context;
  const {position} = flow;
  if (hasEnded(flow)) return;
  if (flow.mode === 'resync' && flow.syncId !== null && !findSync(world, flow.syncId)) {
    moveTo(context, {at: 'failed', failure: {code: 'not-found'}, retry: 'never'});
  } else if (position.at === 'importing') {
    if (now >= position.since + script.importMs) finishFlow(context, position.since + script.importMs);
  } else if (now >= flow.expiresAt) {
    moveTo(context, {at: 'failed', failure: {code: 'timed-out'}, retry: 'restart'});
  } else if (position.at === 'go-to-bank') {
    if (now >= (flow.page?.expiresAt ?? 0))
      moveTo(context, {at: 'failed', failure: {code: 'timed-out'}, retry: 'restart'});
  } else if (position.at === 'answer-challenge') {
    if (now >= position.expiresAt) {
      flow.lapsed = position.stepId;
      failApproval(context, {code: 'code-expired', bankText: words.refusal.expired}, position);
    } else if (position.method === 'qr') {
      const picture = Math.floor((now - position.since) / qrLifetimeMs);
      const seed = position.seed - (position.seed % 1000) + picture;
      if (picture > 0 && seed !== position.seed) moveTo(context, {...position, seed});
    }
  } else if (position.at === 'approve-elsewhere') {
    if (now >= position.expiresAt) failApproval(context, {code: 'timed-out'}, position);
    else if (now >= position.since + approvalComesAfterMs) {
      // It came at its time, not when somebody looked.
      answerInApp({...context, now: position.since + approvalComesAfterMs}, position);
    } else if (flow.polls >= approvalComesAfterPolls) answerInApp(context, position);
  }
};
