import type {Operation} from '../../contract/routes.ts';

/** How patient the client is with an operation. */
export interface Limits {
  /** Milliseconds until one try is given up, its answer's body included. */
  readonly timeoutMs: number;
  /** How often it is sent at most without anybody asking for it again. */
  readonly tries: number;
}

const read: Limits = {timeoutMs: 15_000, tries: 3};
const write: Limits = {timeoutMs: 20_000, tries: 1};

/** Nothing that writes is sent twice by itself, but giving a login up: that does no harm. */
export const limits: {readonly [O in Operation]: Limits} = {
  getCapabilities: read,
  listBankSyncs: read,
  listAccounts: read,
  listAssets: read,
  searchBanks: {timeoutMs: 8000, tries: 2},
  // The wizard polls: its next tick is the next try.
  getFlow: {timeoutMs: 10_000, tries: 1},
  startFlow: {timeoutMs: 30_000, tries: 1},
  // Banks are slow, and a bank that is still at work must not be taken for one that failed.
  submitStep: {timeoutMs: 60_000, tries: 1},
  cancelFlow: {timeoutMs: 5000, tries: 2},
  renameBankSync: write,
  removeBankSync: write,
  linkAccount: write,
  unlinkAccount: write,
};
