import {forgetRun, readRun} from '../../controllers/stored-run.ts';
import {isSignedOut, mayExist} from '../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';
import type {FlowStoreOptions} from '../../store/flow/flow-store.ts';

/**
 * What an element knows of its run while it is out of the document, gets another client, or only watches: a run that may live
 * at the server is taken up by asking where it stands.
 */
export class RunMemory {
  #state: FlowState | undefined;
  #of: {readonly client: unknown; readonly syncId: string | null} | undefined;

  /** Where the run stood last. */
  get state(): FlowState | undefined {
    return this.#state;
  }

  remember(next: FlowState): void {
    const before = this.#state?.run.runKey;
    if (before && before !== next.run.runKey) forgetRun(before);
    this.#state = next;
  }

  /** Forgets whose run it was, so that the run of this tab is looked for again. */
  forget(): void {
    this.#of = undefined;
  }

  /** What a store for this client and sync takes up; nothing where it begins anew. */
  takeUp(client: unknown, syncId: string | null): Partial<FlowStoreOptions> {
    const of = this.#of;
    const state = this.#state;
    this.#of = {client, syncId};
    // The run of another client is none of this one's, unless the host's session has ended in between.
    if (of?.syncId === syncId && state && (of.client === client || isSignedOut(state)) && mayExist(state)) {
      const {runKey: resume, ...run} = state.run;
      return {...run, resume};
    }
    const stored = of ? undefined : readRun();
    // Whoever wants to renew one sync does not get the run of another; who comes back from a bank gets what was left for it.
    if (!stored || !(stored.atBank || syncId === null || syncId === stored.syncId)) return {};
    const run = {resume: stored.runKey, away: stored.atBank ? ('page' as const) : undefined};
    return stored.syncId ? {...run, syncId: stored.syncId, mode: 'resync'} : run;
  }
}
