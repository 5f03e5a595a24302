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

export interface OverviewState {
  readonly capabilities: Resource<Capabilities>;
  readonly syncs: Resource<BankSyncPage>;
  /** Narrows the list. */
  readonly query: string;
  /** The cursor of the page that is wanted and of those before it; the first page has none. */
  readonly cursors: readonly string[];
  /** What the list on screen was read for: until another page is here, not what is wanted. */
  readonly shown: {readonly query: string; readonly cursors: readonly string[]};
  readonly opened: Readonly<Record<BankSyncId, Resource<HeldAccounts>>>;
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
  /** Facts about one sync are newer than the list. */
  | {readonly type: 'sync-changed'; readonly sync: BankSync}
  | {readonly type: 'sync-removed'; readonly syncId: BankSyncId};

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
    | {readonly kind: 'refresh-later'}
  );
