import {spawn} from 'node:child_process';
import {cp, mkdir, readFile, readdir, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {packageName, root} from '../public-entries.ts';

/** Runs a command, whatever its exit code. */
export const runIn = (
  folder: string,
  command: string,
  args: readonly string[],
): Promise<{readonly status: number; readonly output: string}> =>
  new Promise((resolve, reject) => {
    // Colours would stand between the words that are looked for.
    const env = {...process.env, FORCE_COLOR: '0', NO_COLOR: '1'};
    const child = spawn(command, args, {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.once('error', reject).once('close', code => resolve({status: code ?? 1, output}));
  });

const succeed = async (folder: string, command: string, ...args: readonly string[]): Promise<void> => {
  const {status, output} = await runIn(folder, command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`);
};

/** Packs dist/ as it would be published. @returns the tarball. */
export const packElements = async (folder: string): Promise<string> => {
  await succeed(root, 'npm', 'pack', '--silent', '--pack-destination', folder);
  const name = (await readdir(folder)).find(each => each.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack wrote no tarball');
  return path.join(folder, name);
};

/** Copies an example and installs it with the tarball, outside of this repository, so that it finds no package but its own. */
export const installHost = async (name: string, folder: string, tarball: string): Promise<void> => {
  await cp(path.join(root, 'examples', name), folder, {
    recursive: true,
    filter: source => !/[\\/](?:node_modules|dist)$/.test(source),
  });
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const dependencies = {...manifest.dependencies, [packageName]: `file:${tarball}`};
  await writeFile(file, JSON.stringify({...manifest, dependencies}, undefined, 2));
  await succeed(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock');
};

/** Runs a build of an installed host and keeps it as `built/<script>`. */
export const buildHost = async (folder: string, script: string): Promise<void> => {
  await succeed(folder, 'npm', 'run', '--silent', script);
  await mkdir(path.join(folder, 'built'), {recursive: true});
  await rename(path.join(folder, 'dist'), path.join(folder, 'built', script.replace(':', '-')));
};
