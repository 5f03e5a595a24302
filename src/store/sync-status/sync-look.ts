import type {BankSync} from '../../contract/bank-sync.ts';
import type {FailureCode} from '../../contract/failure-code.ts';
import type {SyncStatusKind} from './sync-status-kind.ts';

/** What a list needs of a sync's status. */
export interface SyncLook {
  readonly kind: SyncStatusKind;
  /** A new session helps, or keeps it from ending. */
  readonly renew: boolean;
  /** How loud it is: a word and a shape go with each. */
  readonly tone: 'good' | 'busy' | 'warning' | 'bad';
  /** The trouble behind it, for its words. */
  readonly cause: FailureCode | null;
  /** Share of the session that has passed, from 0 to 1; null where it never ends, or nobody can tell when. */
  readonly elapsed: number | null;
}

/** One day, in milliseconds. */
export const dayMs = 86_400_000;

const onlyUserCanEnd: ReadonlySet<FailureCode> = new Set([
  'credentials-rejected',
  'action-at-bank',
  'declined',
  'no-accounts',
  'method-unsupported',
]);

const kindOf = (sync: BankSync, now: number, warnDays: number): SyncStatusKind => {
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
  if (end - now <= warnDays * dayMs) return 'expires-soon';
  return sync.lastImport?.outcome === 'partial' ? 'partial' : 'ok';
};

const quiet: Readonly<Partial<Record<SyncStatusKind, 'good' | 'busy'>>> = {ok: 'good', importing: 'busy'};
const bad: readonly SyncStatusKind[] = ['revoked', 'expired', 'locked', 'needs-user'];

const elapsedOf = ({grantedAt, expiresAt}: BankSync, now: number): number | null => {
  if (expiresAt === null) return null;
  const start = Date.parse(grantedAt);
  const length = Date.parse(expiresAt) - start;
  if (Number.isNaN(length)) return null;
  return length <= 0 ? 1 : Math.min(1, Math.max(0, (now - start) / length));
};

/**
 * Total and pure.
 * @param now - milliseconds since 1970 by the server's clock, at which the facts held: the device's clock decides nothing.
 * @param warnDays - from so many days before its end on, a session counts as ending soon.
 */
export const syncLook = (sync: BankSync, now: number, warnDays: number): SyncLook => {
  const kind = kindOf(sync, now, warnDays);
  const isBad = bad.includes(kind);
  return {
    kind,
    // What only the bank can unlock is not renewed.
    renew: (isBad && kind !== 'locked') || kind === 'expires-soon',
    tone: quiet[kind] ?? (isBad ? 'bad' : 'warning'),
    cause: sync.problem?.code ?? sync.lastImport?.failure?.code ?? null,
    elapsed: elapsedOf(sync, now),
  };
};
