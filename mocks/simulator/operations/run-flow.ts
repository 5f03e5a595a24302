import type {Flow} from '../../../src/contract/flow.ts';
import type {RunKey} from '../../../src/contract/ids.ts';
import {answerStep} from '../flow/answer-step.ts';
import {flowContext, hasEnded, moveTo} from '../flow/flow-context.ts';
import type {FlowRecord} from '../flow/flow-record.ts';
import {findFlow, keepFlow} from '../flow/flows.ts';
import {renderFlow} from '../flow/render-flow.ts';
import {tickFlow} from '../flow/tick-flow.ts';
import {SimulatedProblem} from '../simulated-problem.ts';
import {emptyFlow} from './start-flow.ts';
import type {OperationContext, OperationHandler} from './operation-context.ts';
import {requireManage} from './permissions.ts';

const requireFlow = ({world}: OperationContext, runKey: RunKey): FlowRecord => {
  const flow = findFlow(world, runKey);
  if (!flow) throw new SimulatedProblem('not-found');
  return flow;
};

const render = ({world, now}: OperationContext, flow: FlowRecord): Flow => renderFlow(flowContext(world, now, flow));

export const getFlow: OperationHandler<'getFlow'> = (context, {runKey}) => {
  requireManage(context);
  const {world, now} = context;
  const flow = requireFlow(context, runKey);
  if (flow.position.at === 'approve-elsewhere') {
    flow.polls += 1;
    tickFlow(flowContext(world, now, flow));
  }
  return render(context, flow);
};

export const cancelFlow: OperationHandler<'cancelFlow'> = (context, {runKey}) => {
  requireManage(context);
  const {world, now} = context;
  const known = findFlow(world, runKey);
  const flow = known ?? emptyFlow(context, runKey);
  if (!known) keepFlow(world, flow);
  if (hasEnded(flow)) return;
  moveTo(flowContext(world, now, flow), {at: 'failed', failure: {code: 'cancelled'}, retry: 'restart'});
};

export const submitStep: OperationHandler<'submitStep'> = (context, {runKey, stepId, answer}) => {
  requireManage(context);
  const {world, now} = context;
  const flow = requireFlow(context, runKey);
  const {position} = flow;
  if (stepId === flow.lapsed) {
    flow.lapsed = null;
    return render(context, flow);
  }
  // Every answer that is taken makes another step, so an answered one is never the present one.
  if (!('stepId' in position) || position.stepId !== stepId) {
    throw new SimulatedProblem('conflict', {current: render(context, flow)});
  }
  answerStep(flowContext(world, now, flow), answer);
  const {script} = flowContext(world, now, flow);
  context.extraMs += script.stepMs;
  context.losesAnswer = script.losesAnswer && flow.position.at === 'importing' && answer.kind === 'code';
  return render(context, flow);
};
