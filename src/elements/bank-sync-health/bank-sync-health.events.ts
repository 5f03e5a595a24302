/** The user wants to see the bank integrations. With an `href` the link is followed unless this is cancelled. */
export class BankHealthRequestedEvent extends CustomEvent<null> {
  constructor() {
    super('bank-health-requested', {detail: null, bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'bank-health-requested': BankHealthRequestedEvent;
  }
}
