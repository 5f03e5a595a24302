import path from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {failureLine, saidFirst} from './failures.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function count(suite: TestSuiteResult | undefined, into: Counts): Counts {
  for (const test of suite?.tests ?? []) into[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner, into);
  return into;
}

/** The failed tests of a suite, each with its path of names and what it said first. */
function* failedIn(suite: TestSuiteResult | undefined, path: readonly string[] = []): Generator<string> {
  for (const {name, passed, skipped, error} of suite?.tests ?? []) {
    if (!passed && !skipped) yield [...path, name].join(' › ') + saidFirst(error?.message);
  }
  for (const inner of suite?.suites ?? []) yield* failedIn(inner, inner.name ? [...path, inner.name] : path);
}

const none = (): Counts => ({passed: 0, failed: 0, skipped: 0});

function problemOf(session: TestSession): string | undefined {
  const {passed, failed, skipped} = count(session.testResults, none());
  if (passed + failed === 0) return 'ran no test';
  if (skipped > 0) return `${skipped} skipped test(s)`;
  const unhandled = session.logs.some(log => String(log[0]).includes('thrown in a Promise outside a test'));
  return unhandled ? 'unhandled promise rejection' : undefined;
}

/**
 * Ends the run with one plain line, `N passed, N failed`, and fails what Web Test Runner lets pass: files without
 * tests, skipped tests, unhandled rejections.
 */
export function closingReporter(): Reporter {
  const problems: string[] = [];
  return {
    // The runner reads `passed` for its exit code only after this hook, so a session can still be failed here.
    onTestRunFinished({sessions}) {
      problems.length = 0;
      for (const session of sessions) {
        const problem = session.passed ? problemOf(session) : undefined;
        if (problem === undefined) continue;
        problems.push(`${path.relative(process.cwd(), session.testFile)}: ${problem}`);
        session.passed = false;
      }
    },
    stop({sessions}) {
      const total = none();
      let broken = 0;
      const failures: string[] = [];
      for (const session of sessions) {
        const before = total.failed;
        count(session.testResults, total);
        const file = path.relative(process.cwd(), session.testFile);
        for (const failure of failedIn(session.testResults)) failures.push(`${file} › ${failure}`);
        if (session.passed || total.failed > before) continue;
        broken += 1; // an import error, a crash, or a problem above
        failures.push(
          problems.find(problem => problem.startsWith(file)) ?? file + saidFirst(session.errors[0]?.message),
        );
      }
      const lines = [...failures.map(failureLine), `${total.passed} passed, ${total.failed + broken} failed`];
      // Written on exit: the runner's own buffered output and cursor codes come first.
      process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`));
    },
  };
}
