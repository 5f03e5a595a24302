import type {AccountChange, DoubtfulLink} from '../../../contract/account-changes.ts';
import type {AccountId} from '../../../contract/ids.ts';

/** A link that the renewal could not be sure of. */
export interface Doubt {
  readonly account: AccountChange & {readonly accountId: AccountId};
  readonly link: DoubtfulLink;
}

/** What became of a question; `failed`: nobody knows whether the link was saved. */
export type DoubtState = 'asked' | 'linking' | 'linked' | 'left' | 'conflict' | 'failed';
