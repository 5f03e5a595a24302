import path from 'node:path';
import type {Reporter, TestSession} from '@web/test-runner';
import type {Skip} from './engines/skips.ts';
import {failureLine, saidFirst, skippedLine} from './failures.ts';
import {type NamedResult, testsIn} from './results.ts';

const fileOf = ({testFile}: TestSession): string => path.relative(process.cwd(), testFile);

const failed = ({result}: NamedResult): boolean => !result.passed && !result.skipped;

function problemOf(session: TestSession, skips: readonly Skip[]): string | undefined {
  const tests = [...testsIn(session.testResults)];
  const skipped = tests.filter(({result}) => result.skipped);
  if (tests.length === 0) return 'ran no test';
  const mine = skips.filter(({file}) => file === fileOf(session));
  const other = skipped.filter(({names}) => !mine.some(({test}) => names.includes(test)));
  if (other.length > 0) return `${other.length} skipped test(s)`;
  if (skipped.length === tests.length && mine.length === 0) return 'ran no test';
  const idle = mine.find(({test}) => !skipped.some(({names}) => names.includes(test)));
  if (idle) return `the list of skips names what is not there: ${idle.test}`;
  const unhandled = session.logs.some(log => String(log[0]).includes('thrown in a Promise outside a test'));
  return unhandled ? 'unhandled promise rejection' : undefined;
}

/**
 * Ends the run with one plain line, `N passed, N failed`, and fails what Web Test Runner lets pass: files without
 * tests, skipped tests, unhandled rejections.
 *
 * @param skips - what may be skipped, and has to be.
 */
export function closingReporter(skips: readonly Skip[] = []): Reporter {
  const problems: string[] = [];
  return {
    // The runner reads `passed` for its exit code only after this hook, so a session can still be failed here.
    onTestRunFinished({sessions}) {
      problems.length = 0;
      for (const session of sessions) {
        const problem = session.passed ? problemOf(session, skips) : undefined;
        if (problem === undefined) continue;
        problems.push(`${fileOf(session)}: ${problem}`);
        session.passed = false;
      }
    },
    stop({sessions}) {
      const total = {passed: 0, failed: 0};
      const skipped: string[] = [];
      const failures: string[] = [];
      for (const session of sessions) {
        const file = fileOf(session);
        const tests = [...testsIn(session.testResults)];
        const broken = tests.filter(failed);
        total.passed += tests.filter(({result}) => result.passed).length;
        for (const {names, result} of tests) if (result.skipped) skipped.push(`${file} › ${names}`);
        for (const {names, result} of broken) failures.push(`${file} › ${names}${saidFirst(result.error?.message)}`);
        if (session.passed || broken.length > 0) continue;
        // An import error, a crash, or a problem above.
        failures.push(
          problems.find(problem => problem.startsWith(file)) ?? file + saidFirst(session.errors[0]?.message),
        );
      }
      total.failed = failures.length;
      const lines = [
        ...skipped.map(skippedLine),
        ...failures.map(failureLine),
        `${total.passed} passed, ${total.failed} failed`,
      ];
      // Written on exit: the runner's own buffered output and cursor codes come first.
      process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`));
    },
  };
}

/** Instead of it, where only tests run that an engine is said to fail: what passes is the failure. */
export function skipsReporter(): Reporter {
  return {
    stop({sessions}) {
      const passed = Array.from(sessions).flatMap(session =>
        [...testsIn(session.testResults)]
          .filter(({result}) => result.passed)
          .map(({names}) => `${fileOf(session)} › ${names}: is skipped, and passes here`),
      );
      process.once('exit', () => process.stdout.write(`\n${passed.map(failureLine).join('\n')}\n`));
    },
  };
}
