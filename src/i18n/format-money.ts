const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (language: string, currency: string, decimals: number): Intl.NumberFormat => {
  const key = `${language} ${currency} ${decimals}`;
  let found = formats.get(key);
  if (!found) {
    const plain = new Intl.NumberFormat(language, {style: 'currency', currency});
    const least = plain.resolvedOptions().minimumFractionDigits ?? 0;
    found =
      decimals <= least
        ? plain
        : new Intl.NumberFormat(language, {style: 'currency', currency, minimumFractionDigits: decimals});
    formats.set(key, found);
  }
  return found;
};

/**
 * `€128,402.17`: every digit that came, at least as many decimals as the currency has. What is no decimal number is unknown,
 * and never 0.
 * @param language BCP 47; must be one that `Intl` accepts.
 */
export const formatMoney = (
  language: string,
  {amount, currency}: {readonly amount: string; readonly currency: string},
): string => {
  const parts = /^-?\d+(?:\.(\d+))?$/.exec(amount);
  if (!parts) return '—';
  try {
    // The decimal text goes in as it is: `format` keeps every digit of it, a number would not.
    return formatOf(language, currency, parts[1]?.length ?? 0).format(amount as `${number}`);
  } catch {
    return `${amount} ${currency}`;
  }
};
