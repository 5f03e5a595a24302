import path from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';

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
      for (const session of sessions) {
        const before = total.failed;
        count(session.testResults, total);
        if (!session.passed && total.failed === before) broken += 1; // an import error, a crash, or a problem above
      }
      const lines = [
        ...problems.map(problem => `error: ${problem}`),
        `${total.passed} passed, ${total.failed + broken} failed`,
      ];
      // Written on exit: the runner's own buffered output and cursor codes come first.
      process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`));
    },
  };
}
