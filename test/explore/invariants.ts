import type {SafeAnswer} from '../../src/store/flow/safe-answer.ts';
import type {EffectFacts, Facts, Table} from './machine-table.ts';
import type {Client, Live} from './world.ts';
import {replaced} from './world.ts';

/** Who caused an event: a press, an answer, time that passed (polls, patience, deadlines), the page. */
export type Cause = 'press' | 'answer' | 'time' | 'page' | 'return';

/** One step of one wizard, to be judged. */
export interface Judged {
  readonly table: Table;
  readonly client: Client;
  readonly event: number;
  readonly cause: Cause;
  readonly next: number;
  readonly effects: readonly number[];
  readonly live: readonly Live[];
}

interface Case {
  readonly before: Facts;
  readonly after: Facts;
  readonly event: ReturnType<Table['eventOf']>;
  readonly cause: Cause;
  readonly started: readonly EffectFacts[];
  readonly live: readonly EffectFacts[];
  readonly client: Client;
}

const messageOf = ({state}: Facts) => ('message' in state ? state.message : undefined);
const bit = (key: number): number => 1 << key;
const isPolled = ({state}: Facts): boolean => state.kind === 'asking' && 'pollAfterMs' in state.flow;

/** What nobody pressed for may only read. */
const writes = ({cause, started, after, live}: Case): string => {
  const sent = started.filter(({isWrite}) => isWrite);
  if (sent.length > 0 && cause !== 'press') return 'INV-1 something is sent that nobody pressed for';
  if (sent.length > 1) return 'INV-1 one press sends two requests';
  if (started.some(({effect}) => effect.kind === 'cancel') && cause !== 'press') return 'INV-13 given up by itself';
  if (sent.length > 0 && !after.busy) return 'INV-4 a request is on its way and nothing shows it';
  return live.filter(({isWrite}) => isWrite).length > 1 ? 'INV-4 two requests at once' : '';
};

/** What each step takes. */
const taken: {readonly [kind in SafeAnswer['kind']]: readonly string[]} = {
  bank: ['choose-bank'],
  terms: ['accept-terms'],
  login: ['enter-login'],
  method: ['choose-method'],
  code: ['answer-challenge'],
  'other-method': ['answer-challenge', 'approve-elsewhere'],
  approved: ['approve-elsewhere'],
  retry: ['failed'],
};

const fits = ({before, started}: Case): string => {
  const flow = 'flow' in before.state ? before.state.flow : undefined;
  return started.some(({effect}) => effect.kind === 'submit' && !taken[effect.answer.kind].includes(flow?.step ?? ''))
    ? 'INV-1 an answer that the step does not ask for'
    : '';
};

const codes = ({started, client}: Case): string =>
  started.some(
    ({effect}) =>
      effect.kind === 'submit' && effect.answer.kind === 'code' && client.code === `${effect.runKey} ${effect.stepId}`,
  )
    ? 'INV-2 a second code before it is known what became of the first'
    : '';

/** One run key is one flow is one sync. */
const keys = ({started, client}: Case, effects: readonly number[]): string => {
  for (const [at, {effect, key}] of started.entries()) {
    if (effect.kind !== 'start') continue;
    const given = client.started[key] ?? -1;
    if (given >= 0 && given !== effects[at]) return 'INV-3 one run key for two different starts';
    const cancelled = started
      .filter(other => other.effect.kind === 'cancel')
      .reduce((bits, other) => bits | bit(other.key), 0);
    if ((client.open & ~cancelled & ~bit(key)) !== 0) return 'INV-3 a new run while the old one may live on';
    if ((client.buried & bit(key)) !== 0) return 'INV-3 a key that was given up is started again';
    if (client.ended[key]) return 'INV-3 a run that is over is started again';
  }
  return '';
};

/** What came late changes nothing. */
const stale = ({client, after}: Case): string =>
  after.revision > 0 && after.revision < (client.seen[after.key] ?? 0)
    ? 'INV-7 an older revision replaces a newer'
    : '';

/** Neither success nor «nothing happened» before the server has said so. */
const claims = ({before, after, event}: Case): string => {
  const read = event.type === 'flow-read' ? event.flow : undefined;
  const failure = event.type === 'call-failed' ? event.failure : undefined;
  if (after.outcome === 'success' && before.outcome !== 'success' && read?.step !== 'done')
    return 'INV-8 success without the word of the server';
  const message = messageOf(after);
  if (message && JSON.stringify(message) !== JSON.stringify(messageOf(before)) && message.outcome !== 'unknown') {
    if (read && read.revision !== before.revision) return 'INV-8 «not carried out», although the flow has moved on';
    if (failure && failure.outcome !== message.outcome) return 'INV-8 an unknown outcome becomes a known one';
  }
  if (event.type === 'went-to-bank' && before.state.kind !== after.state.kind)
    return 'INV-8 the way to the bank decides something';
  if (after.outcome === 'continued' && !before.over && before.name !== 'importing')
    return 'INV-8 left to the server, although it waits for the user';
  const {state} = after;
  if (state.kind === 'failed' && before.state.kind !== 'failed' && failure) {
    const ends = ['forbidden', 'subscription-required', 'access-locked', 'not-found', 'session-expired'];
    if (failure.outcome === 'unknown' && !ends.includes(failure.code)) return 'INV-8 failed, although nobody knows';
    if (failure.code === 'unreachable' || failure.code === 'malformed')
      return 'INV-8 trouble of the transport ends a run';
  }
  if (state.kind === 'failed' && before.state.kind !== 'failed' && read && read.step !== 'failed')
    return 'INV-8 failed without the word of the server';
  return '';
};

/** The clock of the device decides nothing. */
const clock = ({before, after, event}: Case): string => {
  if (event.type !== 'waited' && event.type !== 'deadline-passed') return '';
  return before.state.kind === after.state.kind && before.revision === after.revision && before.name === after.name
    ? ''
    : 'INV-9 the clock of the device has decided something';
};

/** A wizard that waits is waited on, a wizard that is over rests. */
const waits = ({after, live}: Case): string => {
  const runs = (kind: string): boolean => live.some(({effect}) => effect.kind === kind);
  const {state} = after;
  if (after.over) return live.length > 0 ? 'INV-10 a run that is over keeps something running' : '';
  const calls = live.filter(
    ({effect}) =>
      effect.kind === 'start' || effect.kind === 'submit' || (effect.kind === 'read' && effect.scope === 'resolve'),
  );
  if (after.busy && calls.length !== 1) return 'INV-11 waits for nothing, for ever';
  if (after.busy && !runs('wait') && 'patience' in state && state.patience !== 'very-long')
    return 'INV-11 nothing says that it takes long';
  if (!after.busy && calls.length > 0) return 'INV-4 a call runs and nothing shows it';
  const watches = state.visible && state.online;
  const polls = live.flatMap(({effect}) => (effect.kind === 'read' && effect.scope === 'poll' ? [effect] : []));
  if (state.kind !== 'asking') return polls.length > 0 ? 'INV-13 reads a flow that nobody waits for' : '';
  if (!watches && polls.some(({delayMs}) => delayMs > 0))
    return 'INV-13 keeps reading while the page is hidden or has no network';
  if (watches && isPolled(after) && !runs('read')) return 'INV-11 waits for the bank and never asks';
  const {expiresAt} = state.flow;
  const due = watches && !isPolled(after) && expiresAt !== undefined && expiresAt !== state.checkedDeadline;
  return due && !runs('deadline') && !runs('read') ? 'INV-11 the deadline of a step is not watched' : '';
};

/** What is read by itself: at the pace of the server, and not while nobody looks. */
const pace = ({started, after, cause, client}: Case): string => {
  for (const {effect} of started) {
    if (effect.kind !== 'read' || effect.scope !== 'poll') continue;
    const {state} = after;
    const watches = state.visible && state.online;
    if (!watches && (effect.delayMs > 0 || cause !== 'press'))
      return 'INV-13 reads while the page is hidden or has no network';
    if (state.kind !== 'asking') continue;
    const asked = 'pollAfterMs' in state.flow ? state.flow.pollAfterMs : 0;
    const told = state.pollTrouble?.failure.retryAfterMs ?? 0;
    if (effect.delayMs > 0 && effect.delayMs < Math.max(2000, asked, told))
      return 'INV-13 reads faster than the server allows';
    if (effect.delayMs > Math.max(30_000, asked, told)) return 'INV-13 reads ever more rarely';
  }
  const isAskedAgain = started.some(
    ({effect}) => effect.kind === 'deadline' && client.due === `${effect.expiresAt} ${after.revision}`,
  );
  if (isAskedAgain) return 'INV-13 asks about the same deadline again and again';
  return client.eager > 3 ? 'INV-13 reads in a circle' : '';
};

/** Each run ends once, in one way, and says so once. */
const ends = ({before, after, client, started}: Case): string => {
  const known = client.ended[after.key];
  if (known && after.outcome !== known) return `one end: ${known} becomes ${after.outcome || 'a run that goes on'}`;
  if (before.over && before.state.kind !== after.state.kind && before.key === after.key)
    return 'one end: a run that is over goes on';
  const announced = started.filter(({effect}) => effect.kind === 'announce').length;
  const became = !before.over && (after.outcome === 'success' || after.outcome === 'continued');
  return announced === (became ? 1 : 0) ? '' : 'one end: what became of the run is not told exactly once';
};

/** What was found stays when reading fails. */
const found = ({before, after, event}: Case): string => {
  if (event.type !== 'call-failed' || before.state.kind !== 'choosing-bank' || after.state.kind !== 'choosing-bank')
    return '';
  const items = ({state: {search}}: Facts) =>
    JSON.stringify('data' in search.results ? search.results.data?.items : undefined);
  return items(before) === items(after) ? '' : 'INV-12 a failure has emptied a list';
};

/** Remembers what the next step will be judged by. */
const remember = ({before, after, event, cause, started, live, client}: Case, effects: readonly number[]): Client => {
  let {open, unsure, buried, code, due, eager, started: given} = client;
  for (const [at, {effect, key}] of started.entries()) {
    if (effect.kind === 'start') {
      open |= bit(key);
      given = replaced(given, key, effects[at] ?? -1);
    }
    if (effect.kind === 'cancel') {
      open &= ~bit(key);
      buried |= bit(key);
    }
    if (effect.kind === 'submit' && effect.answer.kind === 'code') code = `${effect.runKey} ${effect.stepId}`;
  }
  if (event.type === 'flow-read') {
    const over = event.flow.step === 'done' || (event.flow.step === 'failed' && event.flow.retry !== 'same-step');
    if (over) open &= ~bit(before.key);
    code = '';
  }
  if (event.type === 'call-failed') {
    const isKnown = event.failure.outcome !== 'unknown' && event.failure.code !== 'conflict';
    if (before.state.kind === 'starting' && !isKnown) unsure |= bit(before.key);
    // Whatever is wrong with the input of a start is wrong with the same start that came before, too.
    const isSame = event.failure.code === 'invalid' || (unsure & bit(before.key)) === 0;
    if (before.state.kind === 'starting' && isKnown && isSame) {
      // Nothing was begun with this key, so it may begin something else.
      open &= ~bit(before.key);
      given = replaced(given, before.key, -1);
    }
    if (before.state.kind === 'submitting' && isKnown) code = '';
    // A flow that the server no longer knows, or that nobody may touch, is over.
    if (after.state.kind === 'failed' && before.revision > 0 && after.state.retry !== 'same-step')
      open &= ~bit(before.key);
  }
  if (event.type === 'deadline-passed') due = `${event.expiresAt} ${before.revision}`;
  // A press may ask anew: one reading for one press.
  if (cause === 'press') due = '';
  // The user has left it to the server on purpose.
  if (after.outcome === 'continued') open &= ~bit(after.key);
  const reads = started.some(({effect}) => effect.kind === 'read' && effect.delayMs === 0);
  eager = cause === 'answer' ? (reads ? eager + 1 : eager) : 0;
  if (!live.some(({effect}) => effect.kind === 'read')) eager = 0;
  const seen =
    after.revision > (client.seen[after.key] ?? 0) ? replaced(client.seen, after.key, after.revision) : client.seen;
  const ended =
    after.outcome && !client.ended[after.key] ? replaced(client.ended, after.key, after.outcome) : client.ended;
  return {...client, open, unsure, buried, code, due, eager, started: given, seen, ended};
};

/** Judges one step, and remembers what the next will be judged by. */
export const judge = (judged: Judged): {readonly client: Client; readonly broken: string} => {
  const {table, client, event, cause, next, effects, live} = judged;
  const step = {
    table,
    client,
    cause,
    before: table.factsOf(client.machine),
    after: table.factsOf(next),
    event: table.eventOf(event),
    started: effects.map(table.effectOf),
    live: live.map(({effect}) => table.effectOf(effect)),
  };
  const broken =
    step.after.broken ||
    (step.started.some(({effect}) => JSON.stringify(effect).includes('CANARY'))
      ? 'INV-6 a secret is in an effect'
      : '') ||
    writes(step) ||
    fits(step) ||
    codes(step) ||
    keys(step, effects) ||
    stale(step) ||
    claims(step) ||
    clock(step) ||
    waits(step) ||
    pace(step) ||
    ends(step) ||
    found(step);
  const remembered = remember(step, effects);
  return {client: {...remembered, machine: next, live}, broken};
};
