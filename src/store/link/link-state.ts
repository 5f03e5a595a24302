import type {Failure} from '../../client/failure.ts';
import type {Account} from '../../contract/account.ts';
import type {Asset, LinkedAsset} from '../../contract/asset.ts';
import type {Patience} from '../patience.ts';
import type {Step} from '../create-store.ts';
import type {AssetSearch} from './asset-search-state.ts';
import {noAssetSearch} from './asset-search-state.ts';
import type {AssetTree} from './asset-tree.ts';
import {noTree} from './asset-tree.ts';
import type {LinkEffect} from './link-effect.ts';

/** What every state carries. */
export interface LinkContext {
  /** The account as last read, with the version of its link. */
  readonly account: Account;
  readonly tree: AssetTree;
  readonly search: AssetSearch;
  /** What the account is to be linked to. */
  readonly selected?: Asset | undefined;
  /** Key of the row that has the focus of the tree, or would have it. */
  readonly focused?: string | undefined;
}

export interface ChoosingState extends LinkContext {
  readonly kind: 'choosing';
  /** A change that did not go through, known not to have been carried out. */
  readonly message?: Failure | undefined;
  /** When the server wants to be asked again at the earliest, in milliseconds of the device's clock. */
  readonly retryAt?: number | undefined;
}

/** A change on its way: to an asset, or (null) to none. */
interface Changing extends LinkContext {
  readonly wanted: LinkedAsset | null;
}

export interface SavingState extends Changing {
  readonly kind: 'saving';
  readonly patience: Patience;
}

/** Somebody else was faster. `keep` leaves what they chose, `overwrite` sends the change again, over theirs. */
export interface ConflictState extends Changing {
  readonly kind: 'conflict';
  /** The account as it is now. */
  readonly current: Account;
}

/** What became of the change is not known: the account is read. */
export interface CheckingState extends Changing {
  readonly kind: 'checking';
  /** Why it is read. */
  readonly cause: Failure;
  readonly patience: Patience;
}

/** Reading the account failed too: «We could not confirm what happened». */
export interface UnconfirmedState extends Changing {
  readonly kind: 'unconfirmed';
  readonly cause: Failure;
  readonly failure: Failure;
}

export interface DoneState extends LinkContext {
  readonly kind: 'done';
  /** What is true now; `kept`: what somebody else had chosen. */
  readonly change: 'linked' | 'unlinked' | 'kept';
}

/** Where the linker stands. */
export type LinkState = ChoosingState | SavingState | ConflictState | CheckingState | UnconfirmedState | DoneState;

/** Where it goes from there, and what that starts. */
export type Next = Step<LinkState, LinkEffect>;

/** Nothing is chosen, and nothing read but the tree that an account before has left. */
export const initialLink = (account: Account, tree: AssetTree = noTree): ChoosingState => ({
  kind: 'choosing',
  account,
  tree,
  search: noAssetSearch,
});
