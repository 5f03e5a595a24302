import type {CountryCode} from '../contract/ids.ts';
import {bankCodeOf} from './iban-bank-code.ts';
import {compactIban, looksLikeIban} from './iban-text.ts';

export * from './iban-text.ts';

/** What a typed or pasted text is as an IBAN. Nothing of the account number is in it. */
export type IbanReading =
  | {readonly kind: 'not-iban'}
  /** Right so far, but shorter than IBANs of this country are. */
  | {readonly kind: 'incomplete'; readonly country: CountryCode}
  | {
      readonly kind: 'invalid';
      readonly country: CountryCode;
      /** `country`: it has no IBANs. `length`: too long. `characters`: not those of this country's IBANs. */
      readonly reason: 'length' | 'check-digits' | 'country' | 'characters';
    }
  | {
      readonly kind: 'valid';
      readonly country: CountryCode;
      /** Null where the bank cannot be read from an IBAN of this country. */
      readonly bankCode: string | null;
    };

/** Shorter texts with an unknown country are names that happen to begin like an IBAN. */
const shortestIban = 15;

/** Reads an IBAN in whatever spacing. Loads the tables of the countries on first use, so call it only when {@link looksLikeIban} says so. */
export const readIban = async (text: string): Promise<IbanReading> => {
  if (!looksLikeIban(text)) return {kind: 'not-iban'};
  const iban = compactIban(text);
  const country = iban.slice(0, 2);
  const {countrySpecs, validateIBAN, ValidationErrorsIBAN: errors} = await import('ibantools');
  const spec = Object.hasOwn(countrySpecs, country) ? countrySpecs[country] : undefined;
  if (!spec?.chars) {
    return iban.length < shortestIban ? {kind: 'not-iban'} : {kind: 'invalid', country, reason: 'country'};
  }
  const invalid = (reason: 'length' | 'check-digits' | 'characters'): IbanReading => ({
    kind: 'invalid',
    country,
    reason,
  });
  if (!/^[A-Z\d]+$/.test(iban)) return invalid('characters');
  if (iban.length < spec.chars) return {kind: 'incomplete', country};
  if (iban.length > spec.chars) return invalid('length');
  const {errorCodes} = validateIBAN(iban);
  if (errorCodes.includes(errors.WrongBBANFormat)) return invalid('characters');
  // Check digits of the country's own (WrongAccountBankBranchChecksum) do not count: banks issue exceptions.
  if (errorCodes.includes(errors.WrongIBANChecksum)) return invalid('check-digits');
  return {kind: 'valid', country, bankCode: bankCodeOf(iban, spec.bank_identifier)};
};
