import type {BankSync, BankSyncPage} from '../../contract/bank-sync.ts';
import type {Machine, Step} from '../create-store.ts';
import type {Resource} from '../resource.ts';
import {dataOf, idle, readFailed, reading} from '../resource.ts';
import {heldAfter, withoutSync} from './held-accounts.ts';
import {isTurning} from './overview-selectors.ts';
import type {HeldAccounts, OverviewEffect, OverviewEvent, OverviewState} from './overview-state.ts';

type Next = Step<OverviewState, OverviewEffect>;

/** Below this age a list that is seen again is not read again. */
const freshMs = 60_000;

const noCursors: readonly string[] = [];

const initial: OverviewState = {
  capabilities: idle,
  syncs: idle,
  query: '',
  cursors: noCursors,
  shown: {query: '', cursors: noCursors},
  opened: {},
  serverOffset: 0,
  readAt: null,
};

const readSyncs = (state: OverviewState, settle = false): OverviewEffect => ({
  kind: 'read-syncs',
  scope: 'page',
  query: state.query,
  cursor: state.cursors.at(-1),
  settle,
});
const readAccounts = (syncId: string, cursor?: string): OverviewEffect => ({
  kind: 'read-accounts',
  scope: `accounts ${syncId}`,
  syncId,
  cursor,
});

/** How far the server's clock is ahead; a time that cannot be read says nothing. */
const offsetOf = (serverTime: string, at: number): number => Date.parse(serverTime) - at || 0;

const withAccounts = (state: OverviewState, syncId: string, held: Resource<HeldAccounts>): OverviewState => ({
  ...state,
  opened: {...state.opened, [syncId]: held},
});

/** Another page of the list: what stands there is dimmed until it comes. */
const turnTo = (state: OverviewState, change: Partial<OverviewState>, settle = false): Next => {
  const next = {...state, ...change, syncs: reading(state.syncs)};
  return [next, readSyncs(next, settle)];
};

const refresh = (state: OverviewState): Next => [
  {
    ...state,
    capabilities: reading(state.capabilities),
    syncs: reading(state.syncs),
    opened: Object.fromEntries(Object.entries(state.opened).map(([id, held]) => [id, reading(held)])),
  },
  {kind: 'read-capabilities', scope: 'page'},
  readSyncs(state),
  ...Object.keys(state.opened).map(id => readAccounts(id)),
];

/** What did not change stays the same object, so that only what did is drawn again. */
const sameItems = (before: readonly BankSync[], next: readonly BankSync[]): readonly BankSync[] => {
  const known = new Map(before.map(sync => [JSON.stringify(sync), sync]));
  return next.map(sync => known.get(JSON.stringify(sync)) ?? sync);
};

/** The list with other items, until it is read again. */
const withItems = (
  state: OverviewState,
  change: (items: readonly BankSync[]) => readonly BankSync[],
): OverviewState => {
  const page: BankSyncPage | undefined = dataOf(state.syncs);
  return page ? {...state, syncs: {kind: 'ready', data: {...page, items: change(page.items)}}} : state;
};

const transition = (state: OverviewState, event: OverviewEvent): Next => {
  switch (event.type) {
    case 'start':
    case 'refresh':
      return refresh(state);
    case 'seen-again':
      return state.readAt !== null && event.at - state.readAt < freshMs ? [state] : refresh(state);
    case 'capabilities-read':
      return [
        {
          ...state,
          capabilities: {kind: 'ready', data: event.capabilities},
          serverOffset: offsetOf(event.capabilities.serverTime, event.at),
        },
      ];
    case 'capabilities-failed':
      return [{...state, capabilities: readFailed(state.capabilities, event.failure)}];
    case 'syncs-read': {
      const serverOffset = offsetOf(event.page.serverTime, event.at);
      const {query, cursors} = state;
      const items = sameItems(dataOf(state.syncs)?.items ?? [], event.page.items);
      const syncs = {kind: 'ready', data: {...event.page, items}} as const;
      const next: OverviewState = {...state, syncs, shown: {query, cursors}, serverOffset, readAt: event.at};
      const importing = event.page.items.some(sync => sync.importing);
      // A page that was emptied elsewhere leads back to the one before it.
      if (event.page.items.length === 0 && state.cursors.length > 0)
        return turnTo(next, {cursors: state.cursors.slice(0, -1)});
      return importing ? [next, {kind: 'refresh-later', scope: 'page'}] : [next];
    }
    case 'syncs-failed': {
      const {shown, query} = state;
      // The page that did not come is not where we are.
      const cursors = query === shown.query ? shown.cursors : state.cursors;
      return [{...state, cursors, syncs: readFailed(state.syncs, event.failure)}];
    }
    case 'query-changed':
      return event.query === state.query ? [state] : turnTo(state, {query: event.query, cursors: []}, true);
    case 'next-page': {
      const cursor = dataOf(state.syncs)?.nextCursor;
      // The cursor belongs to the page on screen: a second quick press turns no second page.
      return cursor && !isTurning(state) ? turnTo(state, {cursors: [...state.cursors, cursor]}) : [state];
    }
    case 'previous-page':
      return state.cursors.length > 0 ? turnTo(state, {cursors: state.cursors.slice(0, -1)}) : [state];
    case 'accounts-opened': {
      if (state.opened[event.syncId]) return [state];
      return [withAccounts(state, event.syncId, {kind: 'loading'}), readAccounts(event.syncId)];
    }
    case 'accounts-closed':
      return state.opened[event.syncId] ? [{...state, opened: withoutSync(state.opened, event.syncId)}] : [state];
    case 'more-accounts': {
      const held = state.opened[event.syncId];
      const data = held && dataOf(held);
      if (!held || !data?.nextCursor || (held.kind === 'ready' && held.refreshing)) return [state];
      return [withAccounts(state, event.syncId, reading(held)), readAccounts(event.syncId, data.nextCursor)];
    }
    case 'accounts-read': {
      const held = state.opened[event.syncId];
      if (!held) return [state];
      const data = heldAfter(dataOf(held), event.page, event.cursor);
      return [withAccounts(state, event.syncId, {kind: 'ready', data})];
    }
    case 'accounts-failed': {
      const held = state.opened[event.syncId];
      return held ? [withAccounts(state, event.syncId, readFailed(held, event.failure))] : [state];
    }
    case 'accounts-changed': {
      const held = state.opened[event.syncId];
      const next = {...state, syncs: reading(state.syncs)};
      return held
        ? [withAccounts(next, event.syncId, reading(held)), readSyncs(state), readAccounts(event.syncId)]
        : [next, readSyncs(state)];
    }
    case 'sync-changed': {
      const {sync} = event;
      return [withItems(state, items => items.map(each => (each.id === sync.id ? sync : each)))];
    }
    case 'sync-removed': {
      const without = withItems(state, items => items.filter(({id}) => id !== event.syncId));
      return [{...without, opened: withoutSync(state.opened, event.syncId)}];
    }
  }
};

const scopes = (state: OverviewState): readonly string[] => [
  'page',
  ...Object.keys(state.opened).map(id => `accounts ${id}`),
];

/** The behaviour of the overview. */
export const overviewMachine: Machine<OverviewState, OverviewEvent, OverviewEffect> = {initial, transition, scopes};
