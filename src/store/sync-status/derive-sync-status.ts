import type {BankSync} from '../../contract/bank-sync.ts';
import type {Instant} from '../../contract/ids.ts';
import type {SyncLook} from './sync-look.ts';
import {dayMs, syncLook} from './sync-look.ts';
import type {SyncStatusKind} from './sync-status-kind.ts';
import {readWarnDays, usualWarnDays} from './warn-days.ts';

/** What the facts about a sync come to: how it is, who must act, what works meanwhile, and what happens by itself. */
export interface SyncStatus extends Omit<SyncLook, 'renew'> {
  /** Without whom it stays as it is. `bank`: the user can only wait. */
  readonly whoActs: 'user' | 'bank' | 'nobody';
  /** What the user can do next. `unlock-at-bank` is done there, not here. */
  readonly action: 'renew' | 'unlock-at-bank' | 'wait' | 'none';
  /**
   * What goes on working. `last-data`: everything read so far stays visible, dated; nothing new arrives. `other-accounts`: those
   * without trouble of their own. `reading`: all but renewing and removing it.
   */
  readonly works: 'everything' | 'last-data' | 'other-accounts' | 'reading';
  /** When it is tried again without anybody's help; null where it is not, or nobody knows. */
  readonly nextTryAt: Instant | null;
  /** Days until the session ends, begun ones counted; 0 once it has, null where it never does. */
  readonly daysLeft: number | null;
}

type Advice = Pick<SyncStatus, 'whoActs' | 'action' | 'works'>;

const advice: Readonly<Record<SyncStatusKind, Advice>> = {
  importing: {whoActs: 'nobody', action: 'wait', works: 'reading'},
  revoked: {whoActs: 'user', action: 'renew', works: 'last-data'},
  expired: {whoActs: 'user', action: 'renew', works: 'last-data'},
  locked: {whoActs: 'user', action: 'unlock-at-bank', works: 'last-data'},
  'needs-user': {whoActs: 'user', action: 'renew', works: 'last-data'},
  'rate-limited': {whoActs: 'nobody', action: 'wait', works: 'last-data'},
  'bank-trouble': {whoActs: 'bank', action: 'wait', works: 'last-data'},
  'expires-soon': {whoActs: 'user', action: 'renew', works: 'everything'},
  partial: {whoActs: 'bank', action: 'wait', works: 'other-accounts'},
  ok: {whoActs: 'nobody', action: 'none', works: 'everything'},
};

const nextTryOf = ({nextImportAt, problem}: BankSync, kind: SyncStatusKind): Instant | null =>
  kind === 'revoked' || kind === 'expired' ? null : (nextImportAt ?? problem?.retryAt ?? null);

const daysLeftOf = ({expiresAt}: BankSync, now: number): number | null => {
  const days = expiresAt === null ? Number.NaN : Math.ceil((Date.parse(expiresAt) - now) / dayMs);
  return Number.isNaN(days) ? null : Math.max(0, days);
};

/** How the facts are read. */
export interface SyncStatusOptions {
  /** Days before the end of a session from which it counts as ending soon: the longest of these. 14, 7 and 1 unless told. */
  readonly warnDays?: readonly number[] | undefined;
}

/**
 * Derives from the facts about a sync how it is and what to do. Total and pure; `docs/sync-status.md` is its truth table.
 * Trouble on the way to the bank is never told as the end of a session, and what was revoked is never told as expired.
 *
 * @param now - milliseconds since 1970 by the server's clock (`serverTime` of the page), not the device's.
 */
export const deriveSyncStatus = (sync: BankSync, now: number, {warnDays}: SyncStatusOptions = {}): SyncStatus => {
  const [days = 0] = readWarnDays(warnDays ?? usualWarnDays);
  const {renew: _renew, ...look} = syncLook(sync, now, days);
  return {...look, ...advice[look.kind], nextTryAt: nextTryOf(sync, look.kind), daysLeft: daysLeftOf(sync, now)};
};
