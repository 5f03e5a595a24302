import type {StepId} from '../../../src/contract/ids.ts';
import type {BankWorld} from '../bank-world.ts';
import type {BankWords} from '../banks/words/bank-words.ts';
import {wordsOf} from '../banks/words/index.ts';
import {findBank} from '../directory/directory.ts';
import type {BankScript} from '../flow-script.ts';
import {scriptOf} from '../flow-script.ts';
import {chance} from '../random.ts';
import type {FlowPosition, FlowRecord} from './flow-record.ts';

/** A login in its world at an instant. */
export interface FlowContext {
  readonly world: BankWorld;
  readonly now: number;
  readonly flow: FlowRecord;
  readonly script: BankScript;
  /** What banks do unless a magic user name says otherwise. */
  readonly worldScript: BankScript;
  readonly words: BankWords;
}

/** What is needed to move a login. */
export const flowContext = (world: BankWorld, now: number, flow: FlowRecord): FlowContext => {
  const worldScript = scriptOf(world.definition.script);
  return {
    world,
    now,
    flow,
    script: flow.script === null ? worldScript : scriptOf(flow.script),
    worldScript,
    words: wordsOf((flow.bankId === null ? undefined : findBank(flow.bankId)) ?? {}),
  };
};

/** A step id that no other step of this world has. */
export const newStepId = ({state}: BankWorld): StepId => {
  state.counters.step += 1;
  const {step} = state.counters;
  return `step-${step}-${chance(state.seed, 'step', step).toString(36)}`;
};

/** Moves a login on. Every move is a revision. */
export const moveTo = ({flow}: FlowContext, position: FlowPosition): void => {
  flow.position = position;
  flow.revision += 1;
};

/** Whether a login has come to its end. */
export const hasEnded = ({position}: FlowRecord): boolean =>
  position.at === 'done' || (position.at === 'failed' && position.retry !== 'same-step');
