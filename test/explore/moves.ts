import type {Failure} from '../../src/client/failure.ts';
import type {Bounds} from './bounds.ts';
import {dispose, send} from './client-model.ts';
import type {Cause} from './invariants.ts';
import type {Table} from './machine-table.ts';
import type {Move} from './move.ts';
import {searchMoves} from './search-model.ts';
import type {Reply, ServerRun, Shown, Taken} from './server-model.ts';
import {byItself, expired, hasEnded, onCancel, onStart, onSubmit} from './server-model.ts';
import type {Subject} from './subject.ts';
import {
  answers,
  askedOf,
  at,
  conflict,
  flowOf,
  keyOf,
  lost,
  notFound,
  pressed,
  refusals,
  searching,
  tabEvents,
} from './vocabulary.ts';
import type {Client, Live, World} from './world.ts';
import {replaced, withStray} from './world.ts';

/** Everything that may happen next in a world. */
export const createMoves = (table: Table, subject: Subject, bounds: Bounds) => {
  const reply = (effect: number, answer: Reply): number => {
    const {operation = 'getFlow', key} = table.effectOf(effect);
    if (answer === 'conflict' || answer === 'not-found')
      return failed(answer === 'conflict' ? conflict(operation) : notFound(operation));
    const {step, revision, asked, refused, end} = answer;
    const label = `flow ${key} ${step} ${revision} ${asked} ${refused} ${end}`;
    return table.event(label, () => ({
      type: 'flow-read',
      flow: flowOf(answer, keyOf(key), bounds.mode, bounds.patience),
      at,
    }));
  };
  const failed = (failure: Failure): number =>
    table.event(`${failure.operation} ${failure.code} ${failure.outcome} ${failure.retryAfterMs ?? ''}`, () => ({
      type: 'call-failed',
      failure,
      at,
    }));

  /** What becomes of a request that reaches the server. */
  const arrive = (
    effect: number,
    run: ServerRun | undefined,
  ): readonly (Taken | {readonly run: undefined; readonly reply: Reply})[] => {
    const {effect: data} = table.effectOf(effect);
    switch (data.kind) {
      case 'start':
        return onStart(run, `${effect}`, bounds);
      case 'submit':
        return run ? onSubmit(run, askedOf(data.stepId), data.answer.kind, bounds) : [{run, reply: 'not-found'}];
      case 'cancel':
        return [{run: onCancel(run), reply: 'not-found'}];
      default:
        return run ? [{run, reply: run}] : [{run, reply: 'not-found'}];
    }
  };

  function* press(world: World, index: number): Generator<Move> {
    const {machine} = world.clients[index] as Client;
    const runKey = keyOf(world.keys);
    const fire = (label: string, event: number, cause: Cause): Move => {
      const {next, effects} = table.step(machine, event);
      const isIgnored = next === machine && effects.length === 0;
      return {
        label,
        client: index,
        event,
        ...(isIgnored ? {world, broken: ''} : send(table, world, index, event, cause)),
      };
    };
    for (const event of pressed) {
      if (!bounds.search && (searching.has(event.type) || (event.type === 'bank-selected' && event.bank?.connected)))
        continue;
      if (!bounds.steps.includes('go-to-bank') && event.type === 'went-to-bank') continue;
      const isFresh = event.type === 'back' || event.type === 'retry' || event.type === 'restart';
      const label = isFresh ? `${event.type} ${runKey}` : `press ${JSON.stringify(event)}`;
      const id = table.event(label, () => (isFresh ? {...event, runKey} : event));
      const {next} = table.step(machine, id);
      // A run that does not fit into the bounds.
      if (table.factsOf(next).key >= bounds.keys) continue;
      yield fire(event.type === 'bank-selected' ? 'select a bank' : event.type, id, 'press');
    }
    for (const answer of answers) {
      const id = table.event(`submit ${JSON.stringify(answer)}`, () => ({
        type: 'submit',
        answer: subject.safeAnswer(answer),
      }));
      yield fire(`answer ${answer.kind}`, id, 'press');
    }
    if (world.pauses > 0 || !table.factsOf(machine).state.visible || !table.factsOf(machine).state.online) {
      const {visible, online} = table.factsOf(machine).state;
      for (const event of tabEvents(visible, online)) {
        if (event.type !== 'page-changed') continue;
        const worse = (visible && !event.visible) || (online && !event.online);
        if (worse && world.pauses === 0) continue;
        const id = table.event(JSON.stringify(event), () => event);
        const moved = send(table, {...world, pauses: world.pauses - (worse ? 1 : 0)}, index, id, 'page');
        yield {
          label: `page ${event.visible ? 'seen' : 'hidden'}, ${event.online ? 'online' : 'offline'}`,
          client: index,
          event: id,
          ...moved,
        };
      }
    }
  }

  function* time(world: World, index: number, live: Live): Generator<Move> {
    const {effect: data} = table.effectOf(live.effect);
    const client = world.clients[index] as Client;
    if (live.phase !== 'timer') return;
    if (data.kind === 'read') {
      const {online} = table.factsOf(client.machine).state;
      if (!online) return;
      const out = client.live.map(one => (one === live ? {...live, phase: 'out' as const} : one));
      yield {
        label: 'time to read',
        client: index,
        broken: '',
        world: {...world, clients: replaced(world.clients, index, {...client, live: out, eager: 0})},
      };
    }
    if (!bounds.patience) return;
    if (data.kind === 'deadline') {
      const id = table.event(`deadline ${data.expiresAt}`, () => ({
        type: 'deadline-passed',
        expiresAt: data.expiresAt,
      }));
      yield {
        label: 'deadline passes',
        client: index,
        event: id,
        by: live,
        ...send(table, world, index, id, 'time', live),
      };
    }
    if (data.kind === 'wait') {
      const {state} = table.factsOf(client.machine);
      const patience = 'patience' in state && state.patience === 'short' ? 'long' : 'very-long';
      const id = table.event(`waited ${patience}`, () => ({type: 'waited', patience}));
      yield {
        label: `waits ${patience}`,
        client: index,
        event: id,
        by: live,
        ...send(table, world, index, id, 'time', patience === 'long' ? undefined : live),
      };
    }
  }

  function* network(world: World, index: number, live: Live): Generator<Move> {
    const {effect, phase} = live;
    const {operation, key, isWrite, effect: data} = table.effectOf(effect);
    const client = world.clients[index] as Client;
    if (operation === undefined || operation === 'cancelFlow' || operation === 'searchBanks') return;
    if (phase === 'back') {
      // Without a network every look fails anew; the count of it is all that grows.
      const {state} = table.factsOf(table.step(client.machine, live.event).next);
      if (state.kind === 'asking' && (state.pollTrouble?.times ?? 0) > bounds.faults + 1) return;
      yield {
        label: `answer of ${operation}`,
        client: index,
        event: live.event,
        by: live,
        ...send(table, world, index, live.event, 'answer', live),
      };
      return;
    }
    if (phase !== 'out') return;
    const back = (from: World, event: number): World => ({
      ...from,
      clients: replaced(from.clients, index, {
        ...client,
        live: client.live.map(one => (one === live ? {effect, phase: 'back' as const, event} : one)),
      }),
    });
    for (const {run, reply: answer} of arrive(effect, world.server[key])) {
      const arrived = {...world, server: replaced(world.server, key, run)};
      const event = reply(effect, answer);
      yield {label: `${operation} arrives`, client: index, broken: '', world: back(arrived, event)};
      if (isWrite && world.copies > 0)
        yield {
          label: `${operation} arrives, and once more`,
          client: index,
          broken: '',
          world: back({...arrived, copies: world.copies - 1, strays: withStray(world.strays, effect)}, event),
        };
    }
    const before: Shown | undefined = world.server[key]?.before;
    if (data.kind === 'read' && before && world.staleReads > 0)
      yield {
        label: 'getFlow answers from before',
        client: index,
        broken: '',
        world: back({...world, staleReads: world.staleReads - 1}, reply(effect, before)),
      };
    if (world.faults === 0) return;
    const less = {...world, faults: world.faults - 1};
    for (const failure of lost(operation, bounds.allFailures)) {
      const strays = isWrite ? withStray(world.strays, effect) : world.strays;
      yield {
        label: `${operation} lost (${failure.code})`,
        client: index,
        broken: '',
        world: back({...less, strays}, failed(failure)),
      };
    }
    for (const failure of refusals(operation, bounds.allFailures))
      yield {
        label: `${operation} refused (${failure.code})`,
        client: index,
        broken: '',
        world: back(less, failed(failure)),
      };
  }

  function* elsewhere(world: World): Generator<Move> {
    for (const [at_, effect] of world.strays.entries()) {
      if (world.strays.indexOf(effect) !== at_) continue;
      const {operation, key} = table.effectOf(effect);
      for (const {run} of arrive(effect, world.server[key]))
        yield {
          label: `late ${operation} arrives`,
          client: -1,
          broken: '',
          world: {...world, strays: world.strays.toSpliced(at_, 1), server: replaced(world.server, key, run)},
        };
    }
    for (const [key, run] of world.server.entries()) {
      if (!run) continue;
      for (const [label, next] of byItself(run, bounds))
        yield {label, client: -1, broken: '', world: {...world, server: replaced(world.server, key, next)}};
      if (world.expiries > 0 && !hasEnded(run))
        yield {
          label: 'server gives the flow up',
          client: -1,
          broken: '',
          world: {...world, expiries: world.expiries - 1, server: replaced(world.server, key, expired(run))},
        };
    }
  }

  function* comeBack(world: World, index: number): Generator<Move> {
    if (world.returns === 0) return;
    const client = world.clients[index] as Client;
    const {mayExist, over, key} = table.factsOf(client.machine);
    if (!mayExist || over) return;
    const left = dispose(table, {...world, returns: world.returns - 1}, index);
    const fresh = {...(left.clients[index] as Client), machine: table.entered(key, true), eager: 0};
    const check = table.event('press {"type":"check"}', () => ({type: 'check'}));
    yield {
      label: 'taken out and put back',
      client: index,
      event: check,
      ...send(table, {...left, clients: replaced(left.clients, index, fresh)}, index, check, 'return'),
    };
  }

  return function* moves(world: World): Generator<Move> {
    for (const [index, client] of world.clients.entries()) {
      yield* press(world, index);
      for (const live of client.live) {
        yield* time(world, index, live);
        yield* network(world, index, live);
        if (bounds.search) yield* searchMoves(table, world, index, live);
      }
      yield* comeBack(world, index);
    }
    yield* elsewhere(world);
  };
};
