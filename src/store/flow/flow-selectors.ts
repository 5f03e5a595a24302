import type {Failure} from '../../client/failure.ts';
import type {FlowStepName} from '../../contract/flow.ts';
import type {FlowFailure} from '../../contract/problem.ts';
import {dataOf} from '../resource.ts';
import type {FlowRetry, FlowState, OpenFlow} from './flow-state.ts';

/** What the wizard shows: the key of a view, of its heading and of its texts. */
export type FlowView =
  | Exclude<FlowStepName, 'choose-bank' | 'done' | 'failed'>
  | Exclude<FlowState['kind'], 'asking' | 'submitting'>
  | 'redirected'
  | 'not-listed'
  | 'confirm-duplicate';

/** The view of a state. While an answer is on its way the form stays, busy. */
export const viewOf = (state: FlowState): FlowView => {
  switch (state.kind) {
    case 'asking':
      return state.flow.step === 'go-to-bank' && state.run.away ? 'redirected' : state.flow.step;
    case 'submitting':
      return state.flow.step === 'choose-bank' || state.flow.step === 'failed' ? 'starting' : state.flow.step;
    case 'choosing-bank':
      return state.view === 'not-listed'
        ? 'not-listed'
        : state.view === 'duplicate'
          ? 'confirm-duplicate'
          : 'choosing-bank';
    default:
      return state.kind;
  }
};

/** The flow of a state, where there is one. */
export const flowOf = (
  state: FlowState,
): OpenFlow | Extract<FlowState, {readonly kind: 'success'}>['flow'] | undefined =>
  'flow' in state ? state.flow : undefined;

/** Whether a run like this one can begin: a renewal that was taken up again on return does not know which sync it renews. */
export const mayStartAnew = ({run}: FlowState): boolean => run.mode === 'connect' || run.syncId !== undefined;

/** Whether the run can be started from what is known of it: not where only its key is left. */
export const knowsItsStart = ({run}: FlowState): boolean =>
  (run.mode === 'resync' ? run.syncId : run.bank) !== undefined;

/** The newest failure that the state knows of: of the last request, of the last reading, or of the run. */
export const failureOf = (state: FlowState): Failure | FlowFailure | undefined =>
  state.kind === 'asking'
    ? (state.message ?? state.pollTrouble?.failure)
    : state.kind === 'failed' || state.kind === 'unknown'
      ? state.failure
      : undefined;

/** Whether the host's own session has ended: with a client of the next session the run can be taken up again. */
export const isSignedOut = (state: FlowState): boolean => failureOf(state)?.code === 'signed-out';

/** Changes whenever something else is asked, so that the heading takes the focus. */
export const stepKeyOf = (state: FlowState): string => {
  const flow = flowOf(state);
  return `${viewOf(state)} ${state.run.runKey} ${flow && 'stepId' in flow ? (flow.stepId ?? '') : ''}`;
};

/** How a run ended; undefined while it goes on or can go on. */
export const outcomeOf = (state: FlowState): 'success' | 'failed' | 'cancelled' | 'continued' | undefined => {
  if (state.kind === 'success' || state.kind === 'cancelled' || state.kind === 'continued') return state.kind;
  return state.kind === 'failed' && (state.retry === 'never' || state.retry === 'restart') ? 'failed' : undefined;
};

/** Whether the run is over: nothing goes on, and a further one has another run key. */
export const isOver = (state: FlowState): boolean => outcomeOf(state) !== undefined;

/** Whether a request of the user is on its way: the form is inert, `aria-busy`. */
export const isBusy = (state: FlowState): boolean => 'patience' in state;

/** Whether the user waits for an answer for long already. */
export const isLong = (state: FlowState): boolean => 'patience' in state && state.patience !== 'short';

/** Whether the server may hold a flow that nobody has ended. */
export const mayExist = (state: FlowState): boolean => {
  switch (state.kind) {
    case 'asking':
    case 'unknown':
      return true;
    case 'choosing-bank':
      return state.flow !== undefined;
    case 'failed':
      return state.alive;
    default:
      return isBusy(state);
  }
};

/** Whether closing the wizard now would lose something: a run that goes on, or a name or bank entered. */
export const isUnfinished = (state: FlowState): boolean =>
  !isOver(state) && (state.kind !== 'naming' || state.run.name !== '');

/** Whether `cancel` does something. */
export const mayCancel = (state: FlowState): boolean => !isOver(state);

/** Whether `back` does something: to another bank, or to the name. From a flow it gives that flow up. */
export const mayGoBack = (state: FlowState): boolean => {
  if (state.run.mode === 'resync') return state.kind === 'choosing-bank';
  switch (state.kind) {
    case 'choosing-bank':
    case 'failed':
      return true;
    case 'asking':
      return ['accept-terms', 'enter-login', 'go-to-bank'].includes(state.flow.step);
    default:
      return false;
  }
};

/** Whether `next` goes on. */
export const mayGoOn = (state: FlowState): boolean => {
  switch (state.kind) {
    case 'naming':
      return state.run.name.trim() !== '';
    case 'confirming-renewal':
      return true;
    case 'choosing-bank':
      return state.selected !== undefined && state.view !== 'not-listed';
    default:
      return false;
  }
};

/** What `retry` does; undefined where it does nothing. */
export const retryOf = (state: FlowState): Exclude<FlowRetry, 'never'> | undefined => {
  if (state.kind === 'failed')
    return state.retry === 'never' || (state.retry === 'restart' && !mayStartAnew(state)) ? undefined : state.retry;
  return state.kind === 'unknown' && !state.flow && knowsItsStart(state) ? 'start' : undefined;
};

/** What met the last answer: the bank's refusal of it, or a failure of the request. */
export const refusalOf = (state: FlowState) => {
  if ('message' in state && state.message) return state.message;
  const flow = flowOf(state);
  return flow && 'refusal' in flow ? flow.refusal : undefined;
};

/** When the step ends by the server's word, in milliseconds of the device's clock. Only for showing: the server decides. */
export const deadlineOf = (state: FlowState): number | undefined => {
  const expiresAt = flowOf(state)?.expiresAt;
  const at = expiresAt === undefined ? NaN : Date.parse(expiresAt) - state.serverOffset;
  return Number.isNaN(at) ? undefined : at;
};

/** When it is worth trying again, by the word of server or bank, in milliseconds of the device's clock. */
export const retryTimeOf = (state: FlowState): number | undefined => {
  if ('retryAt' in state && state.retryAt !== undefined) return state.retryAt;
  const instant = state.kind === 'failed' ? state.failure.retryAt : undefined;
  const at = instant === undefined ? NaN : Date.parse(instant) - state.serverOffset;
  return Number.isNaN(at) ? undefined : at;
};

/** Whether the API said that no bank fits. Not while it is asked, and not because asking failed. */
export const hasNoBank = ({search: {results}}: FlowState): boolean =>
  results.kind === 'ready' && !results.refreshing && dataOf(results)?.items.length === 0;

const places: {readonly [V in FlowView]?: number} = {
  naming: 1,
  'confirming-renewal': 1,
  'choosing-bank': 2,
  'not-listed': 2,
  'confirm-duplicate': 2,
  starting: 2,
  'accept-terms': 3,
  'enter-login': 3,
  'choose-method': 4,
  'answer-challenge': 4,
  'approve-elsewhere': 4,
  'go-to-bank': 4,
  redirected: 4,
  importing: 5,
  success: 5,
};

/** How far the wizard is: name, bank, login, approval, result. A renewal has no bank to choose. Undefined where it makes no sense. */
export const progressOf = (state: FlowState): {readonly number: number; readonly count: number} | undefined => {
  const flow = state.kind === 'resolving' || state.kind === 'unknown' ? state.flow : undefined;
  const view = flow && flow.step !== 'choose-bank' && flow.step !== 'failed' ? flow.step : viewOf(state);
  const place = places[view];
  if (place === undefined) return undefined;
  return state.run.mode === 'connect' ? {number: place, count: 5} : {number: Math.max(1, place - 1), count: 4};
};
