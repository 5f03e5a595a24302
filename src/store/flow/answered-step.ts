import type {StepId} from '../../contract/ids.ts';
import type {FlowState, OpenFlow} from './flow-state.ts';
import type {SafeAnswer} from './safe-answer.ts';

const steps: {readonly [K in SafeAnswer['kind']]: readonly OpenFlow['step'][]} = {
  bank: ['choose-bank'],
  terms: ['accept-terms'],
  login: ['enter-login'],
  method: ['choose-method'],
  code: ['answer-challenge'],
  'other-method': ['answer-challenge', 'approve-elsewhere'],
  approved: ['approve-elsewhere'],
  retry: ['failed'],
};

/** Whether a step asks for this answer, and the flow allows it. */
const fits = (flow: OpenFlow, answer: SafeAnswer): boolean => {
  if (!steps[answer.kind].includes(flow.step)) return false;
  if (answer.kind === 'other-method') return 'otherMethods' in flow && flow.otherMethods;
  if (answer.kind !== 'method') return true;
  return 'methods' in flow && flow.methods.some(({id, kind}) => id === answer.methodId && kind !== 'unsupported');
};

/** The step that takes this answer now; undefined where none does. */
export const answeredStep = (
  state: FlowState,
  answer: SafeAnswer,
): {readonly flow: OpenFlow; readonly stepId: StepId} | undefined => {
  if (state.kind !== 'asking' && state.kind !== 'choosing-bank' && state.kind !== 'failed') return undefined;
  // The flow may have offered to go on before something ended the run.
  if (state.kind === 'failed' && state.retry !== 'same-step') return undefined;
  const {flow} = state;
  if (!flow || !('stepId' in flow) || flow.stepId === undefined || !fits(flow, answer)) return undefined;
  return {flow, stepId: flow.stepId};
};
