/** Where `word` stands or would stand in a sorted list. */
export const lowerBound = (sorted: readonly string[], word: string): number => {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** The entries of a sorted list that begin with `prefix`: from (in) to (out). */
export const prefixRange = (sorted: readonly string[], prefix: string): readonly [from: number, to: number] => [
  lowerBound(sorted, prefix),
  lowerBound(sorted, `${prefix}\uffff`),
];

/** Order by UTF-16 units, as {@link lowerBound} needs it. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
