import type {FailureCode} from '../contract/failure-code.ts';

/** Something failed. For the host's monitoring; the element has told the user already. Holds nothing secret or personal. */
export class BankFailureEvent extends CustomEvent<{
  readonly code: FailureCode;
  readonly operation: string;
  readonly requestId?: string | undefined;
}> {
  constructor(detail: {code: FailureCode; operation: string; requestId?: string | undefined}) {
    super('bank-failure', {detail, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'bank-failure': BankFailureEvent;
  }
}
