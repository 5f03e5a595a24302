// Spaces of every kind, marks that steer layout, and what people put between the groups.
const separators = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff.\-–—/_]+/gu;

/** Without anything between the groups, in capitals, full-width digits as ordinary ones; a leading word `IBAN` is left out. */
export const compactIban = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(separators, '')
    .toUpperCase()
    .replace(/^IBAN:?(?=[A-Z]{2})/, '');

/** Whether a text is meant as an IBAN, finished or not: two letters, two digits and at least one more, however it is spaced. */
export const looksLikeIban = (text: string): boolean => /^[A-Z]{2}\d{2}[A-Z\d]/.test(compactIban(text));

/** In groups of four: `DE89 3704 0044 0532 0130 00`. */
export const formatIban = (iban: string): string => compactIban(iban).replace(/.{4}(?=.)/gu, '$& ');

/** The last four characters, by which people tell their accounts apart. */
export const lastFour = (iban: string): string => compactIban(iban).slice(-4);

/** Country and last four alone: `DE •••• 3000`. */
export const maskIban = (iban: string): string => `${compactIban(iban).slice(0, 2)} •••• ${lastFour(iban)}`;
