import type {Account} from '../../contract/account.ts';
import type {Store} from '../create-store.ts';
import {createStore} from '../create-store.ts';
import type {LinkEffect} from './link-effect.ts';
import type {LinkDeps} from './link-effects.ts';
import {announcer, createLinkEffects} from './link-effects.ts';
import type {LinkEvent, LinkUserEvent} from './link-event.ts';
import {createLinkMachine} from './link-machine.ts';
import {isSaving} from './link-selectors.ts';
import type {LinkState} from './link-state.ts';

export interface LinkStoreOptions extends LinkDeps {
  /** The account to link, as the list of accounts showed it. */
  readonly account: Account;
}

export type LinkStore = Store<LinkState, LinkUserEvent>;

/** The linker's behaviour for one account: starts to read the tree at once. */
export const createLinkStore = (options: LinkStoreOptions): LinkStore => {
  const store = createStore<LinkState, LinkEvent, LinkEffect>(
    createLinkMachine(options.account),
    createLinkEffects(options),
  );
  store.send({type: 'started'});
  return {
    ...store,
    get state() {
      return store.state;
    },
    dispose: () => {
      const {state} = store;
      store.dispose();
      // Closed while a change is on its way: nobody here will hear what becomes of it.
      if (isSaving(state)) announcer(options)(state.account.syncId);
    },
  };
};
