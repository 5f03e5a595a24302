import path from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {failureLine, saidFirst} from './failures.ts';

/** What a test threw stands in the cause of the error that the runner makes of it. */
const messageOf = (error: Error): string => (error.cause instanceof Error ? error.cause.message : error.message);

/**
 * Ends a run of node:test with one plain line, `N passed, N failed`. Counts as failed what node:test lets pass: a file
 * without tests, and tests that are skipped or to do.
 */
export default async function* closingReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  const failures: string[] = [];
  for await (const {type, data} of source) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const isFile = data.nesting === 0 && data.file !== undefined && path.resolve(data.name) === data.file;
    const problem =
      isFile && type === 'test:pass' ? 'ran no test' : data.skip ? 'skipped' : data.todo ? 'to do' : undefined;
    if (type === 'test:pass' && !problem) {
      passed += 1;
      continue;
    }
    failed += 1;
    const file = data.file === undefined || isFile ? '' : `${path.relative(process.cwd(), data.file)} › `;
    const said = type === 'test:fail' ? saidFirst(messageOf(data.details.error)) : '';
    failures.push(`${file}${data.name}${problem ? `: ${problem}` : said}`);
  }
  yield `\n${failures.map(failure => `${failureLine(failure)}\n`).join('')}${passed} passed, ${failed} failed\n`;
}
