import * as z from 'zod/mini';
import type {Bank} from './bank.ts';
import {bankSchema} from './bank.ts';
import type {BankSyncId, Instant} from './ids.ts';
import type {Page} from './page.ts';
import type {FlowFailure} from './problem.ts';
import {flowFailureSchema} from './problem.ts';
import {countSchema, idSchema, instantSchema, oneOf, pageShape, textSchema} from './schema-parts.ts';

/** The last daily import. */
export interface ImportRun {
  readonly finishedAt: Instant;
  readonly outcome: 'complete' | 'partial' | 'failed' | 'unknown';
  /** What went wrong, unless it was complete. */
  readonly failure?: FlowFailure | undefined;
}

/** Facts about one bank sync. Its status is derived from them in the browser. */
export interface BankSync {
  readonly id: BankSyncId;
  /** The name that the user gave it, at most 64 characters unless the capabilities say otherwise. */
  readonly name: string;
  readonly bank: Bank;
  /** When the bank granted the present session. */
  readonly grantedAt: Instant;
  /** When the session ends; null: never. Always the server's word, never a constant. */
  readonly expiresAt: Instant | null;
  /** When the user or the bank took the consent back; not the same as expired. */
  readonly revokedAt: Instant | null;
  readonly accountCount: number;
  /** Accounts without an asset. */
  readonly unlinkedCount: number;
  /** Null before the first import. */
  readonly lastImport: ImportRun | null;
  /** Null when none is planned (expired, revoked, suspended). */
  readonly nextImportAt: Instant | null;
  /** An import runs now: it can be neither removed nor renewed. */
  readonly importing: boolean;
  /** What keeps the sync from working, if anything. */
  readonly problem: FlowFailure | null;
}

const importRunSchema: z.ZodMiniType<ImportRun> = z.object({
  finishedAt: instantSchema,
  outcome: oneOf(['complete', 'partial', 'failed', 'unknown'], 'unknown'),
  failure: z.optional(flowFailureSchema),
});

export const bankSyncSchema: z.ZodMiniType<BankSync> = z.object({
  id: idSchema,
  name: textSchema,
  bank: bankSchema,
  grantedAt: instantSchema,
  expiresAt: z.nullable(instantSchema),
  revokedAt: z.nullable(instantSchema),
  accountCount: countSchema,
  unlinkedCount: countSchema,
  lastImport: z.nullable(importRunSchema),
  nextImportAt: z.nullable(instantSchema),
  importing: z.boolean(),
  problem: z.nullable(flowFailureSchema),
});

/** Figures over all syncs of the organisation, whatever page is held. */
export interface SyncSummary {
  readonly syncs: number;
  readonly accounts: number;
  /** Accounts without an asset. */
  readonly unlinked: number;
  /** Syncs that wait for a person: expired, revoked, or broken until someone acts. */
  readonly needUser: number;
  /** Syncs whose session ends within 14 days. */
  readonly endSoon: number;
}

/** A page of syncs: first those that need a person, then those that end soonest, then by name. */
export interface BankSyncPage extends Page<BankSync> {
  /** Over the whole organisation; unlike `total`, not narrowed by a query. */
  readonly summary: SyncSummary;
  readonly serverTime: Instant;
}

export const bankSyncPageSchema: z.ZodMiniType<BankSyncPage> = z.object({
  ...pageShape(bankSyncSchema),
  summary: z.object({
    syncs: countSchema,
    accounts: countSchema,
    unlinked: countSchema,
    needUser: countSchema,
    endSoon: countSchema,
  }),
  serverTime: instantSchema,
});
