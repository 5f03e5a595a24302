import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {root} from './public-entries.ts';

const tsc = path.join(root, 'node_modules/.bin/tsc');
const version = '7.0.2';

/** Everything; the published sources without Node; the layers without a document; mocks and the kit. */
const projects = ['tsconfig.json', 'tsconfig.src.json', 'tsconfig.core.json', 'tsconfig.mocks.json'];

// With another alias in package.json the command would silently be TypeScript 6.
const found = spawnSync(tsc, ['-v'], {encoding: 'utf8'}).stdout.trim();
if (found !== `Version ${version}`) {
  process.stdout.write(`error: tsc is "${found}", wanted ${version}\n`);
  process.exit(1);
}

let failed = 0;
for (const project of projects) {
  const {status} = spawnSync(tsc, ['-p', path.join(root, project)], {stdio: 'inherit'});
  process.stdout.write(`${project}: ${status === 0 ? 'ok' : 'errors'}\n`);
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
