import type {BankSync} from '../../contract/bank-sync.ts';
import type {Machine, Step} from '../create-store.ts';
import {dataOf, idle, readFailed, reading} from '../resource.ts';
import {heldAfter, withoutSync} from './held-accounts.ts';
import type {OverviewEffect, OverviewEvent, OverviewState, Task} from './overview-state.ts';

type Next = Step<OverviewState, OverviewEffect>;

/** Below this age a list that is seen again is not read again. */
const freshMs = 60_000;
const none: Task = {kind: 'none'};

const initial: OverviewState = {
  capabilities: idle,
  syncs: idle,
  query: '',
  cursors: [],
  opened: {},
  task: none,
  notice: null,
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

const syncById = (state: OverviewState, syncId: string): BankSync | undefined =>
  dataOf(state.syncs)?.items.find(({id}) => id === syncId);

/** Another page of the list: what stands there is dimmed until it comes. */
const turnTo = (state: OverviewState, change: Partial<OverviewState>, settle = false): Next => {
  const next = {...state, ...change, syncs: reading(state.syncs), task: none};
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

const withSync = (state: OverviewState, sync: BankSync): OverviewState => {
  const page = dataOf(state.syncs);
  if (!page) return state;
  return {
    ...state,
    syncs: {kind: 'ready', data: {...page, items: page.items.map(each => (each.id === sync.id ? sync : each))}},
  };
};

const taskFailed = (state: OverviewState, event: Extract<OverviewEvent, {type: 'task-failed'}>): Next => {
  const {task} = state;
  const {failure} = event;
  if (task.kind === 'renaming') {
    const next: OverviewState = {...state, task: {...task, phase: 'editing', failure}};
    return failure.outcome === 'unknown' ? [next, readSyncs(state)] : [next];
  }
  if (task.kind !== 'removing') return [state];
  // Whether it is gone is read, not guessed: the list tells.
  if (failure.outcome === 'unknown')
    return [{...state, task: none, notice: {kind: 'remove-unknown'}, syncs: reading(state.syncs)}, readSyncs(state)];
  return [{...state, task: {...task, phase: 'confirming', failure}}, readSyncs(state)];
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
          serverOffset: Date.parse(event.capabilities.serverTime) - event.at,
        },
      ];
    case 'capabilities-failed':
      return [{...state, capabilities: readFailed(state.capabilities, event.failure)}];
    case 'syncs-read': {
      const serverOffset = Date.parse(event.page.serverTime) - event.at;
      const next: OverviewState = {...state, syncs: {kind: 'ready', data: event.page}, serverOffset, readAt: event.at};
      const importing = event.page.items.some(sync => sync.importing);
      // A page that was emptied elsewhere leads back to the one before it.
      if (event.page.items.length === 0 && state.cursors.length > 0)
        return turnTo(next, {cursors: state.cursors.slice(0, -1)});
      return importing ? [next, {kind: 'refresh-later', scope: 'page'}] : [next];
    }
    case 'syncs-failed':
      return [{...state, syncs: readFailed(state.syncs, event.failure)}];
    case 'query-changed':
      return event.query === state.query ? [state] : turnTo(state, {query: event.query, cursors: []}, true);
    case 'next-page': {
      const cursor = dataOf(state.syncs)?.nextCursor;
      return cursor ? turnTo(state, {cursors: [...state.cursors, cursor]}) : [state];
    }
    case 'previous-page':
      return state.cursors.length > 0 ? turnTo(state, {cursors: state.cursors.slice(0, -1)}) : [state];
    case 'accounts-opened': {
      if (state.opened[event.syncId]) return [state];
      return [{...state, opened: {...state.opened, [event.syncId]: {kind: 'loading'}}}, readAccounts(event.syncId)];
    }
    case 'accounts-closed':
      return state.opened[event.syncId] ? [{...state, opened: withoutSync(state.opened, event.syncId)}] : [state];
    case 'more-accounts': {
      const held = state.opened[event.syncId];
      const data = held && dataOf(held);
      if (!held || !data?.nextCursor || (held.kind === 'ready' && held.refreshing)) return [state];
      return [
        {...state, opened: {...state.opened, [event.syncId]: reading(held)}},
        readAccounts(event.syncId, data.nextCursor),
      ];
    }
    case 'accounts-read': {
      const held = state.opened[event.syncId];
      if (!held) return [state];
      const data = heldAfter(dataOf(held), event.page, event.cursor);
      return [{...state, opened: {...state.opened, [event.syncId]: {kind: 'ready', data}}}];
    }
    case 'accounts-failed': {
      const held = state.opened[event.syncId];
      return held ? [{...state, opened: {...state.opened, [event.syncId]: readFailed(held, event.failure)}}] : [state];
    }
    case 'accounts-changed': {
      const held = state.opened[event.syncId];
      const opened = held ? {...state.opened, [event.syncId]: reading(held)} : state.opened;
      const next = {...state, opened, syncs: reading(state.syncs)};
      return held ? [next, readSyncs(state), readAccounts(event.syncId)] : [next, readSyncs(state)];
    }
    case 'rename':
      return syncById(state, event.syncId)
        ? [{...state, task: {kind: 'renaming', syncId: event.syncId, phase: 'editing'}, notice: null}]
        : [state];
    case 'rename-confirmed': {
      const {task} = state;
      if (task.kind !== 'renaming' || task.phase !== 'editing') return [state];
      return [
        {...state, task: {kind: 'renaming', syncId: task.syncId, phase: 'saving'}},
        {kind: 'rename', scope: 'task', syncId: task.syncId, name: event.name},
      ];
    }
    case 'rename-done':
      return [{...withSync(state, event.sync), task: none, notice: {kind: 'renamed', name: event.sync.name}}];
    case 'remove': {
      const sync = syncById(state, event.syncId);
      if (!sync || sync.importing) return [state];
      return [
        {...state, task: {kind: 'removing', sync, preview: {kind: 'loading'}, phase: 'confirming'}, notice: null},
        {kind: 'read-preview', scope: 'task', syncId: sync.id},
      ];
    }
    case 'preview-read':
      return state.task.kind === 'removing'
        ? [{...state, task: {...state.task, preview: {kind: 'ready', data: event.page}}}]
        : [state];
    case 'preview-failed':
      return state.task.kind === 'removing'
        ? [{...state, task: {...state.task, preview: {kind: 'failed', failure: event.failure}}}]
        : [state];
    case 'remove-confirmed': {
      const {task} = state;
      if (task.kind !== 'removing' || task.phase !== 'confirming') return [state];
      return [
        {...state, task: {...task, phase: 'removing', failure: undefined}},
        {kind: 'remove', scope: 'task', syncId: task.sync.id},
      ];
    }
    case 'remove-done': {
      if (state.task.kind !== 'removing') return [state];
      const notice = {kind: 'removed', name: state.task.sync.name} as const;
      const opened = withoutSync(state.opened, event.syncId);
      const page = dataOf(state.syncs);
      const syncs = page
        ? ({
            kind: 'ready',
            data: {...page, items: page.items.filter(({id}) => id !== event.syncId)},
            refreshing: true,
          } as const)
        : state.syncs;
      return [{...state, task: none, notice, opened, syncs}, readSyncs(state)];
    }
    case 'task-failed':
      return taskFailed(state, event);
    case 'task-cancelled':
      // A change that is on its way cannot be taken back by closing a dialog.
      return state.task.kind === 'none' || state.task.phase === 'saving' || state.task.phase === 'removing'
        ? [state]
        : [{...state, task: none}];
  }
};

const scopes = (state: OverviewState): readonly string[] => [
  'page',
  ...Object.keys(state.opened).map(id => `accounts ${id}`),
  ...(state.task.kind === 'none' ? [] : ['task']),
];

/** The behaviour of the overview. */
export const overviewMachine: Machine<OverviewState, OverviewEvent, OverviewEffect> = {initial, transition, scopes};
