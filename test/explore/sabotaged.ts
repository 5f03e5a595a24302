import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Subject} from './subject.ts';
import {loadSubject} from './subject.ts';

/**
 * The reducer with one line changed, in a copy of the sources of its own; the sources themselves are never touched.
 * @throws {Error} the line is not there, or more than once
 */
export const sabotaged = async (
  src: string,
  {file, find, replace}: {readonly file: string; readonly find: string; readonly replace: string},
): Promise<Subject> => {
  const text = readFileSync(path.join(src, 'store', file), 'utf8');
  const times = text.split(find).length - 1;
  if (times !== 1) throw new Error(`«${find}» occurs ${times} times in store/${file}: adapt the sabotage`);
  const folder = mkdtempSync(path.join(tmpdir(), 'explore-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
    for (const part of ['store', 'client', 'contract', 'search'])
      cpSync(path.join(src, part), path.join(folder, part), {recursive: true});
    writeFileSync(
      path.join(folder, 'store', file),
      text.replace(find, () => replace),
    );
    return await loadSubject(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};
