import type {Failure} from '../../client/failure.ts';
import type {Flow} from '../../contract/flow.ts';
import type {Step} from '../create-store.ts';
import {answeredStep} from './answered-step.ts';
import {noSearch, searchResumed} from './bank-search.ts';
import type {FlowEffect} from './flow-effect.ts';
import type {ChoosingBankState, FlowContext, FlowRun, FlowState, Refused, ResolvingState} from './flow-state.ts';
import {watch} from './flow-watch.ts';
import type {SafeAnswer} from './safe-answer.ts';

export type Next = Step<FlowState, FlowEffect>;

const wait: FlowEffect = {kind: 'wait', scope: 'patience'};

/** What every state carries, without what belongs to one state alone. */
export const contextOf = ({run, search, visible, online, serverOffset}: FlowContext): FlowContext => ({
  run,
  search,
  visible,
  online,
  serverOffset,
});

/** The same wizard with another run. A new run key is a new run: nobody is at the bank for it yet. */
export const withRun = (state: FlowContext, change: Partial<FlowRun>): FlowContext => ({
  ...contextOf(state),
  run: {...state.run, ...(change.runKey !== undefined && {away: undefined}), ...change},
});

export const firstState = (context: FlowContext): FlowState => ({
  ...context,
  kind: context.run.mode === 'resync' ? 'confirming-renewal' : 'naming',
});

/** To the search for a bank, with what was found before. */
export const chooseBank = (context: FlowContext, flow?: ChoosingBankState['flow'], refused?: Refused): Next => {
  const [search, ...effects] = searchResumed(context.search);
  return [
    {...context, search, kind: 'choosing-bank', view: 'search', selected: context.run.bank, flow, ...refused},
    ...effects,
  ];
};

/** Asks the server for a flow. The run key makes sure that asking twice is asking once. */
export const start = (state: FlowContext): Next => {
  const context = contextOf(state);
  const {mode, runKey, name, bank, syncId, returnUrl} = context.run;
  const about = mode === 'connect' ? {name, bankId: bank?.id} : {syncId};
  return [
    {...context, kind: 'starting', patience: 'short'},
    {kind: 'start', scope: 'start', input: {runKey, mode, ...about, returnUrl}},
    wait,
  ];
};

/** Answers the step that is asked, once; undefined where the answer does not fit it. */
export const submit = (state: FlowState, answer: SafeAnswer): Next | undefined => {
  const asked = answeredStep(state, answer);
  return (
    asked && [
      {...contextOf(state), kind: 'submitting', flow: asked.flow, answer, patience: 'short'},
      {kind: 'submit', scope: 'submit', runKey: state.run.runKey, stepId: asked.stepId, answer},
      wait,
    ]
  );
};

/** Asks the server what became of a request. */
export const resolve = (state: FlowContext, known: Pick<ResolvingState, 'flow' | 'cause'>): Next => [
  {...contextOf(state), kind: 'resolving', ...known, patience: 'short'},
  {kind: 'read', scope: 'resolve', runKey: state.run.runKey, delayMs: 0},
  wait,
];

/** Goes to where the server says that the flow stands. */
export const land = (state: FlowContext, flow: Flow, at: number, message?: Failure): Next => {
  const serverOffset = Date.parse(flow.serverTime) - at || 0;
  // A run that is taken up again on return knows nothing but its key: the rest is the server's word.
  const {bank = state.run.bank, mode} = flow;
  const away = flow.step === 'go-to-bank' ? state.run.away : undefined;
  const context = {...withRun(state, {bank, mode, away}), serverOffset};
  switch (flow.step) {
    case 'done':
      return [
        {...context, search: noSearch, kind: 'success', flow},
        {kind: 'announce', scope: 'announce', syncId: flow.sync.id},
      ];
    case 'failed': {
      const retry = flow.retry === 'same-step' && flow.stepId === undefined ? 'restart' : flow.retry;
      return [{...context, kind: 'failed', failure: flow.failure, retry, alive: retry === 'same-step', flow}];
    }
    case 'choose-bank':
      return chooseBank(context, flow, {message});
    default: {
      const asking = {...context, kind: 'asking', flow, message} as const;
      return [asking, ...watch(asking)];
    }
  }
};
