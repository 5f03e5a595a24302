import type {BankSyncPage} from '../../contract/bank-sync.ts';
import {dataOf} from '../resource.ts';
import {dayMs, syncLook} from '../sync-status/sync-look.ts';
import type {HealthState} from './health-store.ts';

/** How the bank syncs of the organisation are, in numbers. */
export interface HealthCounts {
  /** Those that wait for a person: expired, revoked, or broken until someone acts. */
  readonly needUser: number;
  /** Sessions that end within `withinDays`. */
  readonly ending: number;
  /** The warning that is due for the one that ends soonest; 0 where none ends soon. */
  readonly withinDays: number;
  /** Banks in trouble, imports that lack something: nobody here can help, it is tried again. */
  readonly trouble: number;
  readonly syncs: number;
}

/** What the element says. `expired`: something waits for a person; `warn`: something will, or a bank is in trouble. */
export type Health =
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed' | 'locked'}
  | ({
      readonly kind: 'ok' | 'warn' | 'expired';
      /** Could not be read again. */ readonly stale: boolean;
    } & HealthCounts);

const countsOf = ({items, summary, serverTime}: BankSyncPage, warnDays: readonly number[]): HealthCounts => {
  const now = Date.parse(serverTime);
  const looks = items.map(sync => syncLook(sync, now, warnDays[0] ?? 0).kind);
  const left = items
    .filter((_, at) => looks[at] === 'expires-soon')
    .map(({expiresAt}) => (Date.parse(expiresAt ?? '') - now) / dayMs);
  const withinDays = warnDays.findLast(days => Math.min(...left) <= days) ?? 0;
  return {
    needUser: summary.needUser,
    ending: left.filter(days => days <= withinDays).length,
    withinDays,
    trouble: looks.filter(kind => kind === 'bank-trouble' || kind === 'rate-limited' || kind === 'partial').length,
    syncs: summary.syncs,
  };
};

/** A total function of the state. @param warnDays - the longest first. */
export const healthOf = ({syncs}: HealthState, warnDays: readonly number[]): Health => {
  const page = dataOf(syncs);
  if (page) {
    const counts = countsOf(page, warnDays);
    const warns = counts.ending + counts.trouble > 0;
    return {kind: counts.needUser > 0 ? 'expired' : warns ? 'warn' : 'ok', stale: syncs.kind === 'stale', ...counts};
  }
  if (syncs.kind !== 'failed') return {kind: 'loading'};
  const {code} = syncs.failure;
  return {kind: code === 'forbidden' || code === 'subscription-required' ? 'locked' : 'failed'};
};
