import type {StepAnswer} from '../../contract/step-answer.ts';

/** An answer without what is secret in it: all that states, events and effects may know. */
export type SafeAnswer =
  | Exclude<StepAnswer, {readonly kind: 'login' | 'code'}>
  | {readonly kind: 'login'}
  | {readonly kind: 'code'};

/** Takes the secret away. */
export const safeAnswer = (answer: StepAnswer): SafeAnswer =>
  answer.kind === 'login' || answer.kind === 'code' ? {kind: answer.kind} : answer;
