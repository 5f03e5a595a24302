import type {Failure} from '../../client/failure.ts';
import type {Bank, BankMatch} from '../../contract/bank.ts';
import type {Flow, FlowStepName} from '../../contract/flow.ts';
import type {BankSyncId, RunKey} from '../../contract/ids.ts';
import type {FlowFailure} from '../../contract/problem.ts';
import type {Patience} from '../patience.ts';
import type {BankSearch} from './bank-search-state.ts';
import type {SafeAnswer} from './safe-answer.ts';

/** A flow that stands at one of these steps. */
export type FlowAt<S extends FlowStepName> = Extract<Flow, {readonly step: S}>;

/** A flow that waits for the user, for the bank or for the import. */
export type AskedFlow = FlowAt<Exclude<FlowStepName, 'choose-bank' | 'done' | 'failed'>>;

/** A flow that is not over for good. */
export type OpenFlow = AskedFlow | FlowAt<'choose-bank' | 'failed'>;

/**
 * How the user is at the bank's own page. `page`: this page went there, and may have come back. `window`: in a window of its own.
 * `blocked`: the browser did not open that window. `closed`: it was open and is not any more. None of them says what happened there.
 */
export type Away = 'page' | 'window' | 'blocked' | 'closed';

/** What one run of the wizard is about. Nothing in it is secret. */
export interface FlowRun {
  readonly mode: 'connect' | 'resync';
  readonly runKey: RunKey;
  /** Name of the sync. */
  readonly name: string;
  /** The chosen bank. */
  readonly bank?: Bank | undefined;
  /** The sync to renew (`resync`). */
  readonly syncId?: BankSyncId | undefined;
  readonly returnUrl?: string | undefined;
  /** Set while the bank's own page has the next move. */
  readonly away?: Away | undefined;
}

/** What every state carries. */
export interface FlowContext {
  readonly run: FlowRun;
  readonly search: BankSearch;
  /** Whether the page is seen, and whether the device has a network. Unless both, nothing is read by itself. */
  readonly visible: boolean;
  readonly online: boolean;
  /** The server's clock minus the device's, in milliseconds. */
  readonly serverOffset: number;
}

/**
 * What goes on from a failure. `start`: the same start, same run key. `same-step`: the flow still lives at the server.
 * `restart`: a new run. `never`: not before something has changed.
 */
export type FlowRetry = 'start' | 'same-step' | 'restart' | 'never';

/** A write that did not go through, known not to have been carried out. */
export interface Refused {
  readonly message?: Failure | undefined;
  /** When the server wants to be asked again at the earliest, in milliseconds of the device's clock. */
  readonly retryAt?: number | undefined;
}

export interface NamingState extends FlowContext, Refused {
  readonly kind: 'naming';
  readonly problem?: 'empty' | 'too-long' | undefined;
}

/** Renewing begins with a press of the user, so that an element that is put back into a page starts nothing. */
export interface ConfirmingRenewalState extends FlowContext {
  readonly kind: 'confirming-renewal';
}

export interface ChoosingBankState extends FlowContext, Refused {
  readonly kind: 'choosing-bank';
  /** `duplicate`: the selected bank has a sync already, see `selected.connected`. */
  readonly view: 'search' | 'not-listed' | 'duplicate';
  readonly selected?: BankMatch | undefined;
  /** A flow that asks for the bank itself; otherwise the choice starts one. */
  readonly flow?: FlowAt<'choose-bank'> | undefined;
}

export interface StartingState extends FlowContext {
  readonly kind: 'starting';
  readonly patience: Patience;
}

export interface AskingState extends FlowContext, Refused {
  readonly kind: 'asking';
  readonly flow: AskedFlow;
  /** The last reading failed, the wizard keeps trying: a quiet line, nothing more. */
  readonly pollTrouble?: {readonly failure: Failure; readonly times: number} | undefined;
  /** The deadline for which the server was asked already. */
  readonly checkedDeadline?: string | undefined;
}

export interface SubmittingState extends FlowContext {
  readonly kind: 'submitting';
  readonly flow: OpenFlow;
  readonly answer: SafeAnswer;
  readonly patience: Patience;
}

/** What became of a request is not known: the server is asked. */
export interface ResolvingState extends FlowContext {
  readonly kind: 'resolving';
  /** The last flow known. Missing while nobody knows whether there is one. */
  readonly flow?: OpenFlow | undefined;
  /** Why it is asked. */
  readonly cause?: Failure | undefined;
  readonly patience: Patience;
}

/** The question itself found no answer: «We could not confirm what happened». */
export interface UnknownState extends FlowContext {
  readonly kind: 'unknown';
  readonly flow?: OpenFlow | undefined;
  readonly cause?: Failure | undefined;
  /** Why the reading failed; missing where it answered with something older than what is known. */
  readonly failure?: Failure | undefined;
}

export interface SuccessState extends FlowContext {
  readonly kind: 'success';
  readonly flow: FlowAt<'done'>;
}

export interface FailedState extends FlowContext {
  readonly kind: 'failed';
  readonly failure: FlowFailure | Failure;
  readonly retry: FlowRetry;
  /** The server may hold the flow still: something else than its own end has ended the run. */
  readonly alive: boolean;
  /** When the server wants to be asked again at the earliest, in milliseconds of the device's clock. */
  readonly retryAt?: number | undefined;
  readonly flow?: OpenFlow | undefined;
}

export interface CancelledState extends FlowContext {
  readonly kind: 'cancelled';
}

/** The user has left while the accounts were being read: the import goes on at the server, nobody looks on here. */
export interface ContinuedState extends FlowContext {
  readonly kind: 'continued';
}

/** Where the wizard stands. */
export type FlowState =
  | NamingState
  | ConfirmingRenewalState
  | ChoosingBankState
  | StartingState
  | AskingState
  | SubmittingState
  | ResolvingState
  | UnknownState
  | SuccessState
  | FailedState
  | CancelledState
  | ContinuedState;
