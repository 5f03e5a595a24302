import type {Sabotage} from './sabotage.ts';

/** Errors of one line that change nothing that anyone could see, and why. */
export const equivalents: readonly Omit<Sabotage, 'breaks' | 'world'>[] = [
  {
    file: 'flow/flow-machine.ts',
    find: "return ['submit', 'patience'];",
    replace: "return ['submit', 'start', 'patience'];",
    why: 'the start has ended before anything can be submitted, so its scope keeps nothing alive',
  },
  {
    file: 'flow/flow-selectors.ts',
    find: "state.kind === 'unknown' && !state.flow && knowsItsStart(state)",
    replace: "state.kind === 'unknown' && knowsItsStart(state)",
    why: 'starting again with the same key and the same input is asking where the flow stands',
  },
];
