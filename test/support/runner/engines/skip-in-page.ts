interface Suite {
  readonly title: string;
  readonly tests: readonly {readonly title: string; pending: boolean}[];
  readonly suites: readonly Suite[];
}

function mark(suite: Suite, isLeftOut: (names: string) => boolean, path: readonly string[]): void {
  for (const test of suite.tests) if (isLeftOut([...path, test.title].join(' › '))) test.pending = true;
  for (const inner of suite.suites) mark(inner, isLeftOut, [...path, inner.title]);
}

/**
 * Runs in the page, behind a file of tests: leaves out those whose names contain one of the texts.
 *
 * @param instead - leaves out all others: to see whether the skipped ones would pass.
 */
export function leaveOut(texts: readonly string[], instead: boolean): void {
  const {suite} = (globalThis as unknown as {readonly mocha: {readonly suite: Suite}}).mocha;
  mark(suite, names => texts.some(text => names.includes(text)) !== instead, []);
}
