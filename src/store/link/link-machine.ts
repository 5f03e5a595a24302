import type {Account} from '../../contract/account.ts';
import type {AssetId} from '../../contract/ids.ts';
import type {Machine} from '../create-store.ts';
import {isSearching} from './asset-search-state.ts';
import {assetsFound, assetsNotFound, assetsTyped, moreAssets} from './asset-search.ts';
import {assetOf} from './asset-tree.ts';
import type {LinkEffect} from './link-effect.ts';
import type {LinkEvent} from './link-event.ts';
import {moveFocus, typeAhead} from './link-focus.ts';
import {assetKey} from './link-row.ts';
import {visibleRows} from './link-rows.ts';
import {accountRead, contextOf, find, finish, mayUnlink, overwrite, save, saveFailed} from './link-saving.ts';
import {maySave} from './link-selectors.ts';
import type {LinkState, Next} from './link-state.ts';
import {initialLink} from './link-state.ts';
import {closed, isOpen} from './open-branches.ts';
import {load, open, treeMachine} from './tree-machine.ts';
import {isExpandable} from './tree-rows.ts';

const close = (state: LinkState, id: AssetId): Next => {
  const shut = {...state, tree: closed(state.tree, id)};
  // The focus does not vanish with the row that had it.
  const isHidden = state.focused !== undefined && visibleRows(shut).indexOf(state.focused) < 0;
  return [isHidden ? {...shut, focused: assetKey(id)} : shut];
};

const toggle = (state: LinkState, id: AssetId): Next => {
  const asset = assetOf(state.tree, id);
  if (!asset) return [state];
  if (isOpen(state.tree, id)) return close(state, id);
  return isExpandable(state.tree, asset) ? open(state, id) : [state];
};

/** A press on a row. */
const activate = (state: LinkState, key: string): Next => {
  const rows = visibleRows(state);
  const row = rows.at(rows.indexOf(key));
  if (!row) return [state];
  const focused = {...state, focused: key};
  if (row.kind === 'rest') {
    if (!isSearching(state.search)) return load(focused, row.parentId);
    const [search, ...effects] = moreAssets(state.search);
    return [{...focused, search}, ...effects];
  }
  if (row.asset.linkRefusal === null) return [{...focused, selected: row.asset}];
  return row.expandable ? toggle(focused, row.asset.id) : [focused];
};

const move = (state: LinkState, event: LinkEvent & {readonly type: 'moved'}): Next => {
  const to = moveFocus(state, event.move);
  if (to === undefined) return [state];
  return to.kind === 'toggle'
    ? toggle({...state, focused: assetKey(to.assetId)}, to.assetId)
    : [{...state, focused: to.key}];
};

/** What the user does to the tree and the search, while there is something to choose. */
const choose = (state: LinkState, event: LinkEvent): Next => {
  if (state.kind !== 'choosing') return [state];
  switch (event.type) {
    case 'query-changed': {
      if (event.query === state.search.query) return [state];
      const [search, ...effects] = assetsTyped(state.search, event.query);
      return [{...state, search, focused: undefined}, ...effects];
    }
    case 'toggled':
      return toggle(state, event.assetId);
    case 'activated':
      return activate(state, event.key);
    case 'focused':
      return state.focused === event.key || visibleRows(state).indexOf(event.key) < 0
        ? [state]
        : [{...state, focused: event.key}];
    case 'moved':
      return move(state, event);
    case 'typed': {
      const key = typeAhead(state, event.text);
      return key === undefined ? [state] : [{...state, focused: key}];
    }
    case 'save':
      return state.selected && maySave(state) ? save(state, state.selected) : [state];
    case 'unlink':
      return mayUnlink(state) ? save(state, null) : [state];
    case 'put':
      return (state.account.linkedAsset?.id ?? null) === (event.asset?.id ?? null) ? [state] : save(state, event.asset);
    default:
      return [state];
  }
};

const callFailed = (state: LinkState, {effect, failure, at}: LinkEvent & {readonly type: 'call-failed'}): Next => {
  switch (effect.kind) {
    case 'search-assets':
      return [{...state, search: assetsNotFound(state.search, failure)}];
    default:
      if (state.kind === 'saving') return saveFailed(state, failure, at);
      return state.kind === 'checking'
        ? [{...contextOf(state), kind: 'unconfirmed', wanted: state.wanted, cause: state.cause, failure}]
        : [state];
  }
};

const transition = (state: LinkState, event: LinkEvent): Next => {
  if (state.kind === 'done') return [state];
  switch (event.type) {
    case 'started':
    case 'branch-loaded':
      return treeMachine.transition(state, event);
    case 'assets-found':
      return [{...state, search: assetsFound(state.search, event.page)}];
    case 'saved':
      return state.kind === 'saving' ? finish(state, event.account, state.wanted ? 'linked' : 'unlinked') : [state];
    case 'account-read':
      return state.kind === 'checking' ? accountRead(state, event.account) : [state];
    case 'call-failed':
      return event.effect.kind === 'load-branch' ? treeMachine.transition(state, event) : callFailed(state, event);
    case 'check':
      return state.kind === 'unconfirmed' ? find(state, state.cause) : [state];
    case 'keep':
      return state.kind === 'conflict' ? finish(state, state.current, 'kept') : [state];
    case 'overwrite':
      return state.kind === 'conflict' ? overwrite(state) : [state];
    case 'waited':
      return 'patience' in state ? [{...state, patience: event.patience}] : [state];
    default:
      return choose(state, event);
  }
};

const scopes = (state: LinkState): readonly string[] => {
  if (state.kind === 'done') return [];
  return [
    ...treeMachine.scopes(state),
    ...(isSearching(state.search) ? ['search'] : []),
    ...(state.kind === 'saving' || state.kind === 'checking' ? ['save', 'patience'] : []),
  ];
};

/** The linker as a pure machine: the tree as far as it is held, what is chosen, and what became of it. Begins where {@link treeMachine} stands. */
export const createLinkMachine = (account: Account): Machine<LinkState, LinkEvent, LinkEffect> => ({
  initial: initialLink(account),
  transition,
  scopes,
});
