import type {nothing, TemplateResult} from 'lit';
import type {Clock} from '../../../client/clock.ts';
import type {BankMatch} from '../../../contract/bank.ts';
import type {StepAnswer} from '../../../contract/step-answer.ts';
import type {Format} from '../../../i18n/format.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {Doubt, DoubtState} from './doubt.ts';
import type {FlowUserEvent} from '../../../store/flow/flow-event.ts';
import type {AskedFlow, FlowState} from '../../../store/flow/flow-state.ts';

/** What the user has begun in the present step. Nothing secret is in it. */
export interface StepForm {
  /** The one thing that the step needs is missing, and the user has been told. */
  readonly missing: boolean;
  /** The user has asked to leave and is asked back. */
  readonly leaving: boolean;
  readonly termsAccepted: boolean;
  /** The method marked in the list; not yet chosen. */
  readonly methodId: string | null;
  /** Position of the marked bank in the list. */
  readonly active: number;
  /** The picture of the bank could not be drawn. */
  readonly pictureFailed: boolean;
  /** The code of login form and further views did not load. */
  readonly formFailed: boolean;
}

export const emptyForm: StepForm = {
  missing: false,
  leaving: false,
  termsAccepted: false,
  methodId: null,
  active: -1,
  pictureFailed: false,
  formFailed: false,
};

/** What the views of the wizard draw from, and what they can ask for. No secret is in it. */
export interface WizardScope<S extends FlowState = FlowState> extends StepForm {
  readonly state: S;
  readonly text: Catalogue['wizard'];
  readonly common: Catalogue['common'];
  readonly failures: Catalogue['failures'];
  readonly format: Format;
  /** Milliseconds since 1970 by the device's clock, as deadlines are. */
  readonly now: number;
  readonly clock: Clock;
  /** The name of the bank, or words for it. */
  readonly bank: string;
  readonly nameLength: number;
  /** The views of a running flow and the login form, once they are loaded. */
  readonly afterStart: AfterStartViews | undefined;
  /** What comes with them; missing until its sentences are here. */
  readonly more: MoreOfWizard | undefined;
  loadAfterStart(): void;
  send(event: FlowUserEvent): void;
  /** Answers the step; false where nothing was sent. */
  submit(answer: StepAnswer): boolean;
  /** Says what is missing, and moves the focus to it; nothing while an answer is on its way. */
  complain(focus: string): void;
  /** Moves the focus after the next drawing, where the step is still the same. */
  focus(selector: string): void;
  mark(change: Partial<StepForm>): void;
  /** Takes the code out of its field. */
  takeCode(): string;
  leave(answer: 'ask' | 'stay' | 'leave'): void;
  /** Leaves a run that has ended, or goes on without the page. */
  finish(): void;
  /** Renews the sync that the chosen bank has already. */
  renewInstead(syncId: string, name?: string): void;
}

/** The sync that is there already, and how another login of the bank is connected all the same. */
export interface Duplicate {
  readonly syncId: string;
  /** Missing where only the bank could tell, after the login. */
  readonly name?: string | undefined;
  readonly other: () => void;
}

/** What the views of a running flow draw from beside the scope. */
export interface MoreOfWizard {
  readonly text: Catalogue['wizardDetails'];
  /** The bank's page opens in a window of its own. */
  readonly inWindow: boolean;
  /** What the inactivity in a secret step has come to. */
  readonly idle: 'warning' | 'cleared' | undefined;
  /** The user has asked, and the bank has not answered yet. */
  readonly nothingYet: boolean;
  /** Goes to the bank's own page. */
  go(address: string): void;
  check(): void;
  send(event: FlowUserEvent): void;
  stillHere(): void;
  /** The questions about links in doubt. */
  readonly doubts: {
    readonly busy: boolean;
    stateOf(doubt: Doubt): DoubtState;
    leave(doubt: Doubt): void;
    link(doubt: Doubt, syncId: string): Promise<void>;
  };
}

/** What is shown from the start of a flow on, but for terms and login. */
export type LaterState =
  | {
      readonly kind: 'step';
      readonly state: Extract<FlowState, {readonly kind: 'asking' | 'submitting'}>;
      readonly flow: Exclude<AskedFlow, {readonly step: 'accept-terms' | 'enter-login'}>;
    }
  /** The chosen bank has a sync already. */
  | {
      readonly kind: 'duplicate';
      readonly bank: {readonly name: string; readonly connected: NonNullable<BankMatch['connected']>};
    }
  | {
      readonly kind: 'end';
      readonly state: Extract<FlowState, {readonly kind: 'resolving' | 'unknown' | 'success' | 'failed' | 'continued'}>;
    };

/** `after-start.ts` has it. */
export interface AfterStartViews {
  laterView(scope: WizardScope, later: LaterState, more: MoreOfWizard): TemplateResult;
  idleView(more: MoreOfWizard): TemplateResult | typeof nothing;
  heldView(
    why: 'returned' | 'follows',
    words: MoreOfWizard['text'],
    scope: {readonly label: string; readonly close: () => void; readonly beginAnew: () => void},
  ): TemplateResult;
}
