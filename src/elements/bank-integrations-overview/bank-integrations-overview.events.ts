import type {BankSyncRemovedEvent, BankSyncRenamedEvent} from './details/details.events.ts';

export {BankFailureEvent} from '../../controllers/bank-failure-event.ts';
export {BankSyncRemovedEvent, BankSyncRenamedEvent} from './details/details.events.ts';

/** The user wants to connect a bank or renew a sync. Cancel it to open a wizard of your own. */
export class BankSyncRequestedEvent extends CustomEvent<{
  readonly mode: 'connect' | 'resync';
  /** The sync to renew. */
  readonly syncId?: string | undefined;
}> {
  constructor(detail: {mode: 'connect' | 'resync'; syncId?: string | undefined}) {
    super('bank-sync-requested', {detail, bubbles: true, composed: true, cancelable: true});
  }
}

/** The user wants to choose the asset of an account. Cancel it to open a linker of your own. */
export class BankLinkRequestedEvent extends CustomEvent<{readonly accountId: string; readonly syncId: string}> {
  constructor(detail: {accountId: string; syncId: string}) {
    super('bank-link-requested', {detail, bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'bank-sync-requested': BankSyncRequestedEvent;
    'bank-link-requested': BankLinkRequestedEvent;
    'bank-sync-renamed': BankSyncRenamedEvent;
    'bank-sync-removed': BankSyncRemovedEvent;
  }
}
