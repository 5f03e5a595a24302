import type {InputOf, Operation, OutputOf} from '../contract/routes.ts';

/** How a call is bounded. */
export interface CallOptions {
  /** Ends the call; it then rejects with a failure `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The seam between the elements and a back end. A host may implement it in any way; every call takes one object and answers
 * what the routes table says, or rejects. Reject with a {@link BankIntegrationsFailure} (see `failure.ts`) so that the
 * elements can tell the user what happened; anything else is shown as an unknown failure whose outcome is unknown.
 */
export type BankIntegrationsClient = {
  readonly [O in Operation]: (input: InputOf<O>, options?: CallOptions) => Promise<OutputOf<O>>;
};

const operations = {
  getCapabilities: true,
  listBankSyncs: true,
  renameBankSync: true,
  removeBankSync: true,
  listAccounts: true,
  searchBanks: true,
  startFlow: true,
  getFlow: true,
  cancelFlow: true,
  submitStep: true,
  listAssets: true,
  linkAccount: true,
  unlinkAccount: true,
} satisfies Readonly<Record<Operation, true>>;

/** Whether something can serve as a client: it has a function for every operation. */
export const isClient = (value: unknown): value is BankIntegrationsClient =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(operations).every(name => typeof (value as Readonly<Record<string, unknown>>)[name] === 'function');
