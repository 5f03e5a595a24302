import type {DoneState} from '../../../store/link/link-state.ts';
import {BankLinkCancelledEvent} from '../account-asset-linker.events.ts';
import {BankAccountLinkedEvent, BankAccountUnlinkedEvent} from './linking.events.ts';

/** What the host hears of the end of a run. Keeping what somebody else has chosen is no change of this user's. */
export const terminalEvent = ({account, change}: DoneState): Event => {
  const {id: accountId, syncId, linkedAsset} = account;
  if (change === 'linked' && linkedAsset)
    return new BankAccountLinkedEvent({accountId, assetId: linkedAsset.id, syncId});
  return change === 'unlinked' ? new BankAccountUnlinkedEvent({accountId, syncId}) : new BankLinkCancelledEvent();
};
