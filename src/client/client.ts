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
