import type {Account} from '../../../contract/account.ts';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {Format} from '../../../i18n/format.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {OverviewEvent, OverviewState, Task} from '../../../store/overview/overview-state.ts';

/** What the user has begun in the overview. */
export interface OverviewForm {
  /** Accounts whose whole IBAN is shown. */
  readonly revealed: ReadonlySet<string>;
  /** The account whose IBAN was copied last. */
  readonly copied: string | null;
  /** How far each list of accounts is scrolled, in rows. */
  readonly windows: ReadonlyMap<string, number>;
  readonly nameDraft: string;
  readonly nameError: string;
  readonly query: string;
}

export const emptyForm: OverviewForm = {
  revealed: new Set(),
  copied: null,
  windows: new Map(),
  nameDraft: '',
  nameError: '',
  query: '',
};

/** What the views of the overview draw from, and what they can ask for. */
export interface OverviewScope extends OverviewForm {
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
  /** Draws what is loaded after a press; undefined until it is here. */
  readonly details: DrawnDetails | undefined;
  readonly detailsFailed: boolean;
  loadDetails(): void;
  send(event: OverviewEvent): void;
  connect(): void;
  renew(sync: BankSync): void;
  link(account: Account): void;
  reveal(accountId: string): void;
  copy(account: Account): void;
  scrolled(syncId: string, firstRow: number): void;
  nameTyped(name: string): void;
  nameConfirmed(): void;
  searched(query: string): void;
}

/** What the views that are loaded after a press draw from. */
export interface DetailsScope extends OverviewScope {
  readonly text: Catalogue['overview'] & Catalogue['details'];
}

/** What is drawn only after a press. */
export interface DrawnDetails {
  accounts(sync: BankSync): unknown;
  rename(task: Extract<Task, {kind: 'renaming'}>): unknown;
  unsync(task: Extract<Task, {kind: 'removing'}>): unknown;
}
