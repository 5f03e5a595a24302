const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);

/** Nine digits of an American routing number from the first eight (ABA: weights 3, 7, 1). */
export const withAbaCheckDigit = (eight: string): string =>
  `${eight}${(10 - (weighted(eight, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10}`;

/** Eight digits of a Polish settlement number from the first seven (weights 3, 9, 7, 1). */
export const withPolishCheckDigit = (seven: string): string =>
  `${seven}${(10 - (weighted(seven, [3, 9, 7, 1, 3, 9, 7]) % 10)) % 10}`;

const abaPrefix = /^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2])/;

/** Whether a text is a routing number by the rules of a country that the directory knows. */
export const routingNumberRules: Readonly<Record<string, (text: string) => boolean>> = {
  DE: text => /^[1-8]\d{7}$/.test(text),
  AT: text => /^\d{5}$/.test(text),
  CH: text => /^\d{5}$/.test(text),
  FR: text => /^\d{5}$/.test(text),
  GB: text => /^\d{6}$/.test(text),
  US: text => /^\d{9}$/.test(text) && abaPrefix.test(text) && withAbaCheckDigit(text.slice(0, 8)) === text,
  NL: text => /^[A-Z]{4}$/.test(text),
  ES: text => /^\d{4}$/.test(text),
  IT: text => /^\d{5}$/.test(text),
  PL: text => /^\d{8}$/.test(text) && withPolishCheckDigit(text.slice(0, 7)) === text,
};
