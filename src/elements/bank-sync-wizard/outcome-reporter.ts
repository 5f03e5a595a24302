import {outcomeOf} from '../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';
import {forgetRun} from '../../controllers/stored-run.ts';
import {
  BankSyncCancelledEvent,
  BankSyncContinuedEvent,
  BankSyncCreatedEvent,
  BankSyncFailedEvent,
} from './bank-sync-wizard.events.ts';

/** The event in which a run ends; undefined while it goes on or can go on. */
const terminalEvent = (state: FlowState): Event | undefined => {
  if (!outcomeOf(state)) return undefined;
  if (state.kind === 'success') {
    const {sync, mode} = state.flow;
    return new BankSyncCreatedEvent({syncId: sync.id, mode, accountCount: sync.accountCount});
  }
  if (state.kind === 'continued') return new BankSyncContinuedEvent({mode: state.run.mode});
  return state.kind === 'failed' ? new BankSyncFailedEvent({code: state.failure.code}) : new BankSyncCancelledEvent();
};

/** Tells the host how a run ended. Every run ends in exactly one event. */
export class OutcomeReporter {
  readonly #target: EventTarget;
  #ended = '';

  constructor(target: EventTarget) {
    this.#target = target;
  }

  report(state: FlowState): void {
    const {runKey} = state.run;
    const event = this.#ended === runKey ? undefined : terminalEvent(state);
    if (!event) return;
    this.#ended = runKey;
    forgetRun(runKey);
    this.#target.dispatchEvent(event);
  }
}
