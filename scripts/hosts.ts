import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {hostApps} from './hosts/host-apps.ts';
import type {HostApp} from './hosts/host-apps.ts';
import {buildHost, installHost, packElements} from './hosts/install-host.ts';
import {root} from './public-entries.ts';

// node scripts/hosts.ts [--only react,vue] | [--open react]
// Packs the package, installs it into the apps of examples/, builds them, and drives them in a browser; or opens one of them.
const {values} = parseArgs({options: {only: {type: 'string'}, open: {type: 'string'}}});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const named = (values.open ?? values.only)?.split(',').map(name => name.trim());
const unknown = named?.filter(name => !hostApps.some(host => host.name === name)) ?? [];
if (unknown.length > 0) {
  say(`error: no example ${unknown.join(', ')}; there are ${hostApps.map(({name}) => name).join(', ')}`);
  process.exit(1);
}
const chosen = hostApps.filter(({name}) => named?.includes(name) ?? true);

const work = await mkdtemp(path.join(tmpdir(), 'hosts-'));
const remove = (): Promise<void> => rm(work, {recursive: true, force: true});

const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

const prepare = async ({name, title, builds}: HostApp, tarball: string): Promise<string | undefined> => {
  const folder = path.join(work, name);
  const start = performance.now();
  try {
    await installHost(name, folder, tarball);
    const installed = secondsSince(start);
    const built = performance.now();
    for (const script of values.open === undefined ? builds : []) await buildHost(folder, script); // oxlint-disable-line no-await-in-loop
    say(`${title}: installed in ${installed}, built in ${secondsSince(built)}`);
    return undefined;
  } catch (error) {
    return `${title}: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/** Runs a command until it ends, in this terminal. */
const follow = (command: string, args: readonly string[], cwd: string): Promise<number> =>
  new Promise(resolve => {
    const child = spawn(command, args, {cwd, stdio: 'inherit', env: {...process.env, HOSTS: work}});
    const stop = (): void => void child.kill('SIGTERM');
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('close', code => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });

const main = async (): Promise<number> => {
  if (!existsSync(path.join(root, 'dist/cdn/import-map.json'))) {
    const {status} = spawnSync('npm', ['run', '-s', 'build'], {cwd: root, stdio: 'inherit'});
    if (status !== 0) return 1;
  }
  const tarball = await packElements(work);
  // Two at a time: npm waits for files, the builds for the processor.
  const queue = [...chosen];
  const faults: (string | undefined)[] = [];
  const worker = async (): Promise<void> => {
    for (let host = queue.shift(); host; host = queue.shift()) faults.push(await prepare(host, tarball)); // oxlint-disable-line no-await-in-loop
  };
  await Promise.all([worker(), worker()]);
  const failed = faults.filter(fault => fault !== undefined);
  if (failed.length > 0) {
    say(`${failed.join('\n')}\n\n0 passed, ${failed.length} failed`);
    return 1;
  }
  const [host] = chosen;
  if (values.open !== undefined && host) return follow('npm', ['start', '--silent'], path.join(work, host.name));
  return follow(
    path.join(root, 'node_modules/.bin/playwright'),
    ['test', '--config', 'test/hosts/playwright.config.ts'],
    root,
  );
};

try {
  process.exitCode = await main();
} finally {
  await remove();
}
