import type {Failure} from '../../client/failure.ts';
import type {Flow} from '../../contract/flow.ts';
import {endedBy, isHopeless, isOpen, retryAtOf, retryOfStart} from './flow-failure.ts';
import type {Next} from './flow-landing.ts';
import {knowsItsStart} from './flow-selectors.ts';
import {chooseBank, contextOf, land, resolve} from './flow-landing.ts';
import type {AskingState, FlowState, OpenFlow, StartingState, SubmittingState} from './flow-state.ts';
import {isPolled, watch} from './flow-watch.ts';

const isOlder = (flow: Flow, known: OpenFlow | undefined): boolean =>
  known !== undefined && flow.revision < known.revision;

/** The same step is asked as before the request whose outcome was unknown, so that request was not carried out. */
const notApplied = (flow: Flow, known: OpenFlow | undefined, cause: Failure | undefined): Failure | undefined =>
  cause && known?.revision === flow.revision ? {...cause, outcome: 'not-applied'} : undefined;

/** The client answered where the flow stands. */
export const flowRead = (state: FlowState, flow: Flow, at: number): Next => {
  switch (state.kind) {
    case 'starting':
      return land(state, flow, at);
    case 'submitting':
      return isOlder(flow, state.flow) ? resolve(state, {flow: state.flow}) : land(state, flow, at);
    case 'resolving':
      return isOlder(flow, state.flow)
        ? [{...contextOf(state), kind: 'unknown', flow: state.flow, cause: state.cause}]
        : land(state, flow, at, notApplied(flow, state.flow, state.cause));
    case 'asking': {
      const {pollTrouble: _, ...calm} = state;
      if (isOlder(flow, state.flow)) return [calm, ...watch(calm)];
      if (flow.revision > state.flow.revision) return land(state, flow, at);
      const [landed, ...effects] = land(state, flow, at, state.message);
      if (landed.kind !== 'asking') return [landed, ...effects];
      const asking = {...landed, retryAt: state.retryAt, checkedDeadline: state.checkedDeadline};
      return [asking, ...watch(asking)];
    }
    default:
      return [state];
  }
};

const startFailed = (state: StartingState, failure: Failure, at: number): Next => {
  if (isOpen(failure)) return resolve(state, {cause: failure});
  const retryAt = retryAtOf(failure, at);
  const aboutName = failure.code === 'invalid' && failure.fields?.some(({field}) => field === 'name');
  if (aboutName) return [{...contextOf(state), kind: 'naming', message: failure, retryAt}];
  // Refused is this start only: an earlier one with the same key, lost on its way, may still arrive.
  return [{...contextOf(state), kind: 'failed', failure, retry: retryOfStart(failure), alive: true, retryAt}];
};

const submitFailed = (state: SubmittingState, failure: Failure, at: number): Next => {
  const {flow} = state;
  if (isOpen(failure)) return resolve(state, {flow, cause: failure});
  const context = contextOf(state);
  const retryAt = retryAtOf(failure, at);
  const retry = endedBy(failure, flow);
  if (retry) return [{...context, kind: 'failed', failure, retry, alive: true, flow}];
  if (flow.step === 'failed')
    return [{...context, kind: 'failed', failure, retry: 'same-step', alive: true, retryAt, flow}];
  if (flow.step === 'choose-bank') return chooseBank(context, flow, {message: failure, retryAt});
  const asking = {...context, kind: 'asking', flow, message: failure, retryAt} as const;
  return [asking, ...watch(asking)];
};

const pollFailed = (state: AskingState, failure: Failure): Next => {
  const {flow} = state;
  const retry = endedBy(failure, flow);
  if (retry) return [{...contextOf(state), kind: 'failed', failure, retry, alive: true, flow}];
  if (isPolled(flow) && isHopeless(failure)) return [{...contextOf(state), kind: 'unknown', flow, failure}];
  const asking = {...state, pollTrouble: {failure, times: (state.pollTrouble?.times ?? 0) + 1}};
  return [asking, ...watch(asking)];
};

/** The one call of this state failed. */
export const callFailed = (state: FlowState, failure: Failure, at: number): Next => {
  switch (state.kind) {
    case 'starting':
      return startFailed(state, failure, at);
    case 'submitting':
      return submitFailed(state, failure, at);
    case 'asking':
      return pollFailed(state, failure);
    case 'resolving': {
      const {flow, cause} = state;
      const isNowhere = failure.code === 'not-found' && !knowsItsStart(state);
      const retry = endedBy(failure, flow) ?? (isNowhere ? 'restart' : undefined);
      return retry
        ? [{...contextOf(state), kind: 'failed', failure, retry, alive: true, flow}]
        : [{...contextOf(state), kind: 'unknown', flow, cause, failure}];
    }
    default:
      return [state];
  }
};
