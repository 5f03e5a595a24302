import {parseArgs} from 'node:util';
import {ensureChromium} from '../test/support/runner/find-chromium.ts';
import {failuresIn, totalIn} from '../test/support/runner/failures.ts';
import {runCommand} from './run-command.ts';

// node scripts/run-tests.ts [--only types,unit,…] [--skip e2e,…]: all parts, one after the other, and one closing line.

interface Part {
  readonly name: string;
  /** Run one after the other; the first one that fails ends the part. */
  readonly commands: readonly string[];
  /** `check` counts as one; `tests` as what its last `N passed, N failed` says. */
  readonly counts: 'check' | 'tests';
  readonly browser?: true;
}

const parts: readonly Part[] = [
  {name: 'types', counts: 'check', commands: ['npm run -s typecheck']},
  {name: 'lint', counts: 'check', commands: ['npm run -s lint']},
  {name: 'layers', counts: 'check', commands: ['npm run -s layers']},
  {name: 'unused', counts: 'check', commands: ['npm run -s unused']},
  {name: 'format', counts: 'check', commands: ['npm run -s format:check']},
  {name: 'unit', counts: 'tests', commands: ['node scripts/test-node.ts unit']},
  {name: 'explore', counts: 'tests', commands: ['npm run -s explore -- --short']},
  {name: 'toolchain', counts: 'tests', commands: ['node scripts/test-node.ts toolchain']},
  {name: 'elements', counts: 'tests', browser: true, commands: ['npm run -s test:elements']},
  {name: 'build', counts: 'check', commands: ['npm run -s build']},
  {name: 'package', counts: 'tests', commands: ['node scripts/test-node.ts package']},
  {name: 'hosts', counts: 'tests', browser: true, commands: ['npm run -s hosts']},
  {name: 'storybook', counts: 'check', commands: ['npm run -s storybook:build']},
  {name: 'stories', counts: 'tests', browser: true, commands: ['npm run -s test:stories']},
  {name: 'e2e', counts: 'tests', browser: true, commands: ['npm run -s test:e2e']},
];

const env: NodeJS.ProcessEnv = {...process.env, FORBID_ONLY: '1', NO_COLOR: '1'};

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
  /** What failed, for the closing summary: long logs are cut at their beginning. */
  readonly failures?: readonly string[];
}

/** The failures that an output names; else its end. */
function failuresOf(output: string): string[] {
  const named = failuresIn(output);
  if (named.length <= 20 && named.length > 0) return named;
  if (named.length > 20) return [...named.slice(0, 20), `… and ${named.length - 20} more`];
  return output.trimEnd().split('\n').slice(-12);
}

async function resultOf({commands, counts}: Part): Promise<Result> {
  let output = '';
  for (const command of commands) {
    const ran = await runCommand(command, env);
    output = ran.output;
    if (ran.status !== 0 && counts === 'check') return {passed: 0, failed: 1, failures: failuresOf(output)};
    if (ran.status !== 0) {
      const {passed, failed} = totalIn(output);
      const failures = failuresOf(output);
      return failed > 0 ? {passed, failed, failures} : {passed, failed: 1, note: 'crashed', failures};
    }
  }
  if (counts === 'check') return {passed: 1, failed: 0};
  const {passed, failed} = totalIn(output);
  return passed + failed === 0 ? {passed, failed: 1, note: 'ran no test'} : {passed, failed};
}

const {values} = parseArgs({options: {only: {type: 'string'}, skip: {type: 'string'}}});
const names = (list: string | undefined): string[] => list?.split(',').map(name => name.trim()) ?? [];
const unknown = [...names(values.only), ...names(values.skip)].filter(name => !parts.some(part => part.name === name));
if (unknown.length > 0) {
  process.stdout.write(`error: no part ${unknown.join(', ')}; there are ${parts.map(({name}) => name).join(', ')}\n`);
  process.exit(1);
}
const chosen = parts.filter(
  ({name}) => (values.only === undefined || names(values.only).includes(name)) && !names(values.skip).includes(name),
);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function browserProblem(): Promise<string | undefined> {
  try {
    const browser = await ensureChromium(line => say(`Browser: ${line}`));
    say(`Browser: ${browser.source}`);
    // The parts look for a browser themselves and would find the pinned one: tell them when it had to be another.
    if (browser.headless !== 'shell') env['CHROME_PATH'] = browser.executablePath;
    return undefined;
  } catch (error) {
    return String(error);
  }
}

say(`Node ${process.version}`);
const noBrowser = chosen.some(({browser}) => browser) ? await browserProblem() : undefined;
const results: (Result & {readonly name: string; readonly seconds: number})[] = [];
for (const part of chosen) {
  say(`\n── ${part.name} ──`);
  const start = performance.now();
  const result = part.browser && noBrowser ? {passed: 0, failed: 1, note: noBrowser} : await resultOf(part);
  results.push({...result, name: part.name, seconds: Math.round((performance.now() - start) / 1000)});
}

say('\n── results ──');
for (const {name, passed, failed, note, seconds, failures = []} of results) {
  say(
    `${failed === 0 ? '✔' : '✖'} ${name.padEnd(10)} passed ${passed}, failed ${failed}${note ? ` (${note})` : ''}, ${seconds} s`,
  );
  for (const failure of failures) say(`    ${failure}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
