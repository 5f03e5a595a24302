import type {Machine, Step} from '../create-store.ts';
import type {OverviewEvent} from './overview-state.ts';
import type {Task, TaskEffect, TaskEvent} from './task-state.ts';

type Next = Step<Task, TaskEffect>;

const idle: Task = {kind: 'none'};
/** In which a removal can be undone. */
const undoSeconds = 10;
const tell = (event: OverviewEvent): TaskEffect => ({kind: 'tell', scope: 'told', event});
const announce = (syncId: string): TaskEffect => ({kind: 'announce', scope: 'told', syncId});

const removed = ({sync: {id, name}}: Extract<Task, {kind: 'removing'}>): Next => [
  {kind: 'none', notice: {kind: 'removed', syncId: id, name}},
  tell({type: 'sync-removed', syncId: id}),
  announce(id),
];

const failed = (task: Task, event: Extract<TaskEvent, {type: 'failed'}>): Next => {
  const {failure} = event;
  // Whether it was done is read, not guessed: the list tells.
  const unknown = failure.outcome === 'unknown';
  if (task.kind === 'renaming') {
    const next: Task = {...task, phase: 'editing', failure};
    return unknown ? [next, announce(task.sync.id)] : [next];
  }
  if (task.kind !== 'removing') return [task];
  // Somebody else was faster: what was wanted is done.
  if (failure.code === 'not-found') return removed(task);
  const next: Task = unknown
    ? {kind: 'none', notice: {kind: 'remove-unknown'}}
    : {...task, phase: 'confirming', failure};
  return [next, announce(task.sync.id)];
};

const transition = (task: Task, event: TaskEvent): Next => {
  switch (event.type) {
    case 'rename':
      // A change that is on its way cannot be put aside for another one.
      return isBusy(task) ? [task] : [{kind: 'renaming', sync: event.sync, phase: 'editing'}];
    case 'rename-confirmed':
      if (task.kind !== 'renaming' || task.phase !== 'editing') return [task];
      return [
        {kind: 'renaming', sync: task.sync, phase: 'saving'},
        {kind: 'rename', scope: 'task', syncId: task.sync.id, name: event.name},
      ];
    case 'rename-done': {
      if (task.kind !== 'renaming') return [task];
      const {sync} = event;
      const notice = {kind: 'renamed', syncId: sync.id, name: sync.name} as const;
      return [{kind: 'none', notice}, tell({type: 'sync-changed', sync}), announce(sync.id)];
    }
    case 'remove': {
      const {sync} = event;
      if (sync.importing || isBusy(task)) return [task];
      return [
        {kind: 'removing', sync, preview: {kind: 'loading'}, phase: 'confirming', left: undoSeconds},
        {kind: 'read-preview', scope: 'task', syncId: sync.id},
      ];
    }
    case 'preview-read':
      return task.kind === 'removing' ? [{...task, preview: {kind: 'ready', data: event.page}}] : [task];
    case 'preview-failed':
      return task.kind === 'removing' ? [{...task, preview: {kind: 'failed', failure: event.failure}}] : [task];
    case 'remove-confirmed':
      if (task.kind !== 'removing' || task.phase !== 'confirming') return [task];
      return [
        {...task, phase: 'counting', left: undoSeconds, failure: undefined},
        {kind: 'count', scope: 'task'},
      ];
    case 'second-passed': {
      if (task.kind !== 'removing' || task.phase !== 'counting') return [task];
      const left = task.left - 1;
      return left > 0
        ? [
            {...task, left},
            {kind: 'count', scope: 'task'},
          ]
        : [
            {...task, phase: 'removing', left},
            {kind: 'remove', scope: 'task', syncId: task.sync.id},
          ];
    }
    case 'remove-done':
      return task.kind === 'removing' ? removed(task) : [task];
    case 'failed':
      return failed(task, event);
    case 'cancelled':
      return task.kind === 'none' || isBusy(task) ? [task] : [idle];
  }
};

/** A change is on its way; it cannot be taken back by closing a dialog. */
const isBusy = (task: Task): boolean => task.kind !== 'none' && (task.phase === 'saving' || task.phase === 'removing');

/** Renaming and removing a sync. */
export const taskMachine: Machine<Task, TaskEvent, TaskEffect> = {
  initial: idle,
  transition,
  scopes: task => (task.kind === 'none' ? [] : ['task']),
};
