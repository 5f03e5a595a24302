import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import type {Reporter, TestResult} from '@web/test-runner';
import {refuse, refusing} from '../support/runner/engines/block.ts';
import {engineNames} from '../support/runner/engines/engines.ts';
import {skipPlugin} from '../support/runner/engines/skip-plugin.ts';
import {skips, skipsOf} from '../support/runner/engines/skips.ts';
import {skippedIn, skippedLine, totalIn} from '../support/runner/failures.ts';
import {closingReporter} from '../support/runner/reporter.ts';
import {root} from './support.ts';

test('every skip names a file that is there, words of a test, an engine, and why', () => {
  assert.ok(skips.length > 0);
  for (const {engines, file, test: words, reason} of skips) {
    const text = readFileSync(path.join(root, file), 'utf8');
    assert.match(file, /^test\/(ui|controllers|elements|lifecycle)\/.*\.test\.ts$/);
    // The tests of the lifecycle get their names from the table of faults.
    if (!file.startsWith('test/lifecycle/')) assert.ok(text.includes(words), `${file} has no test «${words}»`);
    assert.ok(engines.length > 0 && engines.every(engine => engineNames.includes(engine)));
    assert.ok(reason.length > 20);
  }
  assert.deepEqual(skipsOf('chromium'), [], 'npm test runs everything');
});

test('skips go behind their file, and behind no other', () => {
  const [skip] = skips;
  assert.ok(skip);
  const {transform} = skipPlugin([skip], false);
  const transformed = (file: string): unknown => transform?.({path: `/${file}`, body: 'tests'} as never);
  assert.match(String(transformed(skip.file)), new RegExp(`^tests\n.*\nleaveOut\\(\\["${skip.test}"\\], false\\);`));
  assert.equal(transformed('test/ui/visible-window.test.ts'), undefined);
});

test('what a server refuses is refused until it is told otherwise, and is asked for each time', async () => {
  const ask = async (href: string): Promise<readonly [number, string | undefined]> => {
    const headers = new Map<string, string>();
    const context = {
      href,
      path: new URL(href).pathname,
      status: 0,
      set: (name: string, value: string) => headers.set(name, value),
    };
    await refusing(context as never, async () => void (context.status = 200));
    return [context.status, headers.get('Cache-Control')];
  };
  refuse(['*/details/details.ts*']);
  assert.deepEqual(await ask('http://localhost/src/details/details.ts?again=1'), [503, 'no-cache']);
  assert.deepEqual(await ask('http://localhost/src/details/details-ts'), [200, 'no-cache']);
  refuse([]);
  assert.deepEqual(await ask('http://localhost/src/details/details.ts'), [200, 'no-cache']);
  assert.deepEqual(await ask('http://localhost/node_modules/lit.js'), [200, undefined]);
});

test('a skipped test fails the run unless the list names it, and so does a name of the list that skips nothing', () => {
  const result = (name: string, skipped: boolean): TestResult => ({name, passed: !skipped, skipped});
  const verdict = (tests: readonly TestResult[], named?: string): boolean => {
    const session = {
      testFile: path.join(process.cwd(), 'a.test.ts'),
      passed: true,
      logs: [],
      testResults: {name: '', tests: [], suites: [{name: 'sums', tests, suites: []}]},
    };
    const list = named === undefined ? [] : [{engines: [], file: 'a.test.ts', test: named, reason: 'none'}];
    const reporter: Reporter = closingReporter(list);
    reporter.onTestRunFinished?.({sessions: [session]} as never);
    return session.passed;
  };
  assert.equal(verdict([result('one', false)]), true);
  assert.equal(verdict([result('one', false), result('two', true)]), false);
  assert.equal(verdict([result('one', false), result('two', true)], 'sums › two'), true);
  assert.equal(verdict([result('one', true)], 'sums › one'), true, 'all of a file');
  assert.equal(verdict([result('one', false)], 'sums › two'), false, 'nothing to skip');
  assert.equal(verdict([], undefined), false, 'no test');
});

test('a run says what it left out, and its total is the last one', () => {
  const output = `1 passed, 0 failed\n${skippedLine('a › b')}\n2 passed, 3 failed\n`;
  assert.deepEqual(skippedIn(output), ['a › b']);
  assert.deepEqual(totalIn(output), {passed: 2, failed: 3});
  assert.deepEqual(totalIn('nothing'), {passed: 0, failed: 0});
});
