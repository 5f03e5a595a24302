import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './public-entries.ts';
import {generate} from './tokens/generate.ts';

// npm run tokens: writes what is made from tokens/*.tokens.json into the files in which it stands, between their marks.

/** From the end of the line with the first mark to the beginning of the line with the second. */
const between = /(tokens: begin[^\n]*\n)[^]*?([^\n]*tokens: end)/;

/**
 * The files as the tokens say, by path.
 *
 * @throws {Error} a file lacks its marks, or the tokens cannot be read
 */
export const tokenFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  for (const [file, made] of Object.entries(await generate())) {
    const text = readFileSync(path.join(root, file), 'utf8');
    if (!between.test(text)) throw new Error(`${file} lacks the marks «tokens: begin» and «tokens: end»`);
    files.set(
      file,
      text.replace(between, (_all, begin: string, end: string) => `${begin}${made}\n${end}`),
    );
  }
  return files;
};

if (import.meta.main) {
  for (const [file, text] of await tokenFiles()) {
    writeFileSync(path.join(root, file), text);
    process.stdout.write(`${file} is written\n`);
  }
}
