import type {Bank} from '../../../src/contract/bank.ts';
import {accountNumberOf} from '../banks/iban.ts';
import type {AccountRecord} from '../world-definition.ts';

const balances: readonly (readonly [name: string, currency: string, amount: string | null])[] = [
  ['Euro', 'EUR', '128402.17'],
  ['Yen', 'JPY', '184500000'],
  ['Kuwaiti dinar', 'KWD', '10250.125'],
  ['Swiss franc', 'CHF', '-1250.00'],
  ['Pound sterling', 'GBP', '0.00'],
  ['US dollar', 'USD', '-0.01'],
  ['Chilean peso', 'CLP', '987654321'],
  ['Very long', 'IDR', '12345678901234567890.12'],
  ['Many decimals', 'EUR', '0.00000001'],
  ['More than a number holds', 'EUR', '-9007199254740993.07'],
  ['Unknown', 'SEK', null],
  ['Currency of no country', 'XTS', '1000.5'],
];

/** One IBAN shared by accounts in many currencies, with amounts that a careless program gets wrong. */
export const currencyAccounts = (prefix: string, bank: Bank, seed: number): readonly AccountRecord[] => {
  const shared = accountNumberOf(bank, seed, prefix, 'shared');
  return balances.map(([name, currency, amount], index) => ({
    id: `${prefix}-a${index + 1}`,
    name,
    holder: 'Meridian Renewables Holding',
    ...shared,
    currency,
    amount,
    assetId: null,
    problem: null,
  }));
};
