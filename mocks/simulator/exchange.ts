import type {Problem} from '../../src/contract/problem.ts';
import type {Fault} from './faults.ts';

/** What became of a request, before it travels back. */
export type Exchange = {readonly latencyMs: number; readonly requestId: string} & (
  | {readonly kind: 'answer'; readonly output: unknown}
  | {readonly kind: 'problem'; readonly problem: Problem}
  /** The request or its answer met a fault on the way; `output` is what the answer would have been. */
  | {readonly kind: 'fault'; readonly fault: Fault; readonly output?: unknown}
);
