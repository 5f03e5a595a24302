import type {LitElement} from 'lit';
import type {MessagesController} from '../../controllers/messages-controller.ts';
import type {StoreController} from '../../controllers/store-controller.ts';
import type {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import type {FlowUserEvent} from '../../store/flow/flow-event.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';
import type {FlowStore} from '../../store/flow/flow-store.ts';
import type {StepFocus} from './step-focus.ts';
import type {AfterStartViews, MoreOfWizard, StepForm} from './views/scope.ts';

/** What the wizard is put together from, for those who work on a part of it. */
export interface WizardParts {
  readonly host: LitElement;
  readonly surroundings: SurroundingsController;
  readonly words: MessagesController<'common' | 'wizard'>;
  readonly store: StoreController<FlowState, FlowUserEvent, FlowStore>;
  readonly secrets: {
    readonly views: AfterStartViews | undefined;
    load(): Promise<void>;
    takeCode(): string;
    clear(): void;
  };
  readonly focus: StepFocus;
  form(): StepForm;
  more(): MoreOfWizard | undefined;
  readonly nameLength: number;
  remember(change: Partial<StepForm>): void;
  renewInstead(current: FlowState, syncId: string, name?: string): void;
}
