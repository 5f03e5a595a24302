import type {FlowStepName} from '../../src/contract/flow.ts';

/** What of the world is explored, and how far. Everything within these bounds is visited. */
export interface Bounds {
  readonly name: string;
  readonly about: string;
  readonly mode: 'connect' | 'resync';
  /** Steps that the server may ask. Where it may ask none that follows, it goes on to the import. */
  readonly steps: readonly FlowStepName[];
  /** Wizards (tabs, instances) that work on one run key. */
  readonly clients: 1 | 2;
  /** Run keys: the first run and those begun after it. */
  readonly keys: number;
  /** Highest revision that a flow reaches by answers; import, end and expiry come on top. */
  readonly revisions: number;
  /** Requests that fail on the way or are refused. */
  readonly faults: number;
  /** Every kind of failure, or one of each sort. */
  readonly allFailures: boolean;
  /** Requests that a proxy sends a second time. */
  readonly copies: number;
  /** Reads that are answered from before the last change. */
  readonly staleReads: number;
  /** Times that the element is taken out and put back, or the page loaded again. */
  readonly returns: number;
  /** Times that the page is hidden or the network goes away. */
  readonly pauses: number;
  /** Flows that the server gives up. */
  readonly expiries: number;
  /** Whether the user types into the search, and whether time passes until the user is told to be patient. */
  readonly search: boolean;
  readonly patience: boolean;
  /** Begins in the search instead of at the name. */
  readonly named: boolean;
}

const base: Bounds = {
  name: '',
  about: '',
  mode: 'connect',
  steps: ['accept-terms', 'enter-login', 'choose-method', 'answer-challenge', 'importing', 'done', 'failed'],
  clients: 1,
  keys: 1,
  revisions: 4,
  faults: 1,
  allFailures: false,
  copies: 0,
  staleReads: 0,
  returns: 0,
  pauses: 0,
  expiries: 0,
  search: false,
  patience: false,
  named: false,
};

/** Worlds of the short run. Each looks at one side of the whole, so that all of it is visited in seconds. */
export const shortWorlds: readonly Bounds[] = [
  {
    ...base,
    name: 'connect',
    about: 'one run from the name to the end, with trouble',
    keys: 1,
    revisions: 5,
    faults: 2,
  },
  {
    ...base,
    name: 'start',
    about: 'starts that are lost, late, doubled and refused; going back; new runs',
    steps: ['accept-terms', 'importing'],
    keys: 2,
    revisions: 1,
    faults: 2,
    copies: 0,
    named: true,
  },
  {
    ...base,
    name: 'login',
    about: 'login and code: refused, lost, late, doubled, expired',
    mode: 'resync',
    steps: ['enter-login', 'answer-challenge', 'importing', 'done', 'failed'],
    keys: 1,
    faults: 2,
    copies: 1,
    expiries: 1,
    revisions: 3,
  },
  {
    ...base,
    name: 'approve',
    about: 'approval in an app: polls, sleep, no network, other method',
    mode: 'resync',
    steps: ['choose-method', 'approve-elsewhere', 'importing', 'done', 'failed'],
    revisions: 2,
    faults: 1,
    pauses: 2,
    expiries: 1,
  },
  {
    ...base,
    name: 'redirect',
    about: 'the bank in its own page: granted, cancelled, never, asleep meanwhile',
    steps: ['accept-terms', 'go-to-bank', 'importing', 'done', 'failed'],
    keys: 1,
    revisions: 2,
    faults: 1,
    pauses: 1,
    returns: 1,
    expiries: 1,
  },
  {
    ...base,
    name: 'return',
    about: 'the element is taken out or the page loaded again, at any moment',
    mode: 'resync',
    steps: ['enter-login', 'answer-challenge', 'importing', 'done', 'failed'],
    keys: 1,
    faults: 1,
    returns: 2,
    revisions: 3,
  },
  {
    ...base,
    name: 'stale',
    about: 'answers from a server that lags behind',
    mode: 'resync',
    steps: ['enter-login', 'answer-challenge', 'approve-elsewhere', 'importing', 'done', 'failed'],
    faults: 1,
    staleReads: 2,
    revisions: 3,
  },
  {
    ...base,
    name: 'two tabs',
    about: 'two wizards on one run, both pressed at will',
    mode: 'resync',
    steps: ['enter-login', 'answer-challenge', 'importing', 'done', 'failed'],
    clients: 2,
    revisions: 2,
    faults: 0,
  },
  {
    ...base,
    name: 'bank asked',
    about: 'a server that asks for the bank itself, and failures that go on at the same step',
    steps: ['choose-bank', 'enter-login', 'importing', 'done', 'failed'],
    keys: 2,
    faults: 1,
    revisions: 3,
    named: true,
  },
  {
    ...base,
    name: 'search',
    about: 'typing, results, more of them, trouble; a bank that is connected already',
    steps: ['choose-bank', 'accept-terms', 'importing', 'done'],
    faults: 1,
    revisions: 2,
    search: true,
    named: true,
  },
  {
    ...base,
    name: 'patience',
    about: 'long waits and deadlines: the clock of the device decides nothing',
    mode: 'resync',
    steps: ['enter-login', 'answer-challenge', 'importing', 'done', 'failed'],
    faults: 1,
    revisions: 2,
    pauses: 1,
    patience: true,
  },
];

/** The same worlds, further: every kind of failure, and one more of what a world is about. */
export const longWorlds: readonly Bounds[] = shortWorlds.map(world => {
  const more = (count: number): number => (count === 0 ? 0 : count + 1);
  return {
    ...world,
    allFailures: true,
    faults: world.clients === 2 ? 1 : world.faults + (world.faults === 1 ? 1 : 0),
    copies: world.name === 'start' ? 1 : world.copies,
    revisions: world.search || world.name === 'start' ? world.revisions : world.revisions + 1,
    pauses: more(world.pauses),
    staleReads: more(world.staleReads),
  };
});
