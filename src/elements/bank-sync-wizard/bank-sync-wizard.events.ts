import type {FailureCode} from '../../contract/failure-code.ts';

/** The bank granted access: the sync exists, or was renewed, and its accounts are there. */
export class BankSyncCreatedEvent extends CustomEvent<{
  readonly syncId: string;
  readonly mode: 'connect' | 'resync';
  readonly accountCount: number;
}> {
  constructor(detail: {syncId: string; mode: 'connect' | 'resync'; accountCount: number}) {
    super('bank-sync-created', {detail, bubbles: true, composed: true});
  }
}

/** The run ended without a sync, for a reason that trying the same again does not change. */
export class BankSyncFailedEvent extends CustomEvent<{readonly code: FailureCode}> {
  constructor(detail: {code: FailureCode}) {
    super('bank-sync-failed', {detail, bubbles: true, composed: true});
  }
}

/** The user gave the run up. */
export class BankSyncCancelledEvent extends CustomEvent<null> {
  constructor() {
    super('bank-sync-cancelled', {detail: null, bubbles: true, composed: true});
  }
}

/** The user wants to leave. Cancel it to keep the wizard open. */
export class BankBeforeCloseEvent extends CustomEvent<{readonly unfinished: boolean}> {
  constructor(detail: {unfinished: boolean}) {
    super('bank-before-close', {detail, bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'bank-sync-created': BankSyncCreatedEvent;
    'bank-sync-failed': BankSyncFailedEvent;
    'bank-sync-cancelled': BankSyncCancelledEvent;
    'bank-before-close': BankBeforeCloseEvent;
  }
}
