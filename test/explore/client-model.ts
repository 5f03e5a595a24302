import {judge} from './invariants.ts';
import type {Cause} from './invariants.ts';
import type {Table} from './machine-table.ts';
import {offline} from './vocabulary.ts';
import type {Client, Live, World} from './world.ts';
import {replaced, sortedLive, withStray} from './world.ts';

/** A world after an event, and the invariant that it breaks, if any. */
export interface Outcome {
  readonly world: World;
  readonly broken: string;
}

/** A request that is out although nobody listens any more. Reads change nothing, so they are forgotten. */
const leftOver = (table: Table, strays: readonly number[], gone: readonly Live[]): readonly number[] =>
  gone
    .filter(({effect, phase}) => phase === 'out' && table.effectOf(effect).isWrite)
    .reduce((all, {effect}) => withStray(all, effect), strays);

const begin = (table: Table, effect: number, online: boolean): Live => {
  const {effect: data, operation} = table.effectOf(effect);
  if (operation === undefined || (data.kind === 'read' && data.delayMs > 0)) return {effect, phase: 'timer', event: -1};
  if (online) return {effect, phase: 'out', event: -1};
  const event = table.event(`offline ${operation}`, () => ({type: 'call-failed', failure: offline(operation), at: 0}));
  return {effect, phase: 'back', event};
};

/**
 * What `createStore` does with an event, without its promises: the next state, scopes left, effects started. A test compares
 * the two.
 * @param finished - the running effect that reports the event and is over with it
 */
export const send = (
  table: Table,
  world: World,
  index: number,
  event: number,
  cause: Cause,
  finished?: Live,
): Outcome => {
  const client = world.clients[index] as Client;
  const {next, effects} = table.step(client.machine, event);
  const {scopes, state} = table.factsOf(next);
  const running = client.live.filter(live => live !== finished);
  const kept = running.filter(({effect}) => scopes.has(table.effectOf(effect).effect.scope));
  let live: readonly Live[] = kept;
  let strays = leftOver(
    table,
    world.strays,
    running.filter(one => !kept.includes(one)),
  );
  for (const effect of effects) {
    const {slot, effect: data} = table.effectOf(effect);
    const old = live.filter(one => table.effectOf(one.effect).slot === slot);
    strays = leftOver(table, strays, old);
    live = live.filter(one => !old.includes(one));
    if (data.kind === 'cancel') strays = withStray(strays, effect);
    else if (data.kind !== 'announce') live = [...live, begin(table, effect, state.online)];
  }
  const judged = judge({table, client, event, cause, next, effects, live: sortedLive(live)});
  const keys = Math.max(world.keys, table.factsOf(next).key + 1);
  return {
    world: {...world, keys, strays, clients: replaced(world.clients, index, judged.client)},
    broken: judged.broken,
  };
};

/** The element is taken out, or the page goes: whatever runs is given up. */
export const dispose = (table: Table, world: World, index: number): World => {
  const client = world.clients[index] as Client;
  return {
    ...world,
    strays: leftOver(table, world.strays, client.live),
    clients: replaced(world.clients, index, {...client, live: []}),
  };
};
