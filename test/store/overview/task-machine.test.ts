import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {taskMachine} from '../../../src/store/overview/task-machine.ts';
import type {Task, TaskEffect, TaskEvent} from '../../../src/store/overview/task-state.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {accountPage, failure, sync} from './overview-fixture.ts';

const {initial, transition, scopes} = taskMachine;

const step = (task: Task, event: TaskEvent): readonly [Task, ...TaskEffect[]] => {
  const [next, ...effects] = transition(deepFreeze(task), deepFreeze(event));
  return [next, ...effects];
};
const run = (task: Task, ...events: readonly TaskEvent[]): Task =>
  events.reduce((current, event) => step(current, event)[0], task);

const a = sync('a');
const editing = run(initial, {type: 'rename', sync: a});
const saving = run(editing, {type: 'rename-confirmed', name: 'Alpha'});
const asking = run(initial, {type: 'remove', sync: a});
const confirming = run(asking, {type: 'preview-read', page: accountPage('xy')});
const counting = run(confirming, {type: 'remove-confirmed'});
const seconds = (count: number): readonly TaskEvent[] =>
  Array.from({length: count}, () => ({type: 'second-passed'}) as const);
const removing = run(counting, ...seconds(10));
const failed = (code: Parameters<typeof failure>[0], outcome: Parameters<typeof failure>[1]): TaskEvent => ({
  type: 'failed',
  failure: failure(code, outcome),
});

const draw = (task: Task): string => {
  if (task.kind === 'none') return `none ${task.notice?.kind ?? ''}`.trim();
  const preview = task.kind === 'removing' ? task.preview.kind : '';
  return [task.kind, task.sync.id, task.phase, preview, task.failure?.code ?? ''].filter(Boolean).join(' ');
};
const drawEffect = (effect: TaskEffect): string =>
  effect.kind === 'tell'
    ? `tell ${effect.event.type}`
    : `${effect.kind} ${'syncId' in effect ? effect.syncId : ''}`.trim();

describe('what the user does to one sync', () => {
  const table: readonly (readonly [name: string, Task, TaskEvent, after: string, effects: readonly string[]])[] = [
    ['a name is edited', initial, {type: 'rename', sync: a}, 'renaming a editing', []],
    ['another one instead', editing, {type: 'rename', sync: sync('b')}, 'renaming b editing', []],
    ['or not at all', editing, {type: 'cancelled'}, 'none', []],
    ['a name is saved', editing, {type: 'rename-confirmed', name: 'Alpha'}, 'renaming a saving', ['rename a']],
    ['once', saving, {type: 'rename-confirmed', name: 'Alpha'}, 'renaming a saving', []],
    ['and cannot be called back', saving, {type: 'cancelled'}, 'renaming a saving', []],
    ['nor put aside', saving, {type: 'remove', sync: sync('b')}, 'renaming a saving', []],
    ['nor put aside by another name', saving, {type: 'rename', sync: sync('b')}, 'renaming a saving', []],
    [
      'a saved name is told',
      saving,
      {type: 'rename-done', sync: {...a, name: 'Alpha'}},
      'none renamed',
      ['tell sync-changed', 'announce a'],
    ],
    ['a late one is not', initial, {type: 'rename-done', sync: a}, 'none', []],
    ['a refused name stays in the field', saving, failed('invalid', 'not-applied'), 'renaming a editing invalid', []],
    ['a name that never left stays too', saving, failed('offline', 'not-sent'), 'renaming a editing offline', []],
    [
      'an unknown outcome is looked up',
      saving,
      failed('unreachable', 'unknown'),
      'renaming a editing unreachable',
      ['announce a'],
    ],
    [
      'the next try shows no old failure',
      run(saving, failed('invalid', 'not-applied')),
      {type: 'rename-confirmed', name: 'A'},
      'renaming a saving',
      ['rename a'],
    ],

    [
      'before a removal its accounts are read',
      initial,
      {type: 'remove', sync: a},
      'removing a confirming loading',
      ['read-preview a'],
    ],
    ['not while an import runs', initial, {type: 'remove', sync: sync('a', {importing: true})}, 'none', []],
    [
      'in place of a name that is edited',
      editing,
      {type: 'remove', sync: a},
      'removing a confirming loading',
      ['read-preview a'],
    ],
    ['they are shown', asking, {type: 'preview-read', page: accountPage('xy')}, 'removing a confirming ready', []],
    ['or why not', asking, {type: 'preview-failed', failure: failure('offline')}, 'removing a confirming failed', []],
    [
      'late ones of another task are not',
      editing,
      {type: 'preview-read', page: accountPage('xy')},
      'renaming a editing',
      [],
    ],
    ['nor their failure', initial, {type: 'preview-failed', failure: failure('offline')}, 'none', []],
    ['it may be kept', confirming, {type: 'cancelled'}, 'none', []],
    ['it can be undone first', confirming, {type: 'remove-confirmed'}, 'removing a counting ready', ['count']],
    ['nothing is sent meanwhile', counting, {type: 'second-passed'}, 'removing a counting ready', ['count']],
    ['nor by another press', counting, {type: 'remove-confirmed'}, 'removing a counting ready', []],
    ['undone, nothing was', counting, {type: 'cancelled'}, 'none', []],
    [
      'after ten seconds it is removed',
      run(counting, ...seconds(9)),
      {type: 'second-passed'},
      'removing a removing ready',
      ['remove a'],
    ],
    [
      'a second that passes elsewhere is nobody’s',
      confirming,
      {type: 'second-passed'},
      'removing a confirming ready',
      [],
    ],
    ['not even while it is sent', removing, {type: 'second-passed'}, 'removing a removing ready', []],
    [
      'even before its accounts were read',
      asking,
      {type: 'remove-confirmed'},
      'removing a counting loading',
      ['count'],
    ],
    ['once', removing, {type: 'remove-confirmed'}, 'removing a removing ready', []],
    ['and closing the dialog does not call it back', removing, {type: 'cancelled'}, 'removing a removing ready', []],
    ['a removal is told', removing, {type: 'remove-done'}, 'none removed', ['tell sync-removed', 'announce a']],
    ['a late one is not', initial, {type: 'remove-done'}, 'none', []],
    [
      'somebody else was faster',
      removing,
      failed('not-found', 'not-applied'),
      'none removed',
      ['tell sync-removed', 'announce a'],
    ],
    [
      'an import began meanwhile',
      removing,
      failed('busy', 'not-applied'),
      'removing a confirming ready busy',
      ['announce a'],
    ],
    [
      'it may be tried again',
      run(removing, failed('busy', 'not-applied')),
      {type: 'remove-confirmed'},
      'removing a counting ready',
      ['count'],
    ],
    [
      'an unknown outcome is looked up, not guessed',
      removing,
      failed('unreachable', 'unknown'),
      'none remove-unknown',
      ['announce a'],
    ],
    ['nothing fails where nothing is done', initial, failed('busy', 'not-applied'), 'none', []],
  ];

  for (const [name, task, event, after, effects] of table)
    test(name, () => {
      const [next, ...started] = step(task, event);
      assert.deepEqual([draw(next), started.map(drawEffect)], [after, effects]);
    });

  test('requests live as long as the task', () => {
    assert.deepEqual([initial, editing, removing].map(scopes), [[], ['task'], ['task']]);
  });

  test('what is told names the sync', () => {
    const [removed] = step(removing, {type: 'remove-done'});
    assert.deepEqual(removed, {kind: 'none', notice: {kind: 'removed', syncId: 'a', name: 'Sync a'}});
    const [renamed] = step(saving, {type: 'rename-done', sync: {...a, name: 'Alpha'}});
    assert.deepEqual(renamed, {kind: 'none', notice: {kind: 'renamed', syncId: 'a', name: 'Alpha'}});
  });
});
