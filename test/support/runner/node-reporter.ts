import path from 'node:path';
import type {TestEvent} from 'node:test/reporters';

/**
 * Ends a run of node:test with one plain line, `N passed, N failed`. Counts as failed what node:test lets pass: a file
 * without tests, and tests that are skipped or to do.
 */
export default async function* closingReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  const problems: string[] = [];
  for await (const {type, data} of source) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const isFile = data.nesting === 0 && data.file !== undefined && path.resolve(data.name) === data.file;
    const problem =
      isFile && type === 'test:pass' ? 'ran no test' : data.skip ? 'skipped' : data.todo ? 'to do' : undefined;
    if (problem) problems.push(`${data.name}: ${problem}`);
    if (type === 'test:pass' && !problem) passed += 1;
    else failed += 1;
  }
  yield `\n${problems.map(problem => `error: ${problem}\n`).join('')}${passed} passed, ${failed} failed\n`;
}
