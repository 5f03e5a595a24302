import type {Failure} from '../../../client/failure.ts';
import type {Account} from '../../../contract/account.ts';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {Announcer} from '../../../controllers/announcer.ts';
import type {MessagesController} from '../../../controllers/messages-controller.ts';
import type {SurroundingsController} from '../../../controllers/surroundings-controller.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {OverviewEvent, OverviewState} from '../../../store/overview/overview-state.ts';
import type {reportCall} from '../../../store/overview/report-call.ts';
import type {SyncLook} from '../../../store/sync-status/sync-look.ts';
import type {Task, TaskEvent} from '../../../store/overview/task-state.ts';
import type {panel} from '../../../ui/panel.ts';
import type {openFailed} from '../views/pending-view.ts';
import type {OverviewScope} from '../views/scope.ts';

/** What the overview lends to its details: code, too, that it has loaded already. Imported by both, it would become a file of its own. */
export interface DetailsOwner {
  readonly surroundings: SurroundingsController;
  readonly words: MessagesController<'common' | 'overview'>;
  readonly announcer: Announcer;
  state(): OverviewState | undefined;
  readonly panel: typeof panel;
  readonly openFailed: typeof openFailed;
  /** Keeps the focus; to be called after the dialogs: they give it back first. */
  keepFocus(places: (focused: Element) => readonly string[], owner: (focused: Element) => string): unknown;
  readonly reportCall: typeof reportCall;
  /** How a sync is, by the server's word at that instant. */
  look(sync: BankSync, asOf: number): SyncLook;
  /** Days before the end of a session at which it is warned of, the longest first. */
  warnDays(): readonly number[];
  /** One account, or many that are gone through. */
  openLinker(given: {readonly account: Account} | {readonly accounts: readonly Account[]}): void;
  /** Opens the wizard. False: the host does it on its own. */
  renew(sync: BankSync): boolean;
  /** What is on screen needs the details, though nobody has pressed anything. */
  needsDetails(): boolean;
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
  /** The name of a sync, typed before it is removed; and whether another one was typed. */
  readonly nameTyped: string;
  readonly nameDiffers: boolean;
  /** Syncs whose hidden accounts are shown. */
  readonly unhidden: ReadonlySet<string>;
}

export const emptyForm: DetailsForm = {
  revealed: new Set(),
  copied: '',
  windows: new Map(),
  nameDraft: '',
  nameFault: undefined,
  nameTyped: '',
  nameDiffers: false,
  unhidden: new Set(),
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
  link(account: Account): void;
  /** Goes through accounts without an asset, one after another. */
  linkMany(accounts: readonly Account[]): void;
  /** Puts the focus there when it is drawn. */
  focus(selector: string): void;
  /** Accounts that are left out of their lists. */
  readonly hidden: ReadonlySet<string>;
  hide(account: Account, hidden: boolean): void;
  addToCalendar(sync: BankSync): void;
}
