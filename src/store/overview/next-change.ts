import type {BankSync} from '../../contract/bank-sync.ts';

const dayMs = 86_400_000;
/** A daily import takes a while. */
const importTakesMs = 120_000;

/**
 * When something may be told differently about these syncs: a session ends or comes near its end, an import has run, a bank may
 * be asked again. Milliseconds since 1970; null where nothing is to be expected.
 */
export const nextChange = (syncs: readonly BankSync[], now: number, warnDays: readonly number[]): number | null => {
  const moments = syncs.flatMap(({expiresAt, nextImportAt, problem}) => {
    const end = Date.parse(expiresAt ?? '');
    return [
      end,
      ...warnDays.map(days => end - days * dayMs),
      Date.parse(nextImportAt ?? '') + importTakesMs,
      Date.parse(problem?.retryAt ?? ''),
    ];
  });
  const next = Math.min(...moments.filter(at => at > now), Infinity);
  return next === Infinity ? null : next;
};
