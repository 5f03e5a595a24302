import type {TemplateResult} from 'lit';
import type {Clock} from '../../../client/clock.ts';
import type {StepAnswer} from '../../../contract/step-answer.ts';
import type {Format} from '../../../i18n/format.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {FlowUserEvent} from '../../../store/flow/flow-event.ts';
import type {FlowState, SuccessState} from '../../../store/flow/flow-state.ts';
import type {AskedAt} from './asked-at.ts';

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

/** What is shown once a flow runs; `after-start.ts` has it. */
export interface AfterStartViews {
  approveView(scope: WizardScope, flow: AskedAt<'approve-elsewhere'>): TemplateResult;
  goToBankView(scope: WizardScope, flow: AskedAt<'go-to-bank'>): TemplateResult;
  importingView(scope: WizardScope, flow: AskedAt<'importing'>): TemplateResult;
  codeView(scope: WizardScope, flow: AskedAt<'answer-challenge'>): TemplateResult;
  methodView(scope: WizardScope, flow: AskedAt<'choose-method'>): TemplateResult;
  successView(scope: WizardScope<SuccessState>): TemplateResult;
}
