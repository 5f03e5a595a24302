import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Account} from '../../../src/contract/account.ts';
import type {Asset} from '../../../src/contract/asset.ts';
import type {LinkEvent} from '../../../src/store/link/link-event.ts';
import {focusedIndexIn} from '../../../src/store/link/focused-index.ts';
import type {LinkState} from '../../../src/store/link/link-state.ts';
import {initialLink} from '../../../src/store/link/link-state.ts';
import {treeMachine} from '../../../src/store/link/tree-machine.ts';
import {treeRows} from '../../../src/store/link/tree-rows.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {account, asset, failure, pageOf} from './link-fixture.ts';

/** Linked to Nord, below Corp, Germany and Fund A. */
const linked: Account = {
  ...account,
  linkedAsset: {id: 'nord', name: 'Nord', path: {names: ['Corp', 'Germany', 'Fund A'], truncated: false}},
};

const named = (id: string, name: string, childCount = 3): Asset => asset(id, childCount, {name});
const levels: Readonly<Record<string, readonly Asset[]>> = {
  '': [named('other', 'Other'), named('corp', 'Corp')],
  corp: [named('fr', 'France'), named('de', 'Germany')],
  de: [named('b', 'Fund B'), named('a', 'Fund A')],
  a: [named('süd', 'Süd', 0), named('nord', 'Nord', 0)],
};

/** Answers what is asked for until nothing more is. */
const read = (
  of: Account,
  change: (parent: string, items: readonly Asset[]) => readonly Asset[] = (_, items) => items,
) => {
  const asked: string[] = [];
  const step = (state: LinkState, event: LinkEvent): LinkState => {
    const [next, ...effects] = treeMachine.transition(deepFreeze(state), event);
    return effects.reduce<LinkState>((current, effect) => {
      assert.equal(effect.kind, 'load-branch');
      if (effect.kind !== 'load-branch') return current;
      const parent = effect.parentId ?? '';
      asked.push(parent);
      const page = pageOf(change(parent, levels[parent] ?? []));
      return step(current, {type: 'branch-loaded', parentId: effect.parentId, page});
    }, next);
  };
  const state = step(initialLink(of), {type: 'started'});
  const rows = treeRows(state.tree);
  return {asked, state, rows, active: rows.at(focusedIndexIn(rows, state))};
};

describe('the tree opens at the present link', () => {
  test('with one request for each level, and the focus on its row', () => {
    const {asked, active, rows} = read(linked);
    assert.deepEqual(asked, ['', 'corp', 'de', 'a']);
    assert.deepEqual([active?.key, active?.level], ['asset nord', 4]);
    assert.equal(rows.length, 8);
  });

  test('not where nothing is linked', () => {
    assert.deepEqual(read(account).asked, ['']);
  });

  test('as far as it can be told: not further than two of one name, or a name that is not on the first page', () => {
    assert.deepEqual(
      read(linked, (parent, items) => (parent === 'corp' ? [...items, named('de-2', 'Germany')] : items)).asked,
      ['', 'corp'],
    );
    assert.deepEqual(read(linked, (parent, items) => (parent === 'corp' ? items.slice(0, 1) : items)).asked, [
      '',
      'corp',
    ]);
    assert.deepEqual(read(linked, () => [named('x', 'X'), named('y', 'Y')]).asked, ['']);
  });

  test('by its id, wherever it stands, and never by a name alone', () => {
    const early = read(linked, (parent, items) => (parent === 'corp' ? [named('nord', 'Moved', 0)] : items));
    assert.deepEqual([early.asked, early.active?.key], [['', 'corp'], 'asset nord']);
    const another = read(linked, (parent, items) => (parent === 'a' ? [named('x', 'Nord', 0)] : items));
    assert.equal(another.state.focused, undefined);
  });

  test('from what the user may see where the path is cut off', () => {
    const cut = {...linked, linkedAsset: {id: 'nord', name: 'Nord', path: {names: ['Fund A'], truncated: true}}};
    assert.deepEqual(read(cut, (parent, items) => (parent === '' ? [named('a', 'Fund A')] : items)).asked, ['', 'a']);
  });

  test('not once the user goes a way of their own', () => {
    const state: LinkState = {...initialLink(linked), focused: 'asset other'};
    const [begun] = treeMachine.transition(state, {type: 'started'});
    const [next, ...effects] = treeMachine.transition(begun, {
      type: 'branch-loaded',
      parentId: null,
      page: pageOf(levels[''] ?? []),
    });
    assert.deepEqual([next.focused, effects.length], ['asset other', 0]);
  });
});

test('a single root is opened, of several none', () => {
  assert.deepEqual(read(account, (parent, items) => items.slice(0, parent === '' ? 1 : 2)).asked, ['', 'other']);
});

test('the tree is all that it knows', () => {
  const state = initialLink(account);
  for (const event of [
    {type: 'save'},
    {type: 'query-changed', query: 'x'},
    {type: 'waited', patience: 'long'},
  ] as const)
    assert.deepEqual(treeMachine.transition(state, event), [state]);
  const effect = {kind: 'wait', scope: 'patience'} as const;
  assert.deepEqual(
    treeMachine.transition(state, {type: 'call-failed', effect, failure: failure('offline', 'not-sent'), at: 0}),
    [state],
  );
});
