import type {BankSync} from '../contract/bank-sync.ts';
import type {FailureCode} from '../contract/failure-code.ts';

/**
 * What to say about a sync, in order of precedence:
 *
 * | kind          | when                                              | who acts | next                     |
 * |---------------|---------------------------------------------------|----------|--------------------------|
 * | importing     | an import runs                                    | nobody   | wait                     |
 * | revoked       | `revokedAt` is set                                | user     | renew                    |
 * | expired       | `expiresAt` has passed, or the API says so        | user     | renew                    |
 * | locked        | the bank locked the access                        | user     | unlock at the bank       |
 * | needs-user    | another trouble that only the user can end        | user     | renew                    |
 * | rate-limited  | the bank limits reading                           | nobody   | automatic                |
 * | bank-trouble  | any other trouble; transport trouble among them   | nobody   | automatic                |
 * | expires-soon  | the session ends within the warning time          | user     | renew                    |
 * | partial       | the last import lacked something                  | nobody   | automatic                |
 * | ok            | otherwise                                         | nobody   | automatic                |
 */
export type SyncStatusKind =
  | 'importing'
  | 'revoked'
  | 'expired'
  | 'locked'
  | 'needs-user'
  | 'rate-limited'
  | 'bank-trouble'
  | 'expires-soon'
  | 'partial'
  | 'ok';

export interface SyncStatus {
  readonly kind: SyncStatusKind;
  readonly whoActs: 'user' | 'nobody';
  /** What the user can do about it here. */
  readonly action: 'renew' | 'none';
  /** How loud it is: a word and a shape go with each. */
  readonly tone: 'good' | 'busy' | 'warning' | 'bad';
  /** The trouble behind it, for its words. */
  readonly cause: FailureCode | null;
  /** Share of the session that has passed, from 0 to 1; null where it never ends, or nobody can tell when. */
  readonly elapsed: number | null;
}

/** How early the end of a session is announced. */
export const warningMs = 14 * 86_400_000;

const onlyUserCanEnd: ReadonlySet<FailureCode> = new Set([
  'credentials-rejected',
  'action-at-bank',
  'declined',
  'no-accounts',
  'method-unsupported',
]);

const kindOf = (sync: BankSync, now: number): SyncStatusKind => {
  const end = sync.expiresAt === null ? Infinity : Date.parse(sync.expiresAt);
  const cause = sync.problem?.code;
  const failed = sync.lastImport?.outcome === 'failed';
  if (sync.importing) return 'importing';
  if (sync.revokedAt !== null) return 'revoked';
  if (end <= now || cause === 'session-expired') return 'expired';
  if (cause === 'access-locked') return 'locked';
  if (cause !== undefined && onlyUserCanEnd.has(cause)) return 'needs-user';
  if ((cause ?? (failed && sync.lastImport?.failure?.code)) === 'rate-limited') return 'rate-limited';
  if (cause !== undefined || failed) return 'bank-trouble';
  if (end - now <= warningMs) return 'expires-soon';
  return sync.lastImport?.outcome === 'partial' ? 'partial' : 'ok';
};

const tones: Readonly<Record<SyncStatusKind, SyncStatus['tone']>> = {
  importing: 'busy',
  revoked: 'bad',
  expired: 'bad',
  locked: 'bad',
  'needs-user': 'bad',
  'rate-limited': 'warning',
  'bank-trouble': 'warning',
  'expires-soon': 'warning',
  partial: 'warning',
  ok: 'good',
};

const renewable: ReadonlySet<SyncStatusKind> = new Set(['revoked', 'expired', 'needs-user', 'expires-soon']);

const elapsedOf = ({grantedAt, expiresAt}: BankSync, now: number): number | null => {
  if (expiresAt === null) return null;
  const start = Date.parse(grantedAt);
  const length = Date.parse(expiresAt) - start;
  if (Number.isNaN(length)) return null;
  return length <= 0 ? 1 : Math.min(1, Math.max(0, (now - start) / length));
};

/**
 * Derives what to say about a sync from its facts. Total and pure.
 * @param now - milliseconds since 1970 by the server's clock, not the device's.
 */
export const deriveSyncStatus = (sync: BankSync, now: number): SyncStatus => {
  const kind = kindOf(sync, now);
  const waitsForUser = renewable.has(kind) || kind === 'locked';
  return {
    kind,
    whoActs: waitsForUser ? 'user' : 'nobody',
    action: renewable.has(kind) ? 'renew' : 'none',
    tone: tones[kind],
    cause: sync.problem?.code ?? sync.lastImport?.failure?.code ?? null,
    elapsed: elapsedOf(sync, now),
  };
};
