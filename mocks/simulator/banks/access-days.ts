import type {Bank} from '../../../src/contract/bank.ts';

/** Days until a login has to be renewed; null: never. */
export const accessDays = ({country}: Pick<Bank, 'country'>): number | null => {
  if (country === 'GB') return 90;
  if (country === 'US' || country === undefined) return null;
  return 180;
};
