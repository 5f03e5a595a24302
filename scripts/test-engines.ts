import {parseArgs} from 'node:util';
import {engineNames, engines, type EngineName, isEngine} from '../test/support/runner/engines/engines.ts';
import {skipsOf} from '../test/support/runner/engines/skips.ts';
import {failureLine, failuresIn, skippedIn, totalIn} from '../test/support/runner/failures.ts';
import {runCommand} from './run-command.ts';

// node scripts/test-engines.ts [--only firefox,webkit] [--files <glob>]: the tests of everything with a document in each engine,
// one after the other. Installs the browsers that are missing, says at its end what it skipped and why, and ends with one line.

interface Result {
  readonly engine: EngineName;
  readonly passed: number;
  readonly failures: readonly string[];
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly seconds: number;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const {values} = parseArgs({options: {only: {type: 'string'}, files: {type: 'string'}}});
const chosen = values.only?.split(',').map(name => name.trim()) ?? engineNames;
const unknown = chosen.filter(name => !isEngine(name));
if (unknown.length > 0) {
  say(`error: no engine ${unknown.join(', ')}; there are ${engineNames.join(', ')}`);
  process.exit(1);
}
const quoted = (glob: string): string => `'${glob.replaceAll("'", String.raw`'\''`)}'`;
const filesOption = values.files === undefined ? '' : ` --files ${quoted(values.files)}`;

/** What passes although it is skipped. Not with chosen files: they are to be fast. */
async function needlessSkips(engine: EngineName, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  if (values.files !== undefined || skipsOf(engine).length === 0) return [];
  say(`\n${engine}: do the skipped tests still fail?`);
  const {output} = await runCommand('wtr', {...env, SKIPPED_ONLY: '1'}, () => undefined);
  return failuresIn(output);
}

async function testIn(engine: EngineName): Promise<Omit<Result, 'engine' | 'seconds'>> {
  const env: NodeJS.ProcessEnv = {...process.env, FORBID_ONLY: '1', NO_COLOR: '1', ENGINE: engine};
  try {
    const {source, env: more} = await engines[engine].ensure(line => say(`${engine}: ${line}`));
    say(`${engine}: ${source}`);
    Object.assign(env, more);
  } catch (error) {
    const failure = `${engine}: ${error instanceof Error ? error.message : String(error)}`;
    return {passed: 0, failed: 1, failures: [failure], skipped: []};
  }
  const {status, output} = await runCommand(`wtr${filesOption}`, env);
  const {passed, failed} = totalIn(output);
  const needless = await needlessSkips(engine, env);
  const failures = [...failuresIn(output), ...needless];
  if (status !== 0 && failed === 0) failures.push('the run ended before its end');
  return {passed, failures, failed: Math.max(failed + needless.length, failures.length), skipped: skippedIn(output)};
}

const results: Result[] = [];
for (const engine of engineNames.filter(name => chosen.includes(name))) {
  say(`\n── ${engine} ──`);
  const start = performance.now();
  results.push({engine, ...(await testIn(engine)), seconds: Math.round((performance.now() - start) / 1000)});
}

say('\n── skipped, and why ──');
for (const {engine, skipped} of results) {
  for (const test of skipped) {
    const skip = skipsOf(engine).find(entry => test.startsWith(entry.file) && test.includes(entry.test));
    say(`${engine}: ${test}\n    ${skip?.reason ?? 'for no known reason'}`);
  }
}
if (results.every(({skipped}) => skipped.length === 0)) say('nothing');

say('\n── results ──');
const row = (...cells: readonly (string | number)[]): void =>
  say(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(12) : String(cell).padStart(8))).join(''));
row('engine', 'passed', 'failed', 'skipped', 'seconds');
for (const {engine, passed, failed, skipped, seconds} of results) row(engine, passed, failed, skipped.length, seconds);
for (const {engine, failures} of results) for (const failure of failures) say(failureLine(`${engine}: ${failure}`));

const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0);
const [passed, failed] = [sum(result => result.passed), sum(result => result.failed)];
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
