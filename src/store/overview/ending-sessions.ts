import type {BankSync} from '../../contract/bank-sync.ts';

const dayMs = 86_400_000;

/** A session that comes to its end, and the warning that is due. */
export interface EndingSession {
  readonly sync: BankSync;
  readonly expiresAt: string;
  /** Days left, begun ones counted. */
  readonly days: number;
  /** The same for one sync, one session and one of the warn days. */
  readonly key: string;
}

/** The sessions that end within the warn days, each with the closest of them. @param now - by the server's clock. */
export const endingSessions = (
  syncs: readonly BankSync[],
  now: number,
  warnDays: readonly number[],
): readonly EndingSession[] =>
  syncs.flatMap(sync => {
    const {id, expiresAt, revokedAt} = sync;
    const left = (Date.parse(expiresAt ?? '') - now) / dayMs;
    const warning = warnDays.findLast(days => left <= days);
    if (expiresAt === null || revokedAt !== null || warning === undefined || !(left > 0)) return [];
    return {sync, expiresAt, days: Math.ceil(left), key: JSON.stringify([id, expiresAt, warning])};
  });
