import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {test} from 'node:test';
import {failureLine, failuresIn, saidFirst} from '../support/runner/failures.ts';
import {plant, root} from './support.ts';

test('a failure is found again among whatever else a run writes', () => {
  assert.deepEqual(failuresIn(`noise\n${failureLine('a › b: 1 == 2')}\n1 passed, 1 failed\n`), ['a › b: 1 == 2']);
  assert.equal(saidFirst('\n  expected 1\nto be 2'), ': expected 1');
  assert.equal(saidFirst(undefined), '');
});

test('a run of node:test names each failed test, an empty file and a skipped test before its closing line', () => {
  const tests = {
    'fails.test.js': `import {describe, test} from 'node:test';
      describe('sums', () => { test('one and one', () => { throw new Error('not two'); }); test('nothing', () => {}); });`,
    'skips.test.js': `import {test} from 'node:test'; test('later', {skip: true}, () => {});`,
    'empty.test.js': '',
  };
  const [folder, remove] = plant({...tests, 'package.json': '{"type": "module"}'});
  try {
    const env = {...process.env};
    delete env['NODE_TEST_CONTEXT']; // else the inner run reports to this one
    const {stdout, status} = spawnSync(
      process.execPath,
      ['scripts/test-node.ts', ...Object.keys(tests).map(name => path.join(folder, name))],
      {cwd: root, env, encoding: 'utf8'},
    );
    const failures = failuresIn(stdout).map(failure => failure.replace(/^.*toolchain-[^/]*\//, ''));
    assert.deepEqual(failures.toSorted(), [
      'empty.test.js: ran no test',
      'fails.test.js › one and one: not two',
      'skips.test.js › later: skipped',
    ]);
    assert.match(stdout, /\n1 passed, 3 failed\n$/);
    assert.equal(status, 1);
  } finally {
    remove();
  }
});
