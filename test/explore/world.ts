import type {ServerRun} from './server-model.ts';

/** Something that a wizard has started: a timer that runs, a request that is out, an answer that is nearly there. */
export interface Live {
  readonly effect: number;
  readonly phase: 'timer' | 'out' | 'back';
  /** The event that will come of it (`back`). */
  readonly event: number;
}

/** One wizard, and what is remembered about it to judge it. */
export interface Client {
  readonly machine: number;
  readonly live: readonly Live[];
  /** Run keys (bits) whose flow may live at the server and was neither ended nor given up. */
  readonly open: number;
  /** Run keys (bits) of which a start was lost, so that no refusal says that there is no flow. */
  readonly unsure: number;
  /** Run keys (bits) that were given up. */
  readonly buried: number;
  /** How each run ended, by key. */
  readonly ended: readonly string[];
  /** What each run was started with, by key. */
  readonly started: readonly number[];
  /** The highest revision that was shown, by key. */
  readonly seen: readonly number[];
  /** The step for which a code is on its way, or was and nobody knows what became of it. */
  readonly code: string;
  /** The deadline that has passed last, and the revision that it belonged to. */
  readonly due: string;
  /** Reads in a row that nobody pressed for and that no time passed before. */
  readonly eager: number;
}

export interface World {
  readonly clients: readonly Client[];
  /** Requests that nobody waits for any more and that may still arrive. */
  readonly strays: readonly number[];
  readonly server: readonly (ServerRun | undefined)[];
  /** Run keys in use. */
  readonly keys: number;
  readonly faults: number;
  readonly copies: number;
  readonly staleReads: number;
  readonly returns: number;
  readonly pauses: number;
  readonly expiries: number;
}

const runText = (run: ServerRun | undefined): string => {
  if (!run) return '-';
  const {payload, step, revision, asked, refused, end, before, syncs} = run;
  const late = before ? `${before.step}${before.revision}${before.asked}${before.refused}${before.end}` : '';
  return `${payload}.${step}.${revision}.${asked}.${refused ? 1 : 0}.${end}.${syncs}.${late}`;
};

const liveText = ({effect, phase, event}: Live): string => `${effect}${phase}${event}`;

const clientText = ({machine, live, open, unsure, buried, ended, started, seen, code, due, eager}: Client): string =>
  `${machine}/${live.map(liveText).join()}/${open}/${unsure}/${buried}/${ended.join()}/${started.join()}/${seen.join()}/${code}/${due}/${eager}`;

/** One text for one world: whatever differs in it may lead elsewhere, whatever does not is left out. */
export const textOf = (world: World): string => {
  const {clients, strays, server, keys, faults, copies, staleReads, returns, pauses, expiries} = world;
  return `${clients.map(clientText).join('+')}|${strays.join()}|${server.map(runText).join(';')}|${keys}.${faults}.${copies}.${staleReads}.${returns}.${pauses}.${expiries}`;
};

export const sortedLive = (live: readonly Live[]): readonly Live[] => live.toSorted((a, b) => a.effect - b.effect);
export const withStray = (strays: readonly number[], effect: number): readonly number[] =>
  [...strays, effect].toSorted((a, b) => a - b);
export const replaced = <T>(list: readonly T[], index: number, value: T): readonly T[] =>
  list.map((item, at) => (at === index ? value : item));
