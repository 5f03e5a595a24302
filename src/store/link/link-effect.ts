import type {AccountId, AssetId, BankSyncId} from '../../contract/ids.ts';
import type {ParentId} from './asset-tree.ts';

/** What the linker wants done. */
export type LinkEffect =
  | {
      readonly kind: 'load-branch';
      /** One for each branch that loads. */
      readonly scope: string;
      readonly parentId: ParentId;
      readonly cursor?: string | undefined;
    }
  | {
      readonly kind: 'search-assets';
      readonly scope: 'search';
      readonly query: string;
      readonly cursor?: string | undefined;
      /** Waits until the user has stopped typing. */
      readonly settle: boolean;
    }
  | {
      readonly kind: 'save';
      readonly scope: 'save';
      readonly accountId: AccountId;
      readonly linkVersion: number;
      /** Null takes the link away. */
      readonly assetId: AssetId | null;
    }
  /** Looks through the accounts of the sync for the account as it is now. */
  | {readonly kind: 'find-account'; readonly scope: 'save'; readonly accountId: AccountId; readonly syncId: BankSyncId}
  /** Tells when the user has waited for long. */
  | {readonly kind: 'wait'; readonly scope: 'patience'}
  | {readonly kind: 'announce'; readonly scope: 'announce'; readonly syncId: BankSyncId};
