import type {RunKey} from '../../contract/ids.ts';
import type {StepAnswer} from '../../contract/step-answer.ts';
import type {Store} from '../create-store.ts';
import {createStore} from '../create-store.ts';
import {answeredStep} from './answered-step.ts';
import type {FlowEffect} from './flow-effect.ts';
import type {FlowDeps} from './flow-effects.ts';
import {createFlowEffects} from './flow-effects.ts';
import type {FlowEvent, FlowUserEvent} from './flow-event.ts';
import type {FlowMachineOptions} from './flow-machine.ts';
import {createFlowMachine} from './flow-machine.ts';
import type {FlowRun, FlowState} from './flow-state.ts';
import {normaliseCode} from './normalise-code.ts';
import {safeAnswer} from './safe-answer.ts';

export interface FlowStoreOptions
  extends FlowDeps, Omit<FlowMachineOptions, 'run' | 'resume'>, Partial<Omit<FlowRun, 'runKey' | 'mode'>> {
  readonly mode: FlowRun['mode'];
  readonly newRunKey: () => RunKey;
  /** The key of a run that was begun before: the wizard begins by asking where it stands. */
  readonly resume?: RunKey | undefined;
  /** Sees every effect before it starts, for tests and logs. No secret is in any. */
  readonly inspect?: ((effect: FlowEffect) => void) | undefined;
}

export interface FlowStore extends Store<FlowState, FlowUserEvent> {
  /**
   * Answers the step that is asked, in direct answer to a press of the user. The secret is in no state, event or effect: it
   * goes straight into the one request and is kept nowhere. Clear the inputs afterwards, whatever comes back.
   * @returns whether the answer was taken; an answer that the step does not ask for, or a second one, is not.
   */
  submit(answer: StepAnswer): boolean;
}

/** The wizard's behaviour for one client. */
export const createFlowStore = (options: FlowStoreOptions): FlowStore => {
  const {mode, newRunKey, resume, name = '', bank, syncId, returnUrl, away, inspect} = options;
  let secret: StepAnswer | undefined;
  const takeSecret = (): StepAnswer | undefined => {
    const taken = secret;
    secret = undefined;
    return taken;
  };

  const run = {mode, runKey: resume ?? newRunKey(), name, bank, syncId, returnUrl, away};
  const machine = createFlowMachine({...options, run, resume: resume !== undefined});
  const effects = createFlowEffects(options, takeSecret);
  const store = createStore<FlowState, FlowEvent, FlowEffect>(machine, (effect, context) => {
    inspect?.(effect);
    return effects(effect, context);
  });
  if (resume !== undefined) store.send({type: 'check'});

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    dispose: store.dispose,
    send: event => {
      const isFresh = event.type === 'back' || event.type === 'retry' || event.type === 'restart';
      store.send(isFresh ? {...event, runKey: newRunKey()} : event);
    },
    submit: given => {
      const answer = given.kind === 'code' ? {...given, code: normaliseCode(given.code)} : given;
      const safe = safeAnswer(answer);
      const isEmpty = answer.kind === 'code' && answer.code === '';
      if (isEmpty || !answeredStep(store.state, safe)) return false;
      secret = answer;
      try {
        store.send({type: 'submit', answer: safe});
      } finally {
        secret = undefined;
      }
      return store.state.kind === 'submitting';
    },
  };
};
