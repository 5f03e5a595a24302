import type {Failure} from '../../../client/failure.ts';
import type {Account} from '../../../contract/account.ts';
import type {Announcer} from '../../../controllers/announcer.ts';
import type {MessagesController} from '../../../controllers/messages-controller.ts';
import type {SurroundingsController} from '../../../controllers/surroundings-controller.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {OverviewEvent, OverviewState} from '../../../store/overview/overview-state.ts';
import type {Task, TaskEvent} from '../../../store/overview/task-state.ts';
import type {OverviewScope} from '../views/scope.ts';

/** What the overview lends to its details. */
export interface DetailsOwner {
  readonly surroundings: SurroundingsController;
  readonly words: MessagesController<'common' | 'overview'>;
  readonly announcer: Announcer;
  state(): OverviewState | undefined;
  readonly send: (event: OverviewEvent) => void;
  /** Tells user and host what failed. */
  report(failure: Failure): void;
  /** Tells the user that code did not load. */
  readonly tellLoadFailed: () => void;
}

/** What the user does to one sync. */
export interface Tasks {
  readonly task: Task;
  act(event: TaskEvent): void;
}

/** What the user has begun below the list. */
export interface DetailsForm {
  /** Accounts whose whole IBAN is shown. */
  readonly revealed: ReadonlySet<string>;
  /** The account whose IBAN was copied last. */
  readonly copied: string;
  /** How far each list of accounts is scrolled, in rows. */
  readonly windows: ReadonlyMap<string, number>;
  readonly nameDraft: string;
  readonly nameFault: 'missing' | 'too-long' | undefined;
}

export const emptyForm: DetailsForm = {
  revealed: new Set(),
  copied: '',
  windows: new Map(),
  nameDraft: '',
  nameFault: undefined,
};

/** What the details draw from, and what they can ask for. */
export interface DetailsScope extends OverviewScope, DetailsForm {
  readonly text: Catalogue['overview'] & Catalogue['details'];
  /** At most so wide that a row takes several lines. */
  readonly narrow: boolean;
  act(event: TaskEvent): void;
  remember(change: Partial<DetailsForm>): void;
  nameConfirmed(): void;
  copy(account: Account): void;
}
