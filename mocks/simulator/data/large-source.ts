import type {AssetTree} from '../assets/asset-tree.ts';
import {accessDays} from '../banks/access-days.ts';
import {accountNumberOf} from '../banks/iban.ts';
import {wordsOf} from '../banks/words/index.ts';
import {bankById, someBank} from '../directory/directory.ts';
import {chance} from '../random.ts';
import type {AccountRecord, SyncRecord, SyncSource, WorldStart} from '../world-definition.ts';
import {amountOf, holderOf} from './names.ts';
import {dayMs} from './sync-times.ts';

const subjects =
  'Operations|Wind|Solar|Storage|Hydro|Fund A|Fund B|Fund C|Fund D|Holding|Maintenance|Construction'.split('|');
const currencies: Readonly<Record<string, string>> = {CH: 'CHF', GB: 'GBP', US: 'USD', PL: 'PLN'};
const minutesOfNight = 360;

/** How many, and of which size. */
export interface LargeSize {
  readonly syncs: number;
  readonly accounts: number;
}

/** One account in eleven has no asset. */
const isUnlinked = (sync: number, account: number): boolean => (sync * 7 + account) % 11 === 0;

/**
 * An organisation too large to be held: every sync and every account is made from its place when it is asked for. One sync in
 * forty has expired, one in ninety cannot go on without a person; the other sessions end some time in the next 180 days.
 */
export const largeSource = ({now, seed}: WorldStart, size: LargeSize, tree: AssetTree): SyncSource => {
  const luckOf = (...place: readonly (number | string)[]): number => chance(seed, 'large', ...place);
  const bankOf = (index: number) => someBank(luckOf(index, 'bank'));

  const makeSync = (index: number): SyncRecord => {
    const bank = bankOf(index);
    const luck = luckOf(index);
    const days = accessDays(bank);
    const daysAgo = days === null ? luck % 400 : (luck % (days - 1)) + 1 + (luck % 40 === 0 ? days : 0);
    const grantedAt = now - daysAgo * dayMs - (luck % 86_400) * 1000;
    const broken = luck % 90 === 7;
    const {refusal} = wordsOf(bank);
    return {
      id: `sync-large-${index}`,
      name: `${subjects[index % subjects.length] ?? ''} ${bank.city ?? bank.country ?? ''} ${index + 1}`,
      bankId: bank.id,
      login: `login-${index}`,
      grantedAt,
      expiresAt: days === null ? null : grantedAt + days * dayMs,
      revokedAt: null,
      importMinute: luck % minutesOfNight,
      firstImportAt: grantedAt + 60_000,
      importingUntil: null,
      importOutcome: broken ? 'failed' : 'complete',
      ...(broken && {importFailure: {code: 'action-at-bank', bankText: refusal.terms}}),
      problem: broken ? {code: 'action-at-bank', bankText: refusal.terms} : null,
    };
  };

  // A thousand small records are kept, because every list is put in order; accounts never are.
  const syncs = new Map<number, SyncRecord>();
  const at = (index: number): SyncRecord => {
    const known = syncs.get(index) ?? makeSync(index);
    syncs.set(index, known);
    return known;
  };

  const accountAt = (index: number, account: number): AccountRecord => {
    const bank = bankById(bankOf(index).id);
    const names = wordsOf(bank).accounts;
    const name = names[account % names.length] ?? names[0];
    const luck = luckOf(index, account);
    return {
      id: `account-large-${index}-${account}`,
      name: account < names.length ? name : `${name} ${Math.floor(account / names.length) + 1}`,
      holder: holderOf(bank.country, luckOf(index, 'holder', account >> 2)),
      ...accountNumberOf(bank, seed, index, account),
      currency: currencies[bank.country ?? ''] ?? 'EUR',
      amount: amountOf(luck),
      assetId: isUnlinked(index, account) ? null : tree.linkable(luck),
      problem: null,
    };
  };

  const read = (pattern: RegExp, id: string): readonly [number, number] => {
    const [, sync, account] = pattern.exec(id) ?? [];
    return [sync === undefined ? -1 : Number(sync), account === undefined ? -1 : Number(account)];
  };

  return {
    count: size.syncs,
    at,
    indexOf: id => {
      const [index] = read(/^sync-large-(0|[1-9]\d{0,5})$/, id);
      return index < size.syncs ? index : -1;
    },
    accountCount: () => size.accounts,
    accountAt,
    unlinkedCount: index => {
      let count = 0;
      for (let account = 0; account < size.accounts; account += 1) count += Number(isUnlinked(index, account));
      return count;
    },
    findAccount: id => {
      const [sync, account] = read(/^account-large-(0|[1-9]\d{0,5})-(0|[1-9]\d{0,5})$/, id);
      return sync >= 0 && sync < size.syncs && account < size.accounts ? {sync, account} : undefined;
    },
  };
};
