import type {StepId} from '../../contract/ids.ts';
import type {FlowState, OpenFlow} from './flow-state.ts';
import type {SafeAnswer} from './safe-answer.ts';

/** What each step asks for. */
const answers: {readonly [S in OpenFlow['step']]?: SafeAnswer['kind']} = {
  'choose-bank': 'bank',
  'accept-terms': 'terms',
  'enter-login': 'login',
  'choose-method': 'method',
  'answer-challenge': 'code',
  'approve-elsewhere': 'approved',
  failed: 'retry',
};

const fits = (flow: OpenFlow, answer: SafeAnswer): boolean => {
  if (answer.kind === 'other-method') return 'otherMethods' in flow && flow.otherMethods;
  if (answers[flow.step] !== answer.kind) return false;
  return (
    flow.step !== 'choose-method' ||
    (answer.kind === 'method' && flow.methods.some(({id, kind}) => id === answer.methodId && kind !== 'unsupported'))
  );
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
