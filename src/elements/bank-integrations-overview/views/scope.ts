import type {Account} from '../../../contract/account.ts';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {Format} from '../../../i18n/format.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {OverviewEvent, OverviewState} from '../../../store/overview/overview-state.ts';

/** What the user wants to do to a sync. */
export interface Wish {
  readonly type: 'rename' | 'remove';
  readonly sync: BankSync;
}

/** What follows a press, and how it draws itself. */
export interface DetailsViews {
  accounts(sync: BankSync, scope: OverviewScope): unknown;
  /** The form in place of the title of a sync that is being renamed; undefined for any other. */
  title(sync: BankSync, scope: OverviewScope): unknown;
  /** What goes when a sync is removed, and the button that does it. @param pending - drawn until the accounts are here. */
  question(scope: OverviewScope, pending: unknown): {readonly body: unknown; readonly confirm: unknown} | undefined;
}

/** What follows a press: loaded then. */
export interface LoadedDetails {
  /** Undefined until code and sentences are here. */
  readonly here: DetailsViews | undefined;
  /** Its code did not load. */
  readonly failed: boolean;
  /** What waits for the code. */
  readonly wish: Wish | undefined;
  /** The sync that is asked about before it is removed. */
  readonly asked: BankSync | undefined;
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
  /** Longest name of a sync, in characters. */
  readonly nameLength: number;
  readonly narrow: boolean;
  /** How many syncs of the page are drawn already. */
  readonly cards: number;
  /** What is typed into the filter. */
  readonly query: string;
  readonly details: LoadedDetails;
  send(event: OverviewEvent): void;
  begin(wish: Wish): void;
  connect(): void;
  renew(sync: BankSync): void;
  link(account: Account): void;
  search(query: string): void;
}
