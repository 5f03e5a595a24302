import {spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {root} from './public-entries.ts';
import {reliabilityPage} from './reliability-page.ts';

// npm run reliability [-- --long-from file]: runs what docs/reliability.md counts, and writes the page. The long exploration takes
// a quarter of an hour; --long-from takes what `npm run explore` wrote into a file before.

const {values} = parseArgs({options: {'long-from': {type: 'string'}}});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a command and gives what it wrote; ends everything when it fails. */
const run = async (command: string): Promise<{readonly output: string; readonly seconds: number}> => {
  say(`── ${command}`);
  const begun = performance.now();
  const child = spawn(command, {cwd: root, shell: true, stdio: ['ignore', 'pipe', 'inherit']});
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const status = await new Promise<number>(resolve => {
    child.once('close', code => resolve(code ?? 1));
  });
  if (status !== 0) {
    say(output);
    say(`error: ${command} failed`);
    process.exit(1);
  }
  return {output, seconds: Math.round((performance.now() - begun) / 1000)};
};

const line =
  /^✔ ([\w ]+): (\d+) worlds, (\d+) transitions, (\d+) states of the reducer, (\d+) steps deep, ([\d.]+) s(.*)$/gm;
const worldsIn = (output: string): string[][] =>
  [...output.matchAll(line)].map(
    ([, name = '', worlds = '', transitions = '', states = '', deep = '', seconds = '', rest = '']) => [
      ...[name, worlds, transitions, states, deep, seconds, rest.includes('not everything') ? 'no' : 'yes'],
    ],
  );

const short = await run('npm run -s explore -- --short');
const longFrom = values['long-from'];
const long = longFrom === undefined ? (await run('npm run -s explore')).output : readFileSync(longFrom, 'utf8');
const faults = await run("node --test 'test/faults/fault-matrix.test.ts'");
const walks = await run("wtr --files 'test/elements/random-walks/*.test.ts'");
const life = await run("wtr --files 'test/lifecycle/*.test.ts'");
const pairs = [...life.output.matchAll(/Lifecycle: (\d+) pairs, (\d+) passed, (\d+) not applicable/g)];
const sumOf = (at: number): number => pairs.reduce((total, match) => total + Number(match[at]), 0);
const sabotage = await run('npm run -s sabotage');
const [, caught, missed] = /Sabotages: (\d+) caught, (\d+) missed/.exec(sabotage.output) ?? [];
const [, passed] = /Fault matrix: (\d+) of \d+ cells passed/.exec(faults.output) ?? [];

writeFileSync(
  path.join(root, 'docs', 'reliability.md'),
  reliabilityPage({
    short: worldsIn(short.output),
    long: worldsIn(long),
    faults: {passed: Number(passed ?? 0), seconds: faults.seconds},
    walks: {passed: /^1 passed, 0 failed$/m.test(walks.output), seconds: walks.seconds},
    life: {
      pairs: sumOf(1),
      passed: sumOf(2),
      excluded: sumOf(3),
      bursts: Number(/Bursts: (\d+) bursts/.exec(life.output)?.[1] ?? 0),
      seconds: life.seconds,
    },
    lines: {caught: Number(caught ?? 0), missed: Number(missed ?? 0)},
  }),
);
say('docs/reliability.md written');
