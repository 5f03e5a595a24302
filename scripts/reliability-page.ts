import {longWorlds, shortWorlds} from '../test/explore/bounds.ts';
import type {Bounds} from '../test/explore/bounds.ts';
import {equivalents} from '../test/explore/equivalents.ts';
import {sabotages} from '../test/explore/sabotages.ts';
import {cells, matrix} from '../test/faults/cells.ts';
import {differences} from '../test/faults/differences.ts';

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

const boundsTable = (worlds: readonly Bounds[]): string =>
  table(
    ['world', 'about', 'run keys', 'revisions', 'faults', 'copies', 'late reads', 'returns', 'pauses', 'expiries'],
    worlds.map(({name, about, keys, revisions, faults, copies, staleReads, returns, pauses, expiries}) => [
      ...[name, about, keys, revisions, faults, copies, staleReads, returns, pauses, expiries],
    ]),
  );

/** Parts of the page that follow from data alone: a test finds each of them in docs/reliability.md. */
export const fixedParts = {
  bounds: boundsTable(shortWorlds),
  longBounds: boundsTable(longWorlds),
  sabotages: table(
    ['one line wrong', 'file', 'caught as', 'in world'],
    sabotages.map(({why, file, breaks, world}) => [why, `store/${file}`, breaks, world]),
  ),
  equivalents: table(
    ['one line changed', 'why nobody can tell'],
    equivalents.map(({find, replace, why}) => [`\`${find}\` → \`${replace}\``.replaceAll('|', '\\|'), why]),
  ),
  matrix: table(
    ['fault', 'what', 'cells'],
    Object.entries(matrix).map(([fault, {name}]) => [fault, name, cells.filter(cell => cell.fault === fault).length]),
  ),
  differences: table(
    ['faults', 'operations', 'the client says', 'because'],
    differences.map(({faults, columns, does, reason}) => [faults.join(', '), columns.join(', '), does, reason]),
  ),
} as const;

/** What was counted when the page was made. */
export interface Counted {
  /** A row for each world: name, worlds, transitions, states, depth, seconds. */
  readonly short: readonly (readonly string[])[];
  readonly long: readonly (readonly string[])[];
  readonly faults: {readonly passed: number; readonly seconds: number};
  readonly walks: {readonly passed: boolean; readonly seconds: number};
  readonly life: {
    readonly pairs: number;
    readonly passed: number;
    readonly excluded: number;
    readonly bursts: number;
    readonly seconds: number;
  };
  readonly lines: {readonly caught: number; readonly missed: number};
}

const sum = (rows: readonly (readonly string[])[], column: number): string =>
  rows.reduce((total, row) => total + Number(row[column]), 0).toLocaleString('en');

const explored = (rows: readonly (readonly string[])[]): string =>
  table(
    ['world', 'worlds', 'transitions', 'states of the reducer', 'steps deep', 'seconds', 'all visited'],
    rows.map(([name = '', worlds, transitions, states, deepest, seconds, complete]) => [
      ...[name, Number(worlds).toLocaleString('en'), Number(transitions).toLocaleString('en')],
      ...[Number(states).toLocaleString('en'), deepest ?? '', seconds ?? '', complete ?? ''],
    ]),
  );

/** docs/reliability.md. */
export const reliabilityPage = ({
  short,
  long,
  faults,
  walks,
  life,
  lines,
}: Counted): string => `# Reliability, in numbers

Made by \`npm run reliability\`, which runs what it counts. Seconds are those of one machine with two busy cores. The tables that follow from
data alone are compared by a test (\`test/faults/reliability-page.test.ts\`).

## The reducer, explored

\`src/store/flow/flow-machine.ts\` and what it calls, unchanged, together with a model of everything around it: a server that keeps runs by
key, answers a step once, buries what is cancelled before it is seen, expires, imports, goes on by itself at the bank, and may take any
way that the contract allows; a network that loses requests before or after they were carried out, delivers them late, in any order, twice,
or answers from before the last change; a user who presses anything at any moment, also what is not offered; a page that is hidden, loses
its network, is left and comes back; a second wizard on the same run. Every world within the bounds is visited, nearest first, so the
way to a broken invariant is as short as any. The model of the runner is held against \`createStore\` by random walks of both.

Short run, part of \`npm test\`: ${sum(short, 1)} worlds, ${sum(short, 2)} transitions, ${sum(short, 5)} s, no invariant broken.

${explored(short)}

Long run (\`npm run explore\`; a world that is too large is left at the bound of \`--most\`, nearest worlds first): ${sum(long, 1)} worlds, ${sum(long, 2)} transitions, ${sum(long, 5)} s, no invariant broken.

${explored(long)}

Asserted at every step: INV-1 (only a press sends, once; and only what the step asks for), INV-2, INV-3 (one key, one flow; no new run while
an old one may live; no key twice), INV-4, INV-6 (no secret in any state or effect), INV-7, INV-8, INV-9, INV-10, INV-11 (a way out; nobody
waits for nothing), INV-12 (the list of banks), INV-13 (only reads by themselves, at the server's pace, not while hidden or offline, not in a
circle), INV-15 as far as a state has a view and a key for its focus, and: each run ends once, in one way, told once.

### Bounds

${fixedParts.bounds}

The long run takes every kind of failure instead of one of each sort, and:

${fixedParts.longBounds}

Left out: a swap of the client (a fresh machine, nothing is shared), clocks that differ between device and server (tests of the selectors), what
the search finds for an IBAN (tests of their own).

### Sabotages

${sabotages.length} errors of one line, each put into a copy of the sources and explored until something breaks; all are caught, each as the invariant that it is about.

${fixedParts.sabotages}

${equivalents.length} changes of one line that change nothing:

${fixedParts.equivalents}

### Found by it

* A start that was lost, then one with the same key that was refused (\`rate-limited\`), then a new run: the first start could still arrive, and nobody gave
  it up. With a bank that approves in its app that would have been two syncs. Now every new run gives the old key up; the server buries it.

## The fault matrix

HTTP client → fault proxy (\`mocks/fault-proxy\`) → sandbox server, a world of its own for each cell, over real sockets; time limits are reached by moving the clock.
**${faults.passed} of ${cells.length} cells passed** in ${faults.seconds} s: ${Object.keys(matrix).length} faults × 15 operations, and both variants where it is open whether the server has carried the request out.
In each cell: failure code, outcome, number of tries; nothing is claimed that the server does not bear out (asked past the proxy); a write leaves once; no secret in the
error; no timer left.

${fixedParts.matrix}

Where our decisions (\`decisions/012-http-outcomes.md\`) differ from the letter of the matrix:

${fixedParts.differences}

A server that carries a start or a change out and then says 503 with \`Retry-After\` (F31) is believed, as the matrix asks. It does no harm: a start is repeated with its
own key, a change with the version that was seen.

## Random walks through the element

\`test/elements/random-walks\`: 300 walks of 5 to 40 steps (at most 50 s) through the real wizard in Chromium before the simulated world: press, type, tick, Enter, Escape, move, take out and
put back, time, network, hidden page, slow answers, lost answers. After every step: INV-1 from outside, INV-5 and INV-6 (nothing secret outside of inputs, in events, console, storage), INV-11, INV-14,
INV-15; at the end INV-3. ${walks.passed ? 'Passed' : 'FAILED'}, ${walks.seconds} s, with a fixed seed that a failure prints with its path.

## Faults of life

\`test/lifecycle\`: L01 to L26 in each of 20 states of the wizard, a wizard of its own for each pair, in Chromium: **${life.pairs} pairs, ${life.passed} passed, ${life.excluded} not applicable** (each with
its reason, printed by the tests), ${life.seconds} s with the rest of the folder: ${life.bursts} bursts of presses with other timings, overview, linker and health under the faults that are about them.

## One line wrong

\`npm run sabotage\`: errors of one line in critical modules, each in a copy of the repository, each with the test file that must go red: ${lines.caught} caught, ${lines.missed} missed.
`;
