import type {PresentAccount} from '../data/accounts.ts';
import type {AccountRecord} from '../world-definition.ts';

/** An account as the bank lists it in a renewal: its `id` is the bank's of that day, and says nothing. */
export type ListedAccount = Omit<AccountRecord, 'assetId'>;

/** What a renewal found. Places are those of the lists that were compared. */
export interface CarriedOver {
  /** Known again: they keep id and link. */
  readonly kept: readonly {readonly before: PresentAccount; readonly listed: ListedAccount}[];
  /** New at the bank; `doubtful` is an account that is missing now and looks like it. */
  readonly added: readonly {readonly listed: ListedAccount; readonly doubtful: PresentAccount | undefined}[];
  readonly missing: readonly PresentAccount[];
}

/** The last four characters of what an account is called by its bank. */
export const lastFourOf = ({iban, number}: Pick<AccountRecord, 'iban' | 'number'>): string | undefined =>
  (iban ?? number)?.slice(-4);

/** What makes an account the same: IBAN and currency; where there is no IBAN, bank, masked number, currency and holder. */
const fingerprint = (bankCode: string, {iban, number, currency, holder}: ListedAccount): string =>
  JSON.stringify(iban === undefined ? [bankCode, number, currency, holder] : [iban, currency]);

/** Not enough to be sure, enough to ask: the same holder and currency, and the same name or last four characters. */
const looksLike = (one: ListedAccount, other: ListedAccount): boolean =>
  one.holder === other.holder &&
  one.currency === other.currency &&
  (one.name === other.name || lastFourOf(one) === lastFourOf(other));

/** Finds the accounts of a sync in what its bank lists now. An account is found at most once. */
export const carryOver = (
  bankCode: string,
  before: readonly PresentAccount[],
  listed: readonly ListedAccount[],
): CarriedOver => {
  const left = new Map<string, PresentAccount[]>();
  for (const account of before) {
    const key = fingerprint(bankCode, account.record);
    left.set(key, [...(left.get(key) ?? []), account]);
  }
  const kept: {before: PresentAccount; listed: ListedAccount}[] = [];
  const strangers: ListedAccount[] = [];
  for (const account of listed) {
    const known = left.get(fingerprint(bankCode, account))?.shift();
    if (known) kept.push({before: known, listed: account});
    else strangers.push(account);
  }
  const missing = [...left.values()].flat();
  const asked = new Set<PresentAccount>();
  const added = strangers.map(account => {
    const doubtful = missing.find(
      candidate => candidate.assetId !== null && !asked.has(candidate) && looksLike(candidate.record, account),
    );
    if (doubtful) asked.add(doubtful);
    return {listed: account, doubtful};
  });
  return {kept, added, missing};
};
