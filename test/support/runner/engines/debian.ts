import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const isRoot = process.getuid?.() === 0;

/** Installs Debian's packages, as root where `apt-get` is there; elsewhere it does nothing, and what needs them says so. */
export function installPackages(packages: readonly string[], say: (line: string) => void): void {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  say(`installing Debian’s ${packages.join(', ')}`);
  spawnSync('apt-get', ['update', '-q'], {stdio: 'ignore'});
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}
