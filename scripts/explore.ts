import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {longWorlds, shortWorlds} from '../test/explore/bounds.ts';
import type {Edge, Explored} from '../test/explore/explore.ts';
import {explore} from '../test/explore/explore.ts';
import {sabotaged} from '../test/explore/sabotaged.ts';
import {equivalents} from '../test/explore/equivalents.ts';
import {sabotages} from '../test/explore/sabotages.ts';
import {stateDiagram} from '../test/explore/state-diagram.ts';
import {loadSubject} from '../test/explore/subject.ts';
import {root} from './public-entries.ts';

// node scripts/explore.ts [--short] [--world name] [--most worlds] [--write]: visits every world of test/explore/bounds.ts, then every sabotage.
// --write renews docs/states.md instead of comparing it.

const {values} = parseArgs({
  options: {
    short: {type: 'boolean', default: false},
    world: {type: 'string'},
    most: {type: 'string'},
    write: {type: 'boolean', default: false},
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const src = path.join(root, 'src');
const most = Number(values.most ?? 1_500_000);
let passed = 0;
let failed = 0;
const count = (holds: boolean, line: string): void => {
  if (holds) passed += 1;
  else failed += 1;
  say(`${holds ? '✔' : '✖'} ${line}`);
};
const begun = performance.now();
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
const traceOf = ({broken}: Explored): string => broken?.trace.map(line => `\n    ${line}`).join('') ?? '';

const subject = await loadSubject(src);
const edges: Edge[] = [];
const worlds = (values.short ? shortWorlds : longWorlds).filter(
  ({name}) => values.world === undefined || name === values.world,
);
const total = {worlds: 0, transitions: 0};
for (const bounds of worlds) {
  const start = performance.now();
  const explored = explore(subject, bounds, most);
  const {worlds: visited, transitions, states, deepest, complete, broken} = explored;
  total.worlds += visited;
  total.transitions += transitions;
  edges.push(...explored.edges);
  const numbers = `${visited} worlds, ${transitions} transitions, ${states} states of the reducer, ${deepest} steps deep, ${seconds(start)} s`;
  const note = broken ? `: ${broken.invariant}${traceOf(explored)}` : complete ? '' : ': not everything visited';
  // The long run may end at its bound, the short one is complete.
  count(!broken && (complete || !values.short), `${bounds.name}: ${numbers}${note}`);
}
say(`In all ${total.worlds} worlds, ${total.transitions} transitions, ${seconds(begun)} s`);

if (values.world === undefined) {
  const start = performance.now();
  for (const sabotage of sabotages) {
    const bounds = shortWorlds.find(({name}) => name === sabotage.world);
    if (!bounds) throw new Error(`no world ${sabotage.world}`);
    try {
      const {broken, worlds: visited} = explore(await sabotaged(src, sabotage), bounds, most);
      const isMeant = broken?.invariant.startsWith(sabotage.breaks) ?? false;
      const what = broken ? `${broken.invariant}, ${visited} worlds, ${broken.trace.length} steps` : 'NOT caught';
      count(isMeant, `sabotage «${sabotage.why}»: ${what}`);
    } catch (error) {
      count(false, `sabotage «${sabotage.why}»: ${String(error)}`);
    }
  }
  for (const {why, ...change} of equivalents) {
    try {
      const copy = await sabotaged(src, change);
      const quiet = shortWorlds.filter(({name}) => name === 'stale' || name === 'return');
      count(
        quiet.every(bounds => !explore(copy, bounds, 50_000).broken),
        `equivalent: ${why}`,
      );
    } catch (error) {
      count(false, `equivalent «${why}»: ${String(error)}`);
    }
  }
  say(`${sabotages.length} sabotages, ${equivalents.length} equivalents, ${seconds(start)} s`);

  if (values.short) {
    const file = path.join(root, 'docs', 'states.md');
    const text = stateDiagram(edges);
    if (values.write) {
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, text);
    }
    let there = '';
    try {
      there = readFileSync(file, 'utf8');
    } catch {
      // Not written yet: differs.
    }
    count(there === text, 'docs/states.md says what was explored (else: node scripts/explore.ts --short --write)');
  }
}
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
