import type {Instant, RunKey, StepId} from '../../contract/ids.ts';
import type {StartFlowInput} from '../../contract/inputs.ts';
import type {BankQuery} from './bank-search-state.ts';
import type {SafeAnswer} from './safe-answer.ts';

/** What the machine wants done. No secret is ever in it. */
export type FlowEffect =
  /** Waits until the user has stopped typing, then reads the text in the browser. */
  | {readonly kind: 'read-query'; readonly scope: 'query'; readonly text: string}
  | {
      readonly kind: 'search-banks';
      readonly scope: 'banks';
      readonly asked: BankQuery;
      readonly cursor?: string | undefined;
    }
  | {readonly kind: 'start'; readonly scope: 'start'; readonly input: StartFlowInput}
  | {
      readonly kind: 'submit';
      readonly scope: 'submit';
      readonly runKey: RunKey;
      readonly stepId: StepId;
      readonly answer: SafeAnswer;
    }
  /** Reads the flow, now (`resolve`) or after so many milliseconds (`poll`). */
  | {
      readonly kind: 'read';
      readonly scope: 'resolve' | 'poll';
      readonly runKey: RunKey;
      readonly delayMs: number;
    }
  /** Tells when the user has waited for long. */
  | {readonly kind: 'wait'; readonly scope: 'patience'}
  | {
      readonly kind: 'deadline';
      readonly scope: 'deadline';
      readonly expiresAt: Instant;
      readonly serverOffset: number;
    }
  | {readonly kind: 'cancel'; readonly scope: 'cancel'; readonly runKey: RunKey}
  | {readonly kind: 'announce'; readonly scope: 'announce'; readonly syncId?: string | undefined};
