import type {Failure} from '../../client/failure.ts';
import type {Account} from '../../contract/account.ts';
import type {Asset, LinkedAsset} from '../../contract/asset.ts';
import type {AssetId} from '../../contract/ids.ts';
import type {Page} from '../../contract/page.ts';
import type {Patience} from '../patience.ts';
import type {ParentId} from './asset-tree.ts';
import type {LinkEffect} from './link-effect.ts';

/** A step of the keyboard; `in` and `out` are towards the children and the parent, in whatever direction the page is read. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'in' | 'out';

/** What the user does. */
export type LinkUserEvent =
  | {readonly type: 'query-changed'; readonly query: string}
  /** Opens or closes a node. */
  | {readonly type: 'toggled'; readonly assetId: AssetId}
  /** A press on a row: selects its asset, opens what cannot be linked, goes on loading. */
  | {readonly type: 'activated'; readonly key: string}
  | {readonly type: 'focused'; readonly key: string}
  | {readonly type: 'moved'; readonly move: Move}
  /** Letters typed in the tree: to the next row that begins with them. */
  | {readonly type: 'typed'; readonly text: string}
  | {readonly type: 'save'}
  | {readonly type: 'unlink'}
  /** Sends this asset, or none, whatever is selected: takes a change back, or follows a suggestion. */
  | {readonly type: 'put'; readonly asset: LinkedAsset | null}
  | {readonly type: 'keep'}
  | {readonly type: 'overwrite'}
  /** Reads the account again, after `unconfirmed`. */
  | {readonly type: 'check'};

/** What happens to the machine. */
export type LinkEvent =
  | LinkUserEvent
  | {readonly type: 'started'}
  | {readonly type: 'branch-loaded'; readonly parentId: ParentId; readonly page: Page<Asset>}
  | {readonly type: 'assets-found'; readonly page: Page<Asset>}
  /** The change was carried out; the account as it is now. */
  | {readonly type: 'saved'; readonly account: Account}
  | {readonly type: 'account-read'; readonly account: Account}
  /** What an effect called has failed; `at` in milliseconds of the device's clock. */
  | {readonly type: 'call-failed'; readonly effect: LinkEffect; readonly failure: Failure; readonly at: number}
  | {readonly type: 'waited'; readonly patience: Patience};
