import type {Bank} from '../contract/bank.ts';
import type {CountryCode} from '../contract/ids.ts';
import type {Codes} from './codes.ts';
import {compactCode} from './codes.ts';

/** What the lookup needs to know about a directory. */
export interface CodedBanks<B extends Bank> {
  readonly documents: readonly B[];
  readonly routingNumbers: Codes;
  readonly bics: Codes;
}

/**
 * Finds the banks behind the bank code of an IBAN. It is not always the national routing number: in the UK and the Netherlands it
 * is the beginning of the BIC, in Italy and France the routing number goes on with a branch, in Switzerland zeros are put before it.
 */
export const findByBankCode = <B extends Bank>(
  {documents, routingNumbers, bics}: CodedBanks<B>,
  country: CountryCode,
  bankCode: string,
): readonly B[] => {
  const code = compactCode(bankCode);
  if (code === '') return [];
  const collect = (codes: Codes, prefix: string, wholeOnly: boolean): readonly B[] => {
    const found: B[] = [];
    codes.eachStartingWith(prefix, (document, whole) => {
      const bank = documents[document];
      if (bank && (whole || !wholeOnly) && (bank.country ?? country) === country) found.push(bank);
    });
    return found;
  };
  const readings: readonly (() => readonly B[])[] = [
    () => collect(routingNumbers, code, true),
    () => collect(routingNumbers, code.replace(/^0+(?=.)/, ''), true),
    () => (/^[a-z]{4}/.test(code) ? collect(bics, code.slice(0, 4), false) : []),
    () => collect(routingNumbers, code, false),
    // A directory that knows the bank but not its branches.
    () => (code.length > 4 ? collect(routingNumbers, code.slice(0, 4), true) : []),
  ];
  for (const read of readings) {
    const found = read();
    if (found.length > 0) return found;
  }
  return [];
};
