/** Days before the end of a session at which it is warned of, unless a host says otherwise. */
export const usualWarnDays: readonly number[] = [14, 7, 1];

/**
 * Reads what a host says: a list, or the text of an attribute such as `30 7 1`. What is no positive number is left out; where
 * nothing is left, the usual days count. The longest comes first.
 */
export const readWarnDays = (given: unknown): readonly number[] => {
  const days = (String(given).match(/[\d.]+/g) ?? []).map(Number).filter(day => day > 0);
  return days.length > 0 ? days.toSorted((a, b) => b - a) : usualWarnDays;
};
