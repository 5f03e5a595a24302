import {duplicateOf} from './duplicate-of.ts';
import type {FlowContext} from './flow-context.ts';
import {moveTo, newStepId} from './flow-context.ts';
import {startApproval} from './approvals.ts';
import {sendToBank, worksByPage} from './bank-pages.ts';
import {judgeLogin} from './judge-login.ts';

/** Login data typed into our page meet the bank. */
export const answerLogin = (before: FlowContext, values: Readonly<Record<string, string>>): void => {
  const verdict = judgeLogin(before, values);
  const {context} = verdict;
  const {world} = context;
  if (verdict.kind === 'refused') {
    moveTo(context, {at: 'enter-login', stepId: newStepId(world), refusal: verdict.refusal});
  } else if (verdict.kind === 'failed') {
    const {failure, retry} = verdict;
    const stepId = retry === 'same-step' ? {stepId: newStepId(world)} : {};
    moveTo(context, {at: 'failed', failure, retry, ...stepId});
  } else {
    const syncId = duplicateOf(context);
    if (syncId !== undefined) {
      moveTo(context, {at: 'failed', failure: {code: 'duplicate-sync', syncId}, retry: 'never'});
    } else if (worksByPage(context)) sendToBank(context, {loggedIn: true});
    else startApproval(context);
  }
};
