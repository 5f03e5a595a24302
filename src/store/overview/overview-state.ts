import type {Failure} from '../../client/failure.ts';
import type {Account, AccountPage} from '../../contract/account.ts';
import type {BankSync, BankSyncPage} from '../../contract/bank-sync.ts';
import type {Capabilities} from '../../contract/capabilities.ts';
import type {BankSyncId} from '../../contract/ids.ts';
import type {Effect} from '../create-store.ts';
import type {Resource} from '../resource.ts';

/** The accounts of an opened sync, as far as they were asked for. */
export interface HeldAccounts {
  readonly items: readonly Account[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** What the user is doing to one sync. One thing at a time, so one change at a time is on its way. */
export type Task =
  | {readonly kind: 'none'}
  | {
      readonly kind: 'renaming';
      readonly syncId: BankSyncId;
      readonly phase: 'editing' | 'saving';
      readonly failure?: Failure | undefined;
    }
  | {
      readonly kind: 'removing';
      readonly sync: BankSync;
      readonly preview: Resource<AccountPage>;
      readonly phase: 'confirming' | 'removing';
      readonly failure?: Failure | undefined;
    };

/** Something that was just done, said once. */
export type Notice =
  | {readonly kind: 'renamed'; readonly name: string}
  | {readonly kind: 'removed'; readonly name: string}
  | {readonly kind: 'remove-unknown'};

export interface OverviewState {
  readonly capabilities: Resource<Capabilities>;
  readonly syncs: Resource<BankSyncPage>;
  /** Narrows the list. */
  readonly query: string;
  /** The cursor of the page on screen and of those before it; the first page has none. */
  readonly cursors: readonly string[];
  readonly opened: Readonly<Record<BankSyncId, Resource<HeldAccounts>>>;
  readonly task: Task;
  readonly notice: Notice | null;
  /** Milliseconds that the server's clock is ahead of the device's. */
  readonly serverOffset: number;
  /** When the list was last read, by the device's clock; null before. */
  readonly readAt: number | null;
}

export type OverviewEvent =
  | {readonly type: 'start'}
  | {readonly type: 'capabilities-read'; readonly capabilities: Capabilities; readonly at: number}
  | {readonly type: 'capabilities-failed'; readonly failure: Failure}
  | {readonly type: 'syncs-read'; readonly page: BankSyncPage; readonly at: number}
  | {readonly type: 'syncs-failed'; readonly failure: Failure}
  /** Reads again what is on screen. */
  | {readonly type: 'refresh'}
  /** The page is seen again, or online again; reads again unless it was read a moment ago. */
  | {readonly type: 'seen-again'; readonly at: number}
  | {readonly type: 'query-changed'; readonly query: string}
  | {readonly type: 'next-page'}
  | {readonly type: 'previous-page'}
  | {readonly type: 'accounts-opened'; readonly syncId: BankSyncId}
  | {readonly type: 'accounts-closed'; readonly syncId: BankSyncId}
  | {readonly type: 'more-accounts'; readonly syncId: BankSyncId}
  | {readonly type: 'accounts-read'; readonly syncId: BankSyncId; readonly page: AccountPage; readonly cursor?: string}
  | {readonly type: 'accounts-failed'; readonly syncId: BankSyncId; readonly failure: Failure}
  | {readonly type: 'accounts-changed'; readonly syncId: BankSyncId}
  | {readonly type: 'rename'; readonly syncId: BankSyncId}
  | {readonly type: 'rename-confirmed'; readonly name: string}
  | {readonly type: 'rename-done'; readonly sync: BankSync}
  | {readonly type: 'remove'; readonly syncId: BankSyncId}
  | {readonly type: 'preview-read'; readonly page: AccountPage}
  | {readonly type: 'preview-failed'; readonly failure: Failure}
  | {readonly type: 'remove-confirmed'}
  | {readonly type: 'remove-done'; readonly syncId: BankSyncId}
  | {readonly type: 'task-failed'; readonly failure: Failure}
  | {readonly type: 'task-cancelled'};

export type OverviewEffect = Effect &
  (
    | {readonly kind: 'read-capabilities'}
    | {
        readonly kind: 'read-syncs';
        readonly query: string;
        readonly cursor: string | undefined;
        readonly settle: boolean;
      }
    | {readonly kind: 'read-accounts'; readonly syncId: BankSyncId; readonly cursor: string | undefined}
    | {readonly kind: 'read-preview'; readonly syncId: BankSyncId}
    | {readonly kind: 'rename'; readonly syncId: BankSyncId; readonly name: string}
    | {readonly kind: 'remove'; readonly syncId: BankSyncId}
    | {readonly kind: 'refresh-later'}
  );
