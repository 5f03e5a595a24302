import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {root} from './public-entries.ts';

const folders = ['src', 'mocks', 'testing', 'demo', 'stories', 'test', 'scripts'].filter(name =>
  existsSync(path.join(root, name)),
);

let failed = false;
for (const config of ['.dependency-cruiser.cjs', '.dependency-cruiser-runtime.cjs']) {
  const {status, stdout} = spawnSync(path.join(root, 'node_modules/.bin/depcruise'), ['--config', config, ...folders], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  // Without a compiler that it can use, it reads nothing and is content.
  const modules = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
  if (status !== 0 || modules < 20) failed = true;
}
process.exit(failed ? 1 : 0);
