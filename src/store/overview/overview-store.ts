import type {Store} from '../create-store.ts';
import {createStore} from '../create-store.ts';
import {onChange} from '../invalidation.ts';
import type {OverviewDeps} from './overview-effects.ts';
import {createOverviewEffects} from './overview-effects.ts';
import {overviewMachine} from './overview-machine.ts';
import type {OverviewEvent, OverviewState} from './overview-state.ts';

export type OverviewStore = Store<OverviewState, OverviewEvent>;

/** The overview's data for one client: starts to read at once, and reads again when something was changed elsewhere. */
export const createOverviewStore = (deps: OverviewDeps): OverviewStore => {
  const store = createStore(overviewMachine, createOverviewEffects(deps));
  const end = onChange(deps.client, change => {
    store.send(change.topic === 'accounts' ? {type: 'accounts-changed', syncId: change.syncId} : {type: 'refresh'});
  });
  store.send({type: 'start'});
  return {
    ...store,
    get state() {
      return store.state;
    },
    dispose: () => {
      end();
      store.dispose();
    },
  };
};
