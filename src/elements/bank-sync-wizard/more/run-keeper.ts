import type {LitElement, ReactiveController} from 'lit';
import {storeRun} from '../../../controllers/store-run.ts';
import {forgetRun} from '../../../controllers/stored-run.ts';
import {isOver, mayExist} from '../../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../../store/flow/flow-state.ts';

/**
 * Leaves word of the run to the page that comes after this one in the tab: it may be loaded again in the middle of a code, or be
 * taken from memory while another app is in front. While the page is seen, nothing is kept, so that a second wizard in it begins
 * a run of its own; only a run that has left for the bank keeps its word until it is over.
 */
export class RunKeeper implements ReactiveController {
  readonly #state: () => FlowState | undefined;
  readonly #onHide = (): void => this.#keep(true);
  readonly #onShow = (): void => this.#keep(false);
  readonly #onChange = (): void => this.#keep(document.visibilityState === 'hidden');

  constructor(host: LitElement, state: () => FlowState | undefined) {
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
    document.addEventListener('visibilitychange', this.#onChange);
    // What was kept for this page has been read.
    this.#onChange();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
    document.removeEventListener('visibilitychange', this.#onChange);
  }

  #keep(leaves: boolean): void {
    const state = this.#state();
    if (!state) return;
    const atBank = state.run.away === 'page';
    if (!leaves && !atBank) forgetRun(state.run.runKey);
    else if (leaves && mayExist(state) && !isOver(state)) storeRun({...state.run, atBank});
  }
}
