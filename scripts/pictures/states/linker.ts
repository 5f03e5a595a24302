import type {State} from '../state.ts';

export const linkerStates: readonly State[] = [];
