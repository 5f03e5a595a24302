import type {Bounds} from './bounds.ts';
import {createTable} from './machine-table.ts';
import {createMoves} from './moves.ts';
import type {Subject} from './subject.ts';
import type {Client, World} from './world.ts';
import {textOf} from './world.ts';

/** An edge of the diagram: what leads from one state of the wizard to another. */
export interface Edge {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

export interface Explored {
  /** Distinct worlds: wizards, requests on their way, and server together. */
  readonly worlds: number;
  readonly transitions: number;
  /** Distinct states of the reducer alone. */
  readonly states: number;
  readonly deepest: number;
  /** Ends at the bound on worlds, so that not everything was visited. */
  readonly complete: boolean;
  readonly edges: readonly Edge[];
  /** The first invariant that breaks, with the shortest way to it. */
  readonly broken?: {readonly invariant: string; readonly trace: readonly string[]} | undefined;
}

/** Where an exploration begins. */
export const firstWorld = (machine: number, bounds: Bounds): World => {
  const perKey = <T>(value: T): readonly T[] => Array.from({length: bounds.keys}, () => value);
  const client: Client = {
    machine,
    live: [],
    open: 0,
    unsure: 0,
    buried: 0,
    ended: perKey(''),
    started: perKey(-1),
    seen: perKey(0),
    code: '',
    due: '',
    eager: 0,
  };
  const {faults, copies, staleReads, returns, pauses, expiries} = bounds;
  return {
    clients: Array.from({length: bounds.clients}, () => client),
    strays: [],
    server: perKey(undefined),
    keys: 1,
    faults,
    copies,
    staleReads,
    returns,
    pauses,
    expiries,
  };
};

/**
 * Visits every world within the bounds, nearest first, and stops at the first that breaks an invariant: the way to it is then
 * as short as any.
 * @param most - gives up after so many worlds
 */
export const explore = (subject: Subject, bounds: Bounds, most = 5_000_000): Explored => {
  const table = createTable(subject, bounds);
  const moves = createMoves(table, subject, bounds);
  const first = firstWorld(table.initial, bounds);
  const known = new Map<string, number>([[textOf(first), 0]]);
  const parents: number[] = [-1];
  const labels: string[] = [''];
  const depths: number[] = [0];
  const edges = new Map<string, Edge>();
  let frontier: [number, World][] = [[0, first]];
  let transitions = 0;

  const traceTo = (id: number, last: string): readonly string[] => {
    const trace = [last];
    for (let at = id; at > 0; at = parents[at] ?? 0) trace.unshift(labels[at] ?? '');
    return trace;
  };
  const result = (broken?: Explored['broken']): Explored => ({
    worlds: known.size,
    transitions,
    states: table.size,
    deepest: depths.at(-1) ?? 0,
    complete: known.size < most,
    edges: [...edges.values()],
    broken,
  });

  while (frontier.length > 0 && known.size < most) {
    const nextFrontier: [number, World][] = [];
    for (const [id, world] of frontier) {
      for (const {label, client, event, world: next, broken} of moves(world)) {
        transitions += 1;
        if (next === world) continue;
        const who = bounds.clients > 1 && client >= 0 ? `${client + 1}: ${label}` : label;
        const before = table.factsOf(world.clients[Math.max(0, client)]?.machine ?? 0);
        const after = table.factsOf(next.clients[Math.max(0, client)]?.machine ?? 0);
        const told = before === after ? who : `${who} → ${after.name}`;
        if (broken) return result({invariant: broken, trace: traceTo(id, told)});
        if (event !== undefined && before.name !== after.name) {
          const edge = {from: before.name, event: label, to: after.name};
          edges.set(Object.values(edge).join('|'), edge);
        }
        const text = textOf(next);
        if (known.has(text)) continue;
        const number = known.size;
        known.set(text, number);
        parents.push(id);
        labels.push(told);
        depths.push((depths[id] ?? 0) + 1);
        nextFrontier.push([number, next]);
      }
    }
    frontier = nextFrontier;
  }
  return result();
};
