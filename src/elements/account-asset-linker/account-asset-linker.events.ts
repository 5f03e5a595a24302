import type {BankAccountLinkedEvent, BankAccountUnlinkedEvent} from './linking/linking.events.ts';
import type {BankLinkingFinishedEvent} from './series/series.events.ts';

export {BankAccountLinkedEvent, BankAccountUnlinkedEvent} from './linking/linking.events.ts';
export {BankLinkingFinishedEvent} from './series/series.events.ts';

/** The user left without a change of their own, or without waiting for one that is on its way. */
export class BankLinkCancelledEvent extends CustomEvent<null> {
  constructor() {
    super('bank-link-cancelled', {detail: null, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'bank-account-linked': BankAccountLinkedEvent;
    'bank-account-unlinked': BankAccountUnlinkedEvent;
    'bank-link-cancelled': BankLinkCancelledEvent;
    'bank-linking-finished': BankLinkingFinishedEvent;
  }
}
