import {parseArgs} from 'node:util';
import {measureContrast} from './tokens/measure-contrast.ts';
import {readTokens, type ThemeTokens} from './tokens/read-tokens.ts';
import {fileOf, themeNames} from './tokens/themes.ts';

// npm run contrast: the contrast of every pair of colours that meet, for each theme in light and dark.
// npm run contrast -- your.tokens.json: for the tokens of a host, over the default look. Ends with 1 when a pair has too little.

const {positionals} = parseArgs({allowPositionals: true});
const files: readonly (readonly [name: string, file: string])[] =
  positionals.length > 0 ? positionals.map(file => [file, file]) : themeNames.map(name => [name, fileOf(name)]);

const looks: [string, ThemeTokens][] = [];
for (const [name, file] of files) {
  try {
    looks.push([name, await readTokens(file)]); // oxlint-disable-line no-await-in-loop -- the first mistake is told first
  } catch (error) {
    process.stdout.write(`✖ ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

let tooLittle = 0;
for (const {look, scheme, pairs} of await measureContrast(looks)) {
  process.stdout.write(`\n${look}, ${scheme}\n`);
  for (const {front, back, least, found} of pairs) {
    const ok = found >= least;
    if (!ok) tooLittle += 1;
    const ratio = found.toFixed(2).padStart(6);
    process.stdout.write(`${ok ? '✔' : '✖'} ${ratio} (at least ${least}) ${front.slice(3)} on ${back.slice(3)}\n`);
  }
}
process.stdout.write(tooLittle === 0 ? '\nevery pair has enough\n' : `\n${tooLittle} pairs have too little\n`);
if (tooLittle > 0) process.exitCode = 1;
