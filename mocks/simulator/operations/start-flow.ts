import type {StartFlowInput} from '../../../src/contract/inputs.ts';
import type {RunKey} from '../../../src/contract/ids.ts';
import {findBank} from '../directory/directory.ts';
import {askLogin} from '../flow/ask-login.ts';
import {flowContext, moveTo, newStepId} from '../flow/flow-context.ts';
import type {FlowRecord} from '../flow/flow-record.ts';
import {findFlow, keepFlow} from '../flow/flows.ts';
import {renderFlow} from '../flow/render-flow.ts';
import {readReturnUrl} from '../flow/return-url.ts';
import {invalidField, SimulatedProblem} from '../simulated-problem.ts';
import {requireIdle, requireName, requireSync} from './manage-bank-sync.ts';
import type {OperationContext, OperationHandler} from './operation-context.ts';
import {requireManage} from './permissions.ts';

const flowLifetimeMs = 15 * 60_000;

/** A login that has not begun. */
export const emptyFlow = ({world, now}: OperationContext, runKey: RunKey): FlowRecord => ({
  runKey,
  startedWith: null,
  mode: 'connect',
  name: '',
  syncId: null,
  bankId: null,
  revision: 0,
  startedAt: now,
  expiresAt: now + flowLifetimeMs,
  script: null,
  login: null,
  position: {at: 'choose-bank', stepId: newStepId(world)},
  lapsed: null,
  polls: 0,
  requested: 0,
});

const fingerprint = ({mode, name, bankId, syncId, returnUrl}: StartFlowInput): string =>
  JSON.stringify([mode, name ?? null, bankId ?? null, syncId ?? null, returnUrl ?? null]);

/** The way back from the bank's page, if the host gave one. */
const requireReturnUrl = ({world}: OperationContext, text: string | undefined): string | null => {
  if (text === undefined) return null;
  const url = readReturnUrl(text);
  if (!url || !world.allowsReturn(url)) throw invalidField('returnUrl', 'nobody is sent back to there');
  return url.href;
};

const begin = (context: OperationContext, input: StartFlowInput): FlowRecord => {
  const {world, now} = context;
  const flow = {...emptyFlow(context, input.runKey), startedWith: fingerprint(input), mode: input.mode};
  flow.returnUrl = requireReturnUrl(context, input.returnUrl);
  if (input.mode === 'resync') {
    if (input.syncId === undefined) throw invalidField('syncId', 'is required');
    const sync = requireSync(context, input.syncId);
    requireIdle(context, sync);
    Object.assign(flow, {syncId: sync.id, bankId: sync.bankId, name: sync.name});
    askLogin(flowContext(world, now, flow));
    return flow;
  }
  flow.name = requireName(input.name);
  if (input.bankId !== undefined) {
    if (!findBank(input.bankId)) throw invalidField('bankId', 'no such bank');
    flow.bankId = input.bankId;
    moveTo(flowContext(world, now, flow), {at: 'accept-terms', stepId: newStepId(world)});
  } else {
    moveTo(flowContext(world, now, flow), flow.position);
  }
  return flow;
};

export const startFlow: OperationHandler<'startFlow'> = (context, input) => {
  requireManage(context);
  const {world, now} = context;
  const known = findFlow(world, input.runKey);
  if (known && known.startedWith === null) {
    // Cancelled before it was seen: it stays cancelled, but answers as what it would have been.
    Object.assign(known, {startedWith: fingerprint(input), mode: input.mode});
  }
  if (known && known.startedWith !== fingerprint(input)) {
    throw new SimulatedProblem('conflict', {current: renderFlow(flowContext(world, now, known))});
  }
  if (known) return renderFlow(flowContext(world, now, known));
  const flow = begin(context, input);
  keepFlow(world, flow);
  return renderFlow(flowContext(world, now, flow));
};
