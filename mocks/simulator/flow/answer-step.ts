import type {StepAnswer} from '../../../src/contract/step-answer.ts';
import {findBank} from '../directory/directory.ts';
import {invalidField} from '../simulated-problem.ts';
import type {FlowContext} from './flow-context.ts';
import {moveTo, newStepId} from './flow-context.ts';
import {answerLogin} from './answer-login.ts';
import {askLogin} from './ask-login.ts';
import {approve, askApproval, codeAttempts, offers} from './approvals.ts';
import type {FlowPosition} from './flow-record.ts';
import {answerInApp, failApproval} from './tick-flow.ts';

const misfit = (): Error => invalidField('answer', 'does not fit the step');

type At<K extends FlowPosition['at']> = FlowPosition & {readonly at: K};

const answerChallenge = (context: FlowContext, position: At<'answer-challenge'>, code: string): void => {
  const {script, words} = context;
  if (script.code === 'expires-first' && context.flow.requested === 1) {
    failApproval(context, {code: 'code-expired', bankText: words.refusal.expired}, position);
    return;
  }
  if (script.code !== 'refused' && code.replaceAll(/\s/g, '') === '123456') {
    approve(context, position);
    return;
  }
  const attemptsLeft = position.attemptsLeft - 1;
  if (attemptsLeft <= 0) {
    const failure = {code: 'access-locked', bankText: words.refusal.locked} as const;
    moveTo(context, {at: 'failed', failure, retry: 'never'});
    return;
  }
  const refusal = {code: 'code-rejected', bankText: words.refusal.code, attemptsLeft} as const;
  askApproval(context, {method: position.method, round: position.round, attemptsLeft}, refusal);
};

const chooseAgain = (context: FlowContext): void => {
  if (context.script.methods.length < 2) throw misfit();
  moveTo(context, {at: 'choose-method', stepId: newStepId(context.world)});
};

/** Goes on after a failure that allows it. */
const retry = (context: FlowContext, {resume}: At<'failed'>): void => {
  if (!resume) askLogin(context);
  else if (context.script.methods.length > 1 && resume.method === 'app-approval') chooseAgain(context);
  else askApproval(context, resume);
};

/** Moves a login by an answer of the user. Throws a problem, and moves nothing, when the answer does not fit. */
export const answerStep = (context: FlowContext, answer: StepAnswer): void => {
  const {flow, world} = context;
  const {position} = flow;
  switch (position.at) {
    case 'choose-bank': {
      if (answer.kind !== 'bank') throw misfit();
      if (!findBank(answer.bankId)) throw invalidField('bankId', 'no such bank');
      flow.bankId = answer.bankId;
      moveTo(context, {at: 'accept-terms', stepId: newStepId(world)});
      return;
    }
    case 'accept-terms': {
      if (answer.kind !== 'terms') throw misfit();
      askLogin(context);
      return;
    }
    case 'enter-login': {
      if (answer.kind !== 'login') throw misfit();
      answerLogin(context, answer.values);
      return;
    }
    case 'choose-method': {
      if (answer.kind !== 'method') throw misfit();
      const method = offers(context, answer.methodId);
      if (!method) throw invalidField('methodId', 'the bank does not offer it');
      askApproval(context, {method, round: 0, attemptsLeft: codeAttempts});
      return;
    }
    case 'answer-challenge': {
      if (answer.kind === 'other-method') chooseAgain(context);
      else if (answer.kind === 'code') answerChallenge(context, position, answer.code);
      else throw misfit();
      return;
    }
    case 'approve-elsewhere': {
      if (answer.kind === 'other-method') chooseAgain(context);
      else if (answer.kind !== 'approved') throw misfit();
      else if (context.script.approval === 'never') moveTo(context, {...position, stepId: newStepId(world)});
      else answerInApp(context, position);
      return;
    }
    case 'failed': {
      if (answer.kind === 'other-method' && position.resume) chooseAgain(context);
      else if (answer.kind === 'retry') retry(context, position);
      else throw misfit();
      return;
    }
    default:
      throw misfit();
  }
};
