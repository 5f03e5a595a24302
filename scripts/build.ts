import {spawnSync} from 'node:child_process';
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {root} from './public-entries.ts';

const dist = path.join(root, 'dist');

/** `from './x.ts'` in a declaration means a file that the package does not contain. */
const relativeTs = /(\bfrom\s+|\bimport\(\s*|\bimport\s+|\bdeclare module\s+)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

function declarations(): void {
  const tsc = path.join(root, 'node_modules/.bin/tsc');
  const {status} = spawnSync(tsc, ['-p', path.join(root, 'tsconfig.build.json')], {stdio: 'inherit'});
  if (status !== 0) throw new Error('declarations do not compile');
  for (const file of globSync('**/*.d.ts', {cwd: dist})) {
    const full = path.join(dist, file);
    const text = readFileSync(full, 'utf8');
    writeFileSync(full, text.replaceAll(relativeTs, '$1$2$3.js$2'));
  }
}

rmSync(dist, {recursive: true, force: true});
await build({root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn'});
declarations();
process.stdout.write(`dist: ${globSync('**/*.js', {cwd: dist}).length} modules\n`);
