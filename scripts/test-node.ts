import {spawnSync} from 'node:child_process';
import {root} from './public-entries.ts';
import {nodeTests} from './test-folders.ts';

// node scripts/test-node.ts [unit|toolchain|package | files…] [options of node --test]
const words = process.argv.slice(2);
const options = words.filter(word => word.startsWith('-'));
const named = words.filter(word => !word.startsWith('-'));
const isPart = (word: string): word is keyof typeof nodeTests => word in nodeTests;
const files =
  named.length === 0 ? nodeTests.unit() : named.flatMap(word => (isPart(word) ? nodeTests[word]() : [word]));

if (files.length === 0) {
  process.stdout.write('error: no test file\n');
  process.exit(1);
}
const reporters = ['spec', './test/support/runner/node-reporter.ts'].flatMap(name => [
  `--test-reporter=${name}`,
  '--test-reporter-destination=stdout',
]);
const {status} = spawnSync(process.execPath, ['--test', ...reporters, ...options, ...files], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
