/** Many accounts were gone through, or the user has stopped: how many were linked here, skipped, and have no asset yet. */
export class BankLinkingFinishedEvent extends CustomEvent<{
  readonly linked: number;
  readonly skipped: number;
  readonly left: number;
}> {
  constructor(detail: {linked: number; skipped: number; left: number}) {
    super('bank-linking-finished', {detail, bubbles: true, composed: true});
  }
}
