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

/**
 * The user left while the accounts were being read: the bank has granted access, the import goes on at the server, and the
 * sync appears in the overview. No further event comes from this run.
 */
export class BankSyncContinuedEvent extends CustomEvent<{readonly mode: 'connect' | 'resync'}> {
  constructor(detail: {mode: 'connect' | 'resync'}) {
    super('bank-sync-continued', {detail, bubbles: true, composed: true});
  }
}

/** What the host learns of a way to the bank. Not the whole address: tokens may be in it, and events are heard by many. */
interface BeforeRedirectDetail {
  /** Scheme and host of the bank's page. */
  readonly origin: string;
  /** It opens in a window of its own. */
  readonly inWindow: boolean;
  /** Lets the way wait until the promise is settled. One that rejects keeps the user here. */
  waitUntil(promise: Promise<unknown>): void;
}

/** The user has pressed the button that leads to the bank's own page. Cancel it to stay; the wizard's `navigate` decides how it is left. */
export class BankBeforeRedirectEvent extends CustomEvent<BeforeRedirectDetail> {
  readonly #waits: Promise<unknown>[];

  constructor({origin, inWindow}: {origin: string; inWindow: boolean}) {
    const waits: Promise<unknown>[] = [];
    const detail = {origin, inWindow, waitUntil: (promise: Promise<unknown>) => void waits.push(promise)};
    super('bank-before-redirect', {detail, bubbles: true, composed: true, cancelable: true});
    this.#waits = waits;
  }

  /** Whether the way is free, once nobody waits any more. */
  get settled(): Promise<boolean> {
    return Promise.all(this.#waits).then(
      () => true,
      () => false,
    );
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
    'bank-sync-continued': BankSyncContinuedEvent;
    'bank-before-redirect': BankBeforeRedirectEvent;
    'bank-before-close': BankBeforeCloseEvent;
  }
}
