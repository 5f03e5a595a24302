import type {BankSync} from '../../../contract/bank-sync.ts';
import type {Format} from '../../../i18n/format.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {OverviewView} from '../../../store/overview/overview-selectors.ts';
import type {OverviewEvent, OverviewState} from '../../../store/overview/overview-state.ts';
import type {SyncLook} from '../../../store/sync-status/sync-look.ts';

/** A wizard or a linker to be opened. */
export interface OpenWish {
  readonly type: 'open';
  readonly sync?: BankSync | undefined;
  readonly tag: string;
  /** Registers the tag. */
  readonly load: (() => Promise<unknown>) | undefined;
  /** That registration, where it is under way. */
  readonly loading?: Promise<unknown> | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What the user has pressed. */
export type Wish =
  | OpenWish
  | {readonly type: 'renew-all'; readonly sync?: undefined}
  | {readonly type: 'rename' | 'remove'; readonly sync: BankSync};

/** What follows a press, and how it draws itself. */
export interface DetailsViews {
  accounts(sync: BankSync, scope: OverviewScope): unknown;
  /** The form in place of the title of a sync that is being renamed; undefined for any other. */
  title(sync: BankSync, scope: OverviewScope): unknown;
  /** The dialog before a sync is removed. */
  question(scope: OverviewScope): unknown;
  /** Below the list: which part of it is shown. */
  pager(scope: OverviewScope): unknown;
  /** The dialog with what was opened. */
  dialog(): unknown;
  /** That what is on screen could not be read again, and of when it is. */
  stale(scope: OverviewScope): unknown;
  /** What there is instead of a list. */
  instead(view: OverviewView, scope: OverviewScope): unknown;
}

/** What follows a press: loaded then. */
export interface LoadedDetails {
  /** Undefined until code and sentences are here. */
  readonly here: DetailsViews | undefined;
  /** Its code did not load. */
  readonly failed: boolean;
  /** What waits for the code. */
  readonly wish: Wish | undefined;
  begin(wish: Wish): void;
  load(): Promise<void>;
  cancel(): void;
}

/** What the views of the overview draw from, and what they can ask for. */
export interface OverviewScope {
  readonly state: OverviewState;
  readonly text: Catalogue['overview'];
  readonly common: Catalogue['common'];
  readonly failures: Catalogue['failures'];
  readonly format: Format;
  /** Milliseconds since 1970 by the server's clock. */
  readonly now: number;
  readonly mayManage: boolean;
  /** Sessions that end within the warning time. */
  readonly endSoon: number;
  /** How a sync is, by the server's word when it was read. */
  look(sync: BankSync): SyncLook;
  /** Longest name of a sync, in characters. */
  readonly nameLength: number;
  /** How many syncs of the page are drawn already. */
  readonly cards: number;
  /** What is typed into the filter. */
  readonly query: string;
  readonly details: LoadedDetails;
  send(event: OverviewEvent): void;
  connect(): void;
  renew(sync: BankSync): void;
  search(query: string): void;
}
