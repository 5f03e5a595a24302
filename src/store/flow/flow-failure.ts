import type {Failure} from '../../client/failure.ts';
import type {FailureCode} from '../../contract/failure-code.ts';
import type {FlowRetry, OpenFlow} from './flow-state.ts';

const never: readonly FailureCode[] = ['forbidden', 'subscription-required', 'access-locked'];
const gone: readonly FailureCode[] = ['not-found', 'session-expired'];
/** Waiting does not help: the server answers, but with something that nobody can read. */
const hopeless: readonly FailureCode[] = ['malformed', 'invalid', 'signed-out'];
const elsewhere: readonly FailureCode[] = ['duplicate-sync', 'not-found', 'method-unsupported'];

/** Whether nobody knows what became of a request. A conflict says that somebody was there before, so the truth is at the server. */
export const isOpen = ({outcome, code}: Failure): boolean => outcome === 'unknown' || code === 'conflict';

/** How a run that this failure ends may go on; undefined where it does not end the run. */
export const endedBy = ({code}: Failure, flow: OpenFlow | undefined): FlowRetry | undefined => {
  if (never.includes(code)) return 'never';
  // Without a flow «not found» says only that the start has not arrived.
  return gone.includes(code) && (flow || code !== 'not-found') ? 'restart' : undefined;
};

/** Whether another bank (or login) is what helps. */
export const asksForAnotherBank = (code: FailureCode): boolean => elsewhere.includes(code);

/** What goes on from a start that the server refused. */
export const retryOfStart = ({code}: Failure): FlowRetry =>
  never.includes(code) ? 'never' : code === 'invalid' || asksForAnotherBank(code) ? 'restart' : 'start';

/** Whether reading again by itself is senseless. */
export const isHopeless = ({code}: Failure): boolean => hopeless.includes(code);

/** When the server wants to be asked again at the earliest. */
export const retryAtOf = ({retryAfterMs}: Failure, at: number): number | undefined =>
  retryAfterMs === undefined ? undefined : at + retryAfterMs;
