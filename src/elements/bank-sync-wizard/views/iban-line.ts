import {countryName} from '../../../i18n/country-name.ts';
import type {Format} from '../../../i18n/format.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {BankSearch} from '../../../store/flow/bank-search-state.ts';

/** What the IBAN in the search says, or why it says nothing. */
export const ibanLine = (
  {iban}: BankSearch,
  {bank: text}: Catalogue['wizard'],
  format: Format,
): {readonly words: string; readonly wrong: boolean} | undefined => {
  if (!iban) return undefined;
  const country = countryName(format.language, iban.country);
  if (iban.kind === 'incomplete') return {words: text.ibanIncomplete, wrong: false};
  if (iban.kind === 'valid') return {words: text.ibanFor(country, iban.bankCode ?? '–'), wrong: false};
  const reasons = {
    length: text.ibanLength(country),
    'check-digits': text.ibanCheckDigits,
    country: text.ibanCountry,
    characters: text.ibanCharacters,
  };
  return {words: reasons[iban.reason], wrong: true};
};
