import type {TestResult, TestSuiteResult} from '@web/test-runner';

/** A test with its names, from the outermost suite on with ` › ` between them. */
export interface NamedResult {
  readonly names: string;
  readonly result: TestResult;
}

/** The tests of a suite and of those in it. */
export function* testsIn(
  suite: TestSuiteResult | undefined,
  path: readonly string[] = [],
): Generator<NamedResult, void, undefined> {
  for (const result of suite?.tests ?? []) yield {names: [...path, result.name].join(' › '), result};
  for (const inner of suite?.suites ?? []) yield* testsIn(inner, inner.name ? [...path, inner.name] : path);
}
