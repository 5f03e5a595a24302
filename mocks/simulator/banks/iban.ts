import type {Bank} from '../../../src/contract/bank.ts';
import {digits} from '../random.ts';

const letterValue = (text: string): string => text.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55));

const mod97 = (number: string): number => {
  let rest = 0;
  for (const digit of number) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};

/** Puts country and check digits before the national part (ISO 7064, mod 97-10). */
export const withCheckDigits = (country: string, national: string): string => {
  const rest = mod97(letterValue(`${national}${country}00`));
  return `${country}${String(98 - rest).padStart(2, '0')}${national}`;
};

const weightedMod11 = (text: string, weights: readonly number[]): string => {
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(text.charAt(index)), 0) % 11;
  return String(rest < 2 ? rest : 11 - rest);
};

/** Clé RIB over bank, branch and account, digits only. */
const ribKey = (bank: string, branch: string, account: string): string =>
  String(97 - mod97(`${bank}${branch}${account}00`)).padStart(2, '0');

const spanish = (bank: string, account: string): string => {
  const branch = '0481';
  const first = weightedMod11(bank + branch, [4, 8, 5, 10, 9, 7, 3, 6]);
  return `${bank}${branch}${first}${weightedMod11(account, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6])}${account}`;
};

/** Values of characters on odd places in the Italian CIN. */
const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** Letter (CIN) that checks bank, branch and account of an Italian number, digits only. */
export const italianCheckLetter = (number: string): string => {
  let sum = 0;
  for (const [index, digit] of Array.from(number).entries()) {
    sum += index % 2 === 0 ? (oddValues[Number(digit)] ?? 0) : Number(digit);
  }
  return String.fromCharCode(65 + (sum % 26));
};

const national: Readonly<Record<string, (code: string, account: string, bic: string) => string>> = {
  DE: (code, account) => code + account.slice(-10),
  AT: (code, account) => `${code}${account.slice(-11)}`,
  CH: (code, account) => `${code}${account.slice(-12)}`,
  FR: (code, account) => `${code}00481${account.slice(-11)}${ribKey(code, '00481', account.slice(-11))}`,
  GB: (code, account, bic) => `${bic.slice(0, 4)}${code}${account.slice(-8)}`,
  NL: (code, account) => code + account.slice(-10),
  ES: (code, account) => spanish(code, account.slice(-10)),
  IT: (code, account) => {
    const number = `${code}01600${account.slice(-12)}`;
    return italianCheckLetter(number) + number;
  },
  PL: (code, account) => code + account.slice(-16),
};

/**
 * A valid IBAN of an account at a bank, its last digits those that are given; undefined where the bank's country has none.
 * Check digits within the national part are right as well.
 */
export const ibanOf = ({country, routingNumber, bic}: Bank, accountNumber: string): string | undefined => {
  const build = country === undefined ? undefined : national[country];
  if (!build || country === undefined || routingNumber === undefined) return undefined;
  return withCheckDigits(country, build(routingNumber, accountNumber.padStart(16, '0'), bic ?? 'BANK'));
};

/** IBAN, or where there is none an account number, of an account by chance. */
export const accountNumberOf = (
  bank: Bank,
  ...place: readonly (number | string)[]
): {readonly iban: string} | {readonly number: string} => {
  const number = digits(10, ...place);
  const iban = ibanOf(bank, number);
  return iban === undefined ? {number: `•••• ${number.slice(-4)}`} : {iban};
};
