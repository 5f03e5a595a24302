import type {
  BankAccountHiddenEvent,
  BankCalendarRequestedEvent,
  BankLinkRequestedEvent,
  BankSessionEndingEvent,
  BankSyncRemovedEvent,
  BankSyncRenamedEvent,
} from './details/details.events.ts';

export {BankFailureEvent} from '../../controllers/bank-failure-event.ts';
export * from './details/details.events.ts';

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

declare global {
  interface HTMLElementEventMap {
    'bank-sync-requested': BankSyncRequestedEvent;
    'bank-link-requested': BankLinkRequestedEvent;
    'bank-account-hidden': BankAccountHiddenEvent;
    'bank-calendar-requested': BankCalendarRequestedEvent;
    'bank-session-ending': BankSessionEndingEvent;
    'bank-sync-renamed': BankSyncRenamedEvent;
    'bank-sync-removed': BankSyncRemovedEvent;
  }
}
