import type {Failure} from '../../client/failure.ts';
import type {AccountPage} from '../../contract/account.ts';
import type {BankSync} from '../../contract/bank-sync.ts';
import type {Effect} from '../create-store.ts';
import type {Resource} from '../resource.ts';
import type {OverviewEvent} from './overview-state.ts';

/** Something that was just done, said once. */
export type Notice =
  | {readonly kind: 'renamed'; readonly syncId: string; readonly name: string}
  | {readonly kind: 'removed'; readonly syncId: string; readonly name: string}
  | {readonly kind: 'remove-unknown'};

/** What the user is doing to one sync. One thing at a time, so one change at a time is on its way. */
export type Task =
  | {readonly kind: 'none'; readonly notice?: Notice | undefined}
  | {
      readonly kind: 'renaming';
      readonly sync: BankSync;
      readonly phase: 'editing' | 'saving';
      readonly failure?: Failure | undefined;
    }
  | {
      readonly kind: 'removing';
      readonly sync: BankSync;
      readonly preview: Resource<AccountPage>;
      /** `counting`: confirmed, and nothing is sent yet: it can be undone. */
      readonly phase: 'confirming' | 'counting' | 'removing';
      /** Seconds until it is sent. */
      readonly left: number;
      readonly failure?: Failure | undefined;
    };

export type TaskEvent =
  | {readonly type: 'rename'; readonly sync: BankSync}
  | {readonly type: 'rename-confirmed'; readonly name: string}
  | {readonly type: 'rename-done'; readonly sync: BankSync}
  | {readonly type: 'remove'; readonly sync: BankSync}
  | {readonly type: 'preview-read'; readonly page: AccountPage}
  | {readonly type: 'preview-failed'; readonly failure: Failure}
  | {readonly type: 'remove-confirmed'}
  | {readonly type: 'second-passed'}
  | {readonly type: 'remove-done'}
  | {readonly type: 'failed'; readonly failure: Failure}
  | {readonly type: 'cancelled'};

export type TaskEffect = Effect &
  (
    | {readonly kind: 'read-preview'; readonly syncId: string}
    | {readonly kind: 'rename'; readonly syncId: string; readonly name: string}
    /** Tells when a second has passed. */
    | {readonly kind: 'count'}
    | {readonly kind: 'remove'; readonly syncId: string}
    /** Changes the list on screen at once. */
    | {readonly kind: 'tell'; readonly event: OverviewEvent}
    /** Has the list read again, here and wherever else it is shown. */
    | {readonly kind: 'announce'; readonly syncId: string}
  );
