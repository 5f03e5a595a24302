import type {BankSync, ImportRun} from '../../../src/contract/bank-sync.ts';
import type {BankWorld} from '../bank-world.ts';
import {toInstant} from '../clock.ts';
import {bankById} from '../directory/directory.ts';
import type {SyncRecord} from '../world-definition.ts';
import {accountsOf} from './accounts.ts';
import {isImporting, lastImportAt, nextImportAt} from './sync-times.ts';

const lastImport = (record: SyncRecord, now: number): ImportRun | null => {
  const at = lastImportAt(record, now);
  if (at === null) return null;
  const {importOutcome: outcome, importFailure: failure} = record;
  return {finishedAt: toInstant(at), outcome, ...(failure && {failure})};
};

const instantOrNull = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : toInstant(milliseconds);

/** A sync as the API tells it at an instant. */
export const syncView = (world: BankWorld, record: SyncRecord, now: number): BankSync => {
  const accounts = accountsOf(world, record.id);
  const next = nextImportAt(record, now);
  return {
    id: record.id,
    name: record.name,
    bank: bankById(record.bankId),
    grantedAt: toInstant(record.grantedAt),
    expiresAt: instantOrNull(record.expiresAt),
    // A revocation that is still to come is nothing that the API knows.
    revokedAt: instantOrNull(record.revokedAt !== null && record.revokedAt > now ? null : record.revokedAt),
    accountCount: accounts.count,
    unlinkedCount: accounts.unlinked,
    lastImport: lastImport(record, now),
    nextImportAt: instantOrNull(next),
    importing: isImporting(record, now),
    problem: record.problem,
  };
};
