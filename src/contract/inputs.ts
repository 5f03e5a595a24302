import * as z from 'zod/mini';
import {length, matches} from './checks.ts';
import type {AccountId, AssetId, BankId, BankSyncId, CountryCode, RunKey, StepId} from './ids.ts';
import {countSchema, countrySchema, cursorSchema, idSchema, modeSchema, textSchema} from './schema-parts.ts';
import type {StepAnswer} from './step-answer.ts';
import {stepAnswerSchema} from './step-answer.ts';

/** Where a list goes on; without it, the first page. */
export interface CursorInput {
  readonly cursor?: string | undefined;
}

export interface ListBankSyncsInput extends CursorInput {
  /** Narrows the list to syncs whose name, bank or city contains these words. */
  readonly query?: string | undefined;
}

export interface SyncInput {
  readonly syncId: BankSyncId;
}

export interface RenameBankSyncInput extends SyncInput {
  readonly name: string;
}

export interface ListAccountsInput extends SyncInput, CursorInput {}

/** Either words of a name, city, BIC or routing number in `query`, or country and bank code of an IBAN. Never an account number. */
export interface SearchBanksInput extends CursorInput {
  readonly query?: string | undefined;
  readonly country?: CountryCode | undefined;
  readonly bankCode?: string | undefined;
}

export interface RunInput {
  readonly runKey: RunKey;
}

export interface StartFlowInput extends RunInput {
  readonly mode: 'connect' | 'resync';
  /** Name of the new sync (`connect`). */
  readonly name?: string | undefined;
  readonly bankId?: BankId | undefined;
  /** The sync to renew (`resync`). */
  readonly syncId?: BankSyncId | undefined;
  /** Where a bank's own page sends the user back to. */
  readonly returnUrl?: string | undefined;
}

export interface SubmitStepInput extends RunInput {
  readonly stepId: StepId;
  readonly answer: StepAnswer;
}

/** The children of a node, or a search over the whole tree. Neither: the roots that the user sees. */
export interface ListAssetsInput extends CursorInput {
  readonly parentId?: AssetId | undefined;
  readonly query?: string | undefined;
}

export interface LinkVersionInput {
  readonly accountId: AccountId;
  /** The `linkVersion` that the user saw. */
  readonly linkVersion: number;
}

export interface LinkAccountInput extends LinkVersionInput {
  readonly assetId: AssetId;
}

const cursor = {cursor: z.optional(cursorSchema)};
const query = z.optional(z.string().check(length(0, 200)));
const linkVersion = {accountId: idSchema, linkVersion: countSchema};

export const inputSchemas = {
  listBankSyncs: z.object({...cursor, query}) as z.ZodMiniType<ListBankSyncsInput>,
  sync: z.object({syncId: idSchema}) as z.ZodMiniType<SyncInput>,
  renameBankSync: z.object({
    syncId: idSchema,
    name: z.string().check(length(1, 500)),
  }) as z.ZodMiniType<RenameBankSyncInput>,
  listAccounts: z.object({syncId: idSchema, ...cursor}) as z.ZodMiniType<ListAccountsInput>,
  searchBanks: z.object({
    ...cursor,
    query,
    country: z.optional(countrySchema),
    bankCode: z.optional(z.string().check(matches(/^[A-Z0-9]{2,12}$/))),
  }) as z.ZodMiniType<SearchBanksInput>,
  run: z.object({runKey: idSchema}) as z.ZodMiniType<RunInput>,
  startFlow: z.object({
    runKey: idSchema,
    mode: modeSchema,
    name: z.optional(textSchema),
    bankId: z.optional(idSchema),
    syncId: z.optional(idSchema),
    returnUrl: z.optional(textSchema),
  }) as z.ZodMiniType<StartFlowInput>,
  submitStep: z.object({
    runKey: idSchema,
    stepId: idSchema,
    answer: stepAnswerSchema,
  }) as z.ZodMiniType<SubmitStepInput>,
  listAssets: z.object({...cursor, query, parentId: z.optional(idSchema)}) as z.ZodMiniType<ListAssetsInput>,
  linkAccount: z.object({...linkVersion, assetId: idSchema}) as z.ZodMiniType<LinkAccountInput>,
  unlinkAccount: z.object(linkVersion) as z.ZodMiniType<LinkVersionInput>,
};
