import {globSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {root} from './public-entries.ts';

/** Folders of test/ that do not run under node:test: in a browser, in Playwright, by the compiler, or not at all. */
const elsewhere = new Set(['ui', 'controllers', 'elements', 'lifecycle', 'e2e', 'hosts', 'types', 'support']);
/** Folders with a part of their own in `npm test`, because they start other tools or need the build. */
const ownPart = new Set(['toolchain', 'package']);

function folders(): string[] {
  return readdirSync(path.join(root, 'test'), {withFileTypes: true}).flatMap(entry =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

const filesIn = (names: readonly string[]): string[] =>
  names.flatMap(name => globSync(`test/${name}/**/*.test.ts`, {cwd: root})).toSorted();

/** The test files of one part. A folder that nobody named runs under node:test, so none is forgotten. */
export const nodeTests = {
  unit: (): string[] => filesIn(folders().filter(name => !elsewhere.has(name) && !ownPart.has(name))),
  toolchain: (): string[] => filesIn(['toolchain']),
  package: (): string[] => filesIn(['package']),
} as const;
