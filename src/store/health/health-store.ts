import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import type {Failure} from '../../client/failure.ts';
import {toFailure} from '../../client/failure.ts';
import type {BankSyncPage} from '../../contract/bank-sync.ts';
import type {Effect, Machine, Store} from '../create-store.ts';
import {createStore} from '../create-store.ts';
import {onChange} from '../invalidation.ts';
import type {Resource} from '../resource.ts';
import {idle, readFailed, reading} from '../resource.ts';

export interface HealthState {
  /** The first page of the list: whoever needs a person comes first, then whoever ends soonest. */
  readonly syncs: Resource<BankSyncPage>;
  /** When it was read, by the device's clock; null before. */
  readonly readAt: number | null;
  /** Milliseconds that the server's clock is ahead of the device's. */
  readonly serverOffset: number;
}

export type HealthEvent =
  | {readonly type: 'refresh'}
  /** The page is seen again, or online again; reads again unless it was read a moment ago. */
  | {readonly type: 'seen-again'; readonly at: number}
  | {readonly type: 'read'; readonly page: BankSyncPage; readonly at: number}
  | {readonly type: 'failed'; readonly failure: Failure};

type HealthEffect = Effect & {readonly kind: 'read'};

/** Below this age what is seen again is not read again. */
const freshMs = 60_000;

const refresh = (state: HealthState): readonly [HealthState, HealthEffect] => [
  {...state, syncs: reading(state.syncs)},
  {kind: 'read', scope: 'page'},
];

/** The behaviour of the element that says how the bank syncs are: it reads, and keeps what it read last. */
export const healthMachine: Machine<HealthState, HealthEvent, HealthEffect> = {
  initial: {syncs: idle, readAt: null, serverOffset: 0},
  scopes: () => ['page'],
  transition: (state, event) => {
    switch (event.type) {
      case 'refresh':
        return refresh(state);
      case 'seen-again':
        return state.readAt !== null && event.at - state.readAt < freshMs ? [state] : refresh(state);
      case 'read': {
        const serverOffset = Date.parse(event.page.serverTime) - event.at || 0;
        return [{syncs: {kind: 'ready', data: event.page}, readAt: event.at, serverOffset}];
      }
      case 'failed':
        return [{...state, syncs: readFailed(state.syncs, event.failure)}];
    }
  },
};

/** How the bank syncs are, for one client: reads at once, and again when something was changed elsewhere. */
export const createHealthStore = (client: BankIntegrationsClient, clock: Clock): Store<HealthState, HealthEvent> => {
  const store = createStore(healthMachine, async (_effect, {send, signal}) => {
    try {
      send({type: 'read', page: await client.listBankSyncs({}, {signal}), at: clock.now()});
    } catch (error) {
      send({type: 'failed', failure: toFailure(error, 'listBankSyncs')});
    }
  });
  const end = onChange(client, () => store.send({type: 'refresh'}));
  store.send({type: 'refresh'});
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
