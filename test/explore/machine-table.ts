import type {Machine} from '../../src/store/create-store.ts';
import type {FlowEffect} from '../../src/store/flow/flow-effect.ts';
import type {FlowEvent} from '../../src/store/flow/flow-event.ts';
import type {FlowState} from '../../src/store/flow/flow-state.ts';
import {deepFreeze} from '../support/deep-freeze.ts';
import type {Bounds} from './bounds.ts';
import type {Subject} from './subject.ts';
import {askedOf, bank, canary, indexOf, keyOf} from './vocabulary.ts';

/** What a state says, read once. */
export interface Facts {
  readonly state: FlowState;
  /** The name in the diagram: the kind, or the step that is asked. */
  readonly name: string;
  readonly over: boolean;
  readonly outcome: string;
  readonly busy: boolean;
  readonly mayExist: boolean;
  /** Index of the run key. */
  readonly key: number;
  readonly revision: number;
  readonly asked: number;
  readonly scopes: ReadonlySet<string>;
  /** What the state breaks by itself, whatever led to it. */
  readonly broken: string;
}

/** An effect, read once. */
export interface EffectFacts {
  readonly effect: FlowEffect;
  /** A newer one of the same slot replaces an older one. */
  readonly slot: string;
  readonly operation: 'startFlow' | 'submitStep' | 'getFlow' | 'cancelFlow' | 'searchBanks' | undefined;
  readonly key: number;
  readonly isWrite: boolean;
}

export interface Stepped {
  readonly next: number;
  readonly effects: readonly number[];
}

const operations = {
  start: 'startFlow',
  submit: 'submitStep',
  read: 'getFlow',
  cancel: 'cancelFlow',
  'search-banks': 'searchBanks',
} as const;

const keyIn = (effect: FlowEffect): number =>
  effect.kind === 'start' ? indexOf(effect.input.runKey) : 'runKey' in effect ? indexOf(effect.runKey) : -1;

const nameOf = (state: FlowState): string => {
  if (state.kind === 'asking') return state.flow.step;
  return state.kind === 'failed' ? `failed (${state.retry})` : state.kind;
};

/**
 * The reducer as a table: states, events and effects get numbers, and each pair of state and event is asked once. That is
 * allowed because the reducer is pure; states are frozen, and every pair that is asked is asked twice.
 */
export const createTable = (subject: Subject, bounds: Bounds) => {
  const {createFlowMachine, isBusy, isOver, mayExist, mayCancel, outcomeOf, viewOf, stepKeyOf} = subject;
  const facts: Facts[] = [];
  const ids = new Map<string, number>();
  const events: FlowEvent[] = [];
  const eventIds = new Map<string, number>();
  const effects: EffectFacts[] = [];
  const effectIds = new Map<string, number>();
  const cells: Map<number, Stepped>[] = [];

  const machineFor = (runKey: string, resume: boolean): Machine<FlowState, FlowEvent, FlowEffect> =>
    createFlowMachine({
      run: {
        mode: bounds.mode,
        runKey,
        name: bounds.named ? 'Operations' : '',
        ...(bounds.mode === 'resync' ? {syncId: 'sync-1', bank} : {}),
      },
      resume,
    });
  const machine = machineFor(keyOf(0), false);

  const brokenBy = (state: FlowState, text: string): string => {
    if (text.includes(canary)) return 'INV-6 a secret is in a state';
    const over = isOver(state);
    if (typeof viewOf(state) !== 'string' || stepKeyOf(state) === '') return 'INV-15 no view, or no key for the focus';
    if (over === mayCancel(state)) return 'INV-11 a state that is not over has no way out';
    if (over && machine.scopes(state).length > 0) return 'INV-10 a state that is over keeps something running';
    const [left, ...after] = machine.transition(state, {type: 'cancel'});
    if (!over && outcomeOf(left) !== 'cancelled') return 'INV-11 cancelling does not end the run';
    if (over && (left !== state || after.length > 0)) return 'INV-11 cancelling changes a run that is over';
    return '';
  };

  const idOf = (state: FlowState): number => {
    const text = JSON.stringify(state);
    const known = ids.get(text);
    if (known !== undefined) return known;
    deepFreeze(state);
    const flow = 'flow' in state ? state.flow : undefined;
    const id = facts.length;
    ids.set(text, id);
    cells.push(new Map());
    facts.push({
      state,
      name: nameOf(state),
      over: isOver(state),
      outcome: outcomeOf(state) ?? '',
      busy: isBusy(state),
      mayExist: mayExist(state),
      key: indexOf(state.run.runKey),
      revision: flow?.revision ?? 0,
      asked: flow && 'stepId' in flow && flow.stepId !== undefined ? askedOf(flow.stepId) : 0,
      scopes: new Set(machine.scopes(state)),
      broken: brokenBy(state, text),
    });
    return id;
  };

  const effectId = (effect: FlowEffect): number => {
    const text = JSON.stringify(effect);
    const known = effectIds.get(text);
    if (known !== undefined) return known;
    const operation = effect.kind in operations ? operations[effect.kind as keyof typeof operations] : undefined;
    effects.push({
      effect,
      slot: `${effect.scope} ${effect.kind}`,
      operation,
      key: keyIn(effect),
      isWrite: effect.kind === 'start' || effect.kind === 'submit',
    });
    effectIds.set(text, effects.length - 1);
    return effects.length - 1;
  };

  const cell = (from: number, eventId: number): Stepped => {
    const known = cells[from]?.get(eventId);
    if (known) return known;
    const {state} = factsOf(from);
    const event = eventOf(eventId);
    const [next, ...started] = machine.transition(state, event);
    const stepped = {next: idOf(next), effects: started.map(effectId)};
    const [again] = machine.transition(state, event);
    if (idOf(again) !== stepped.next) throw new Error(`The reducer is not pure: ${event.type} in ${state.kind}`);
    cells[from]?.set(eventId, stepped);
    return stepped;
  };

  const found = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('No such number.');
    return value;
  };
  const factsOf = (id: number): Facts => found(facts[id]);
  const eventOf = (id: number): FlowEvent => found(events[id]);

  return {
    machine,
    initial: idOf(machine.initial),
    /** The state of an element that is put back while its run goes on, or of a fresh one. */
    entered: (key: number, resume: boolean): number => idOf(machineFor(keyOf(key), resume).initial),
    step: cell,
    factsOf,
    eventOf,
    effectOf: (id: number): EffectFacts => found(effects[id]),
    /** The number of an event; made once for each label. */
    event: (label: string, make: () => FlowEvent): number => {
      const known = eventIds.get(label);
      if (known !== undefined) return known;
      events.push(deepFreeze(make()));
      eventIds.set(label, events.length - 1);
      return events.length - 1;
    },
    get size() {
      return facts.length;
    },
  };
};

export type Table = ReturnType<typeof createTable>;
