import {spawnSync} from 'node:child_process';
import {cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {sabotages} from '../test/support/sabotages/sabotages.ts';
import {root} from './public-entries.ts';

// npm run sabotage [-- part of a file or test]: one line wrong at a time, in a copy of the repository; the test that is named must go red.

const only = process.argv[2] ?? '';
const longestMs = 120_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const copy = mkdtempSync(path.join(tmpdir(), 'sabotage-'));
const left = new Set(['node_modules', '.git', '.scratch', 'dist', 'shots', 'storybook-static', 'test-results']);
const missed: string[] = [];
let caught = 0;
try {
  cpSync(root, copy, {recursive: true, filter: from => !left.has(path.relative(root, from))});
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  for (const {file, find, replace, test, why} of sabotages) {
    if (!`${file} ${test}`.includes(only)) continue;
    const at = path.join(copy, file);
    const text = readFileSync(at, 'utf8');
    if (text.split(find).length !== 2) throw new Error(`«${find}» is not there once in ${file}: adapt the sabotage`);
    writeFileSync(
      at,
      text.replace(find, () => replace),
    );
    const [command, ...rest] = /^test\/(elements|lifecycle|controllers|ui)\//.test(test)
      ? [path.join(root, 'node_modules/.bin/wtr'), '--files', test]
      : [process.execPath, '--test', ...globSync(test, {cwd: root})];
    const {status, stdout, signal, error} = spawnSync(command, rest, {cwd: copy, encoding: 'utf8', timeout: longestMs});
    writeFileSync(at, text);
    // A test that does not even run proves nothing; one that waits for ever is red, but told apart: it may be the machine.
    const hangs = signal !== null || error !== undefined;
    const red = hangs || (status !== 0 && /[1-9]\d* failed|fail [1-9]/.test(stdout));
    if (red) caught += 1;
    else missed.push(`${file}: ${why} (${test})`);
    say(`${hangs ? '✔ caught, by waiting in vain' : red ? '✔ caught' : '✖ missed'}  ${file}: ${why}`);
  }
} finally {
  rmSync(copy, {recursive: true, force: true});
}
say(`Sabotages: ${caught} caught, ${missed.length} missed`);
process.exit(missed.length > 0 || caught === 0 ? 1 : 0);
