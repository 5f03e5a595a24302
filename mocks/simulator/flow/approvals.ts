import type {FlowFailure} from '../../../src/contract/problem.ts';
import type {TanMethodKind} from '../../../src/contract/tan.ts';
import {chance} from '../random.ts';
import type {FlowContext} from './flow-context.ts';
import {moveTo, newStepId} from './flow-context.ts';
import type {Approval} from './flow-record.ts';

/** Wrong codes until the access is locked. */
export const codeAttempts = 3;
/** Milliseconds for which a code or a request in the app is valid. */
const approvalMs = 300_000;
/** Requested and unused challenges until the access is locked, as some banks do it. */
const challengesUntilLock = 6;

/** Asks for a code, or for an approval in the app. */
export const askApproval = (context: FlowContext, approval: Approval, refusal?: FlowFailure): void => {
  const {world, now, flow, script, words} = context;
  if (flow.requested >= challengesUntilLock) {
    const failure = {code: 'access-locked', bankText: words.refusal.locked} as const;
    moveTo(context, {at: 'failed', failure, retry: 'never'});
    return;
  }
  if (approval.method === 'unsupported') {
    moveTo(context, {at: 'failed', failure: {code: 'method-unsupported'}, retry: 'never'});
    return;
  }
  flow.requested += 1;
  flow.polls = 0;
  const asked = {stepId: newStepId(world), ...(refusal && {refusal}), ...approval, since: now};
  if (approval.method === 'app-approval') {
    moveTo(context, {at: 'approve-elsewhere', ...asked, expiresAt: now + approvalMs});
    return;
  }
  const tooShort = script.code === 'expires-first' && flow.requested === 1;
  moveTo(context, {
    at: 'answer-challenge',
    ...asked,
    expiresAt: now + (tooShort ? 1000 : approvalMs),
    seed: chance(world.state.seed, flow.runKey, flow.requested),
  });
};

/** The first approval after the login: the only method is taken without asking. */
export const startApproval = (context: FlowContext): void => {
  const {methods} = context.script;
  const [only] = methods;
  if (only === undefined) moveTo(context, {at: 'importing', since: context.now});
  else if (methods.length === 1) askApproval(context, {method: only, round: 0, attemptsLeft: codeAttempts});
  else moveTo(context, {at: 'choose-method', stepId: newStepId(context.world)});
};

/** One approval has been given: the next in a row, or the import. */
export const approve = (context: FlowContext, {method, round}: Approval): void => {
  const {script, now, flow} = context;
  flow.requested = 0;
  if (round + 1 < script.rounds) askApproval(context, {method, round: round + 1, attemptsLeft: codeAttempts});
  else moveTo(context, {at: 'importing', since: now});
};

/** The bank offers this method for this login. */
export const offers = ({script}: FlowContext, id: string): TanMethodKind | undefined =>
  script.methods.find(kind => kind === id);
