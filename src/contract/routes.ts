import * as z from 'zod/mini';
import type {Account, AccountPage} from './account.ts';
import {accountPageSchema, accountSchema} from './account.ts';
import type {AssetPage} from './asset.ts';
import {assetPageSchema} from './asset.ts';
import type {BankMatch} from './bank.ts';
import {bankMatchSchema} from './bank.ts';
import {bankSyncPageSchema, bankSyncSchema} from './bank-sync.ts';
import {capabilitiesSchema} from './capabilities.ts';
import {flowSchema} from './flow.ts';
import {inputSchemas} from './inputs.ts';
import type {Page} from './page.ts';
import {emptySchema, pageOf} from './schema-parts.ts';

export type BankPage = Page<BankMatch>;
export type {Account, AccountPage, AssetPage};

const bankPageSchema: z.ZodMiniType<BankPage> = pageOf(bankMatchSchema);

/** The answer to a request that removed something: HTTP 204, no body. Whatever comes, nothing is asked of it. */
const nothing = z.unknown() as z.ZodMiniType<void>;

const route = <const M extends 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE', const P extends string, I, O>(
  method: M,
  path: P,
  input: z.ZodMiniType<I>,
  output: z.ZodMiniType<O>,
) => ({method, path, input, output}) as const;

/**
 * Every operation of a bank-integrations API, once. The HTTP client, the simulated servers, the OpenAPI document and the
 * client interface are made from it. Parameters in `:name` come from the input; what is left of the input goes into the
 * query (GET, DELETE) or the JSON body (PUT, POST, PATCH).
 */
export const routes = {
  getCapabilities: route(
    'GET',
    '/capabilities',
    emptySchema as z.ZodMiniType<Readonly<Record<never, never>>>,
    capabilitiesSchema,
  ),
  listBankSyncs: route('GET', '/bank-syncs', inputSchemas.listBankSyncs, bankSyncPageSchema),
  renameBankSync: route('PATCH', '/bank-syncs/:syncId', inputSchemas.renameBankSync, bankSyncSchema),
  removeBankSync: route('DELETE', '/bank-syncs/:syncId', inputSchemas.sync, nothing),
  listAccounts: route('GET', '/bank-syncs/:syncId/accounts', inputSchemas.listAccounts, accountPageSchema),
  searchBanks: route('GET', '/banks', inputSchemas.searchBanks, bankPageSchema),
  startFlow: route('PUT', '/flows/:runKey', inputSchemas.startFlow, flowSchema),
  getFlow: route('GET', '/flows/:runKey', inputSchemas.run, flowSchema),
  cancelFlow: route('DELETE', '/flows/:runKey', inputSchemas.run, nothing),
  submitStep: route('POST', '/flows/:runKey/steps/:stepId', inputSchemas.submitStep, flowSchema),
  listAssets: route('GET', '/assets', inputSchemas.listAssets, assetPageSchema),
  linkAccount: route('PUT', '/accounts/:accountId/asset', inputSchemas.linkAccount, accountSchema),
  unlinkAccount: route('DELETE', '/accounts/:accountId/asset', inputSchemas.unlinkAccount, accountSchema),
} as const;

export type Routes = typeof routes;
/** Name of an operation. */
export type Operation = keyof Routes;
/** What an operation takes. */
export type InputOf<O extends Operation> = z.infer<Routes[O]['input']>;
/** What an operation answers. */
export type OutputOf<O extends Operation> = z.infer<Routes[O]['output']>;
/** Operations that change nothing and may be tried again. */
export type ReadOperation = {[O in Operation]: Routes[O]['method'] extends 'GET' ? O : never}[Operation];
