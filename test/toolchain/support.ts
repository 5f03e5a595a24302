import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Files by path, with their text. */
export type Tree = Readonly<Record<string, string>>;

/** Writes the tree into a new temporary folder; the second value takes it away again. */
export function plant(tree: Tree): [string, () => void] {
  const folder = mkdtempSync(path.join(tmpdir(), 'toolchain-'));
  for (const [file, text] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  }
  return [folder, () => rmSync(folder, {recursive: true, force: true})];
}

/** Copies configuration files of the repository into the folder, unchanged. */
export const copyConfig = (folder: string, ...names: readonly string[]): void => {
  for (const name of names) cpSync(path.join(root, name), path.join(folder, name), {recursive: true});
};

/** Lets the folder use the repository's packages. */
export const linkPackages = (folder: string): void =>
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));

/** Runs a command of node_modules/.bin and returns what it wrote, whatever its exit code. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
): {readonly status: number; readonly output: string} {
  const {status, stdout, error} = spawnSync(path.join(root, 'node_modules/.bin', command), args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return {status: status ?? 1, output: stdout};
}
