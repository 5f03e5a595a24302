import type {AccountChanges} from '../../../src/contract/account-changes.ts';
import type {FailedStep} from '../../../src/contract/flow.ts';
import type {BankId, BankSyncId, RunKey, StepId} from '../../../src/contract/ids.ts';
import type {FlowFailure} from '../../../src/contract/problem.ts';
import type {TanMethodKind} from '../../../src/contract/tan.ts';
import type {ScriptName} from '../flow-script.ts';
import type {BankPageRecord} from './bank-page-record.ts';

interface Asked {
  readonly stepId: StepId;
  readonly refusal?: FlowFailure | undefined;
}

/** Where an approval stands: which method, which one in a row, and how many wrong codes the bank still takes. */
export interface Approval {
  readonly method: TanMethodKind;
  readonly round: number;
  readonly attemptsLeft: number;
}

/** Where a login stands. Times in milliseconds since 1970. */
export type FlowPosition =
  | (Asked & {readonly at: 'choose-bank'})
  | (Asked & {readonly at: 'accept-terms'})
  | (Asked & {readonly at: 'enter-login'})
  | (Asked & {readonly at: 'choose-method'})
  | (Asked &
      Approval & {
        readonly at: 'answer-challenge';
        readonly since: number;
        readonly expiresAt: number;
        /** Chooses the picture or the start code. */
        readonly seed: number;
      })
  | (Asked & Approval & {readonly at: 'approve-elsewhere'; readonly since: number; readonly expiresAt: number})
  | {readonly at: 'go-to-bank'; readonly since: number}
  | {readonly at: 'importing'; readonly since: number}
  | {readonly at: 'done'; readonly syncId: BankSyncId; readonly changes: AccountChanges}
  | {
      readonly at: 'failed';
      readonly failure: FlowFailure;
      readonly retry: FailedStep['retry'];
      /** With `same-step`. */
      readonly stepId?: StepId | undefined;
      /** Where `retry` goes on: at the login, or with this approval. */
      readonly resume?: Approval | undefined;
    };

/** A login, as plain data. Holds the user name, never a PIN or a TAN. */
export interface FlowRecord {
  readonly runKey: RunKey;
  /** The input that started it, to recognise a second start; null for a key that was cancelled before it was seen. */
  startedWith: string | null;
  mode: 'connect' | 'resync';
  name: string;
  syncId: BankSyncId | null;
  bankId: BankId | null;
  revision: number;
  readonly startedAt: number;
  readonly expiresAt: number;
  /** Called up by a magic user name; null: as the world says. */
  script: ScriptName | null;
  login: string | null;
  position: FlowPosition;
  /** A challenge that ran out before it was answered: the first late answer to it is no conflict. */
  lapsed: StepId | null;
  /** How often the app was asked whether it has been approved. */
  polls: number;
  /** Challenges requested so far. */
  requested: number;
  /** Where the bank's own page sends the user back to. */
  returnUrl?: string | null | undefined;
  /** The bank's own page, once the user was sent there. */
  page?: BankPageRecord | null | undefined;
}
