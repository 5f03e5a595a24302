import type {Account} from '../../contract/account.ts';
import type {Machine, Store} from '../create-store.ts';
import {createStore} from '../create-store.ts';
import type {AssetTree} from './asset-tree.ts';
import type {LinkEffect} from './link-effect.ts';
import type {LinkEvent, LinkUserEvent} from './link-event.ts';
import {isSaving} from './link-selectors.ts';
import type {LinkState} from './link-state.ts';
import {initialLink} from './link-state.ts';
import type {LinkDeps, LinkTools, RunLink} from './tree-effects.ts';
import {createLinkTools, createTreeEffects} from './tree-effects.ts';
import {treeMachine} from './tree-machine.ts';

export interface LinkStoreOptions extends LinkDeps {
  /** The account to link, as the list of accounts showed it. */
  readonly account: Account;
  /** What was read of it before, if it was. */
  readonly tree?: AssetTree | undefined;
}

/** What `link-code.ts` exports. */
export interface LinkCode {
  readonly createLinkMachine: (account: Account) => Machine<LinkState, LinkEvent, LinkEffect>;
  readonly createLinkEffects: (tools: LinkTools, runTree: RunLink) => RunLink;
}

export interface LinkStore extends Store<LinkState, LinkUserEvent> {
  /** From now on it knows what to do with what the user does; before, the tree is read and nothing else. */
  learn(code: LinkCode): void;
}

/** The linker's behaviour for one account: starts to read the tree at once. */
export const createLinkStore = (options: LinkStoreOptions): LinkStore => {
  let machine: Pick<Machine<LinkState, LinkEvent, LinkEffect>, 'transition' | 'scopes'> = treeMachine;
  const tools = createLinkTools(options);
  const runTree = createTreeEffects(tools);
  let run = runTree;
  const store = createStore<LinkState, LinkEvent, LinkEffect>(
    {
      initial: initialLink(options.account, options.tree),
      transition: (state, event) => machine.transition(state, event),
      scopes: state => machine.scopes(state),
    },
    (effect, context) => run(effect, context),
  );
  if (!options.tree) store.send({type: 'started'});
  return {
    ...store,
    get state() {
      return store.state;
    },
    learn: ({createLinkMachine, createLinkEffects}) => {
      machine = createLinkMachine(options.account);
      run = createLinkEffects(tools, runTree);
    },
    dispose: () => {
      const {state} = store;
      store.dispose();
      // Closed while a change is on its way: nobody here will hear what becomes of it.
      if (isSaving(state)) tools.tell(state.account.syncId);
    },
  };
};
