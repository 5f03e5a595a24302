import {globSync} from 'node:fs';

/** What ends the name of a picture that shows differences; it lies beside the picture that differs. */
export const differenceEnd = '.changed.png';

/** The parts of a picture's name: `wizard/code-dark-320-de.png`. */
const pictureName = /^(?<state>.+)-(?:light|dark)-\d+-(?<language>[\w-]+)\.png$/;

/** Names of the pictures in a folder, with slashes. */
export const picturesIn = (folder: string): string[] =>
  globSync('**/*.png', {cwd: folder})
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => !file.endsWith(differenceEnd))
    .toSorted();

interface Taken {
  readonly files: readonly string[];
  /** A part of the names of states, where not all pictures were to be taken. */
  readonly only: string;
  readonly languages: readonly string[];
}

/** Which pictures are new, and which of the older ones would have been taken again and were not. */
export const newAndGone = (
  older: readonly string[],
  {files, only, languages}: Taken,
): {readonly fresh: readonly string[]; readonly gone: readonly string[]} => {
  const before = new Set(older);
  const now = new Set(files);
  return {
    fresh: files.filter(file => !before.has(file)),
    gone: older.filter(file => {
      const {state = '', language = ''} = pictureName.exec(file)?.groups ?? {};
      return !now.has(file) && state.includes(only) && languages.includes(language);
    }),
  };
};
