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

/** The answer to a request that removed something: HTTP 204, no body. */
const nothing = z.void();

const get = <const P extends string, I, O>(
  path: P,
  input: z.ZodMiniType<I>,
  output: z.ZodMiniType<O>,
  summary: string,
) => ({method: 'GET', path, input, output, summary}) as const;
const write = <const M extends 'PUT' | 'POST' | 'PATCH' | 'DELETE', const P extends string, I, O>(
  method: M,
  path: P,
  input: z.ZodMiniType<I>,
  output: z.ZodMiniType<O>,
  summary: string,
) => ({method, path, input, output, summary}) as const;

/**
 * Every operation of a bank-integrations API, once. The HTTP client, the simulated servers, the OpenAPI document and the
 * client interface are made from it. Parameters in `:name` come from the input; what is left of the input goes into the
 * query (GET, DELETE) or the JSON body (PUT, POST, PATCH).
 */
export const routes = {
  getCapabilities: get(
    '/capabilities',
    emptySchema as z.ZodMiniType<Readonly<Record<never, never>>>,
    capabilitiesSchema,
    'Who the user is here and what may be done',
  ),
  listBankSyncs: get('/bank-syncs', inputSchemas.listBankSyncs, bankSyncPageSchema, 'Bank syncs of the organisation'),
  renameBankSync: write(
    'PATCH',
    '/bank-syncs/:syncId',
    inputSchemas.renameBankSync,
    bankSyncSchema,
    'Give a sync another name',
  ),
  removeBankSync: write(
    'DELETE',
    '/bank-syncs/:syncId',
    inputSchemas.sync,
    nothing,
    'Remove a sync, its accounts and their links; 423 while it imports',
  ),
  listAccounts: get('/bank-syncs/:syncId/accounts', inputSchemas.listAccounts, accountPageSchema, 'Accounts of a sync'),
  searchBanks: get('/banks', inputSchemas.searchBanks, bankPageSchema, 'Find banks'),
  startFlow: write('PUT', '/flows/:runKey', inputSchemas.startFlow, flowSchema, 'Start a login, once per run key'),
  getFlow: get('/flows/:runKey', inputSchemas.run, flowSchema, 'Where a login stands'),
  cancelFlow: write(
    'DELETE',
    '/flows/:runKey',
    inputSchemas.run,
    nothing,
    'Give a login up; a key that was never seen is buried, so that a late start of it starts nothing',
  ),
  submitStep: write(
    'POST',
    '/flows/:runKey/steps/:stepId',
    inputSchemas.submitStep,
    flowSchema,
    'Answer a step, once; a second answer is 409',
  ),
  listAssets: get('/assets', inputSchemas.listAssets, assetPageSchema, 'Nodes of the organisation tree'),
  linkAccount: write(
    'PUT',
    '/accounts/:accountId/asset',
    inputSchemas.linkAccount,
    accountSchema,
    'Link an account to an asset; 409 with the present account when somebody else was faster',
  ),
  unlinkAccount: write(
    'DELETE',
    '/accounts/:accountId/asset',
    inputSchemas.unlinkAccount,
    accountSchema,
    'Take the link of an account away',
  ),
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
