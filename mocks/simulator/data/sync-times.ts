import type {SyncRecord} from '../world-definition.ts';

const minuteMs = 60_000;
/** One day. */
export const dayMs = 86_400_000;

/** When a sync stops importing: expired, revoked or suspended, whichever comes first. Infinity: never. */
export const endOf = ({expiresAt, revokedAt, suspendedAt}: SyncRecord): number =>
  Math.min(expiresAt ?? Infinity, revokedAt ?? Infinity, suspendedAt ?? Infinity);

/** The last daily import slot at or before an instant. */
const slotBefore = ({importMinute}: SyncRecord, instant: number): number =>
  Math.floor((instant - importMinute * minuteMs) / dayMs) * dayMs + importMinute * minuteMs;

/** When the last import finished; null while the first one is under way. */
export const lastImportAt = (record: SyncRecord, now: number): number | null => {
  if (now < record.firstImportAt) return null;
  return Math.max(slotBefore(record, Math.min(now, endOf(record))), record.firstImportAt);
};

/** When the next daily import runs; null when there will be none. */
export const nextImportAt = (record: SyncRecord, now: number): number | null => {
  const end = endOf(record);
  const next = slotBefore(record, Math.max(now, record.firstImportAt)) + dayMs;
  return now >= end || next >= end ? null : next;
};

/** Whether an import runs now, the first one or another. */
export const isImporting = (record: SyncRecord, now: number): boolean =>
  now < Math.max(record.importingUntil ?? 0, record.firstImportAt) && now < endOf(record);

/** Expired, revoked, or broken until someone acts. */
export const needsUser = (record: SyncRecord, now: number): boolean => now >= endOf(record) || record.problem !== null;

/** Ends within 14 days. */
export const endsSoon = (record: SyncRecord, now: number): boolean =>
  record.expiresAt !== null && now < endOf(record) && record.expiresAt - now <= 14 * dayMs;
