import type {FlowEffect} from './flow-effect.ts';
import type {AskedFlow, AskingState} from './flow-state.ts';

const shortestMs = 2000;
const longestMs = 30_000;

/** Whether the flow goes on without the user's answer, so that it is read again and again. */
export const isPolled = (flow: AskedFlow): flow is Extract<AskedFlow, {readonly pollAfterMs: number}> =>
  'pollAfterMs' in flow;

/** After so long the flow is read again by itself: it goes on without the user's answer, or its picture changes. */
const pollMsOf = (flow: AskedFlow): number | undefined => {
  if (isPolled(flow)) return flow.pollAfterMs;
  return flow.step === 'answer-challenge' && flow.challenge.kind === 'picture'
    ? flow.challenge.refreshAfterMs
    : undefined;
};

/** The server's pace; after failures longer and longer, and never sooner than the server asked for. */
const paceOf = (base: number, trouble: AskingState['pollTrouble']): number => {
  const pace = Math.max(shortestMs, base);
  if (!trouble) return pace;
  return Math.max(pace, Math.min(longestMs, pace * 1.5 ** trouble.times), trouble.failure.retryAfterMs ?? 0);
};

const isWatching = ({visible, online}: AskingState): boolean => visible && online;

/** The deadline of a step that is not polled anyway, unless the server was asked about it already. */
const deadlineOf = ({flow, checkedDeadline}: AskingState): string | undefined =>
  isPolled(flow) || flow.expiresAt === checkedDeadline ? undefined : flow.expiresAt;

/** Reads the flow at once, without leaving the step. */
export const look = ({run}: AskingState): FlowEffect => ({kind: 'read', scope: 'poll', runKey: run.runKey, delayMs: 0});

/** What keeps an eye on the flow while the step is shown. */
export const watch = (state: AskingState): readonly FlowEffect[] => {
  if (!isWatching(state)) return [];
  const {runKey} = state.run;
  const pollMs = pollMsOf(state.flow);
  const polls: readonly FlowEffect[] =
    pollMs === undefined ? [] : [{kind: 'read', scope: 'poll', runKey, delayMs: paceOf(pollMs, state.pollTrouble)}];
  const expiresAt = deadlineOf(state);
  return expiresAt === undefined
    ? polls
    : [...polls, {kind: 'deadline', scope: 'deadline', expiresAt, serverOffset: state.serverOffset}];
};

/** The page is seen again, or has a network again: the server is asked once, whatever the step, since much may have happened. */
export const watchAgain = (before: AskingState, state: AskingState): readonly FlowEffect[] => {
  if (isWatching(before) || !isWatching(state)) return [];
  return [look(state)];
};

/** What keeps running while the step is shown. */
export const watchScopes = (state: AskingState): readonly string[] =>
  isWatching(state) ? (deadlineOf(state) === undefined ? ['poll'] : ['poll', 'deadline']) : [];
