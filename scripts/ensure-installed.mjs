// Runs on whatever Node is there, before anything is installed: no dependencies, nothing newer than Node 20.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = name => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

/** What the lock file wants and what npm noted when it installed, by folder. Packages for other machines are optional. */
function installed() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = read('package-lock.json').packages;
  const found = read('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(([folder, {version, optional}]) => {
    if (folder === '') return true;
    if (found[folder] === undefined) return optional === true;
    return found[folder].version === version && existsSync(path.join(root, folder));
  });
}

/** The pinned Node of the package `node` comes by an install script; npm's own notes do not know whether it ran. */
const hasNode = () =>
  existsSync(path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'));

if (!installed() || !hasNode()) {
  process.stdout.write('Installing the packages of the lock file (npm ci) …\n');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stdout.write('error: npm ci failed\n');
    process.exit(1);
  }
}
