/** Opaque identifiers. They come from the API (the run key alone is made in the browser) and are compared, never parsed. */
export type BankSyncId = string;
/** Identifier of an account within the organisation; survives a renewal of its sync. */
export type AccountId = string;
/** Identifier of a node of the organisation tree. Names repeat, ids do not. */
export type AssetId = string;
/** Identifier of a bank in the directory of the API. */
export type BankId = string;
/** Made in the browser, one per wizard run: starting twice with one key is starting once. */
export type RunKey = string;
/** Belongs to exactly one step of one flow and is answered at most once. */
export type StepId = string;
/** An instant in UTC, ISO 8601, for example `2026-11-24T08:14:16Z`. */
export type Instant = string;
/** ISO 3166-1 alpha-2, upper case, for example `DE`. */
export type CountryCode = string;
