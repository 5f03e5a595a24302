import {accountNumberOf} from '../banks/iban.ts';
import {currencyAccounts} from '../data/currency-accounts.ts';
import {hostileAccounts, rightToLeftAccounts} from '../data/difficult-accounts.ts';
import {amountOf, holderOf} from '../data/names.ts';
import {bankById} from '../directory/directory.ts';
import {chance} from '../random.ts';
import type {AccountRecord} from '../world-definition.ts';
import type {FlowContext} from './flow-context.ts';

const currencies: Readonly<Record<string, string>> = {CH: 'CHF', GB: 'GBP', US: 'USD', PL: 'PLN'};

/** The accounts that a login at a bank reaches. `prefix` makes their ids. */
export const accountsOfLogin = (
  {world, flow, script, words}: FlowContext,
  prefix: string,
): readonly AccountRecord[] => {
  const bank = bankById(flow.bankId ?? '');
  const {seed} = world.state;
  const ordinary = (index: number): AccountRecord => {
    const name = words.accounts[index % words.accounts.length] ?? words.accounts[0];
    const turn = Math.floor(index / words.accounts.length);
    return {
      id: `${prefix}-a${index + 1}`,
      name: turn === 0 ? name : `${name} ${turn + 1}`,
      holder: holderOf(bank.country, chance(seed, prefix, 'holder', turn)),
      ...accountNumberOf(bank, seed, prefix, index),
      currency: currencies[bank.country ?? ''] ?? 'EUR',
      amount: amountOf(chance(seed, prefix, 'amount', index)),
      assetId: null,
      problem: null,
    };
  };
  switch (script.data) {
    case 'none':
      return [];
    case 'hundred':
      return Array.from({length: 100}, (_, index) => ordinary(index));
    case 'currencies':
      return currencyAccounts(prefix, bank, seed);
    case 'right-to-left':
      return rightToLeftAccounts(prefix, bank, seed);
    case 'hostile':
      return hostileAccounts(prefix, bank, seed);
    case 'partly-failed': {
      const problem = {code: 'unknown', bankText: words.refusal.technical} as const;
      return [ordinary(0), {...ordinary(1), amount: null, problem}, ordinary(2)];
    }
    default:
      return [0, 1, 2].map(ordinary);
  }
};
