/** One line of the benchmark. */
export interface Result {
  readonly name: string;
  /** What was measured, in `unit`. */
  readonly value: number;
  /** What it is compared with, in `unit`; missing where the budget is absolute. */
  readonly baseline?: number;
  readonly unit: 'ms' | 'MB' | 'KB' | 'cards' | 'requests';
  /** Most that `value` (or `value / baseline`) may be; missing for what is told for information. */
  readonly budget?: number | undefined;
  readonly ok: boolean;
  /** All single measurements, in the order in which they were taken. */
  /** What was counted, by scenario. */
  readonly counts?: Readonly<Record<string, unknown>>;
  readonly samples?: {readonly value: readonly number[]; readonly baseline?: readonly number[]};
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** The value that a share of all is at most: 0.99 for the 99th percentile. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

/** A line that compares two medians. */
export const compared = (
  name: string,
  unit: Result['unit'],
  budget: number | undefined,
  value: readonly number[],
  baseline: readonly number[],
): Result => {
  const [mine, theirs] = [median(value), median(baseline)];
  const ok = budget === undefined || mine / theirs <= budget;
  return {name, unit, value: mine, baseline: theirs, budget, ok, samples: {value, baseline}};
};

/** A line with a budget in the unit itself. */
export const absolute = (name: string, unit: Result['unit'], budget: number, value: number): Result => ({
  name,
  unit,
  value,
  budget,
  ok: value <= budget,
});

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

/** The results as a table, one line each, `ok` or `over` at its end. */
export const table = (results: readonly Result[]): string => {
  const rows = results.map(({name, value, baseline, unit, budget, ok}) => [
    name,
    `${digits(value)} ${unit}`,
    baseline === undefined ? '' : `${digits(baseline)} ${unit}`,
    baseline === undefined ? '' : `${(value / baseline).toFixed(2)} ×`,
    budget === undefined ? '' : baseline === undefined ? `${digits(budget)} ${unit}` : `${budget} ×`,
    budget === undefined ? 'told' : ok ? 'ok' : 'over',
  ]);
  const all = [['', 'measured', 'baseline', 'ratio', 'budget', ''], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map(row => row[at]?.length ?? 0))) ?? [];
  return all
    .map(row =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .map(line => `${line.trimEnd()}\n`)
    .join('');
};
