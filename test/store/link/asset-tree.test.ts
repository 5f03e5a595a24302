import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Asset} from '../../../src/contract/asset.ts';
import type {AssetTree} from '../../../src/store/link/asset-tree.ts';
import {assetOf, branchFailed, branchLoaded, branchLoading, noTree} from '../../../src/store/link/asset-tree.ts';
import type {LinkRow} from '../../../src/store/link/link-row.ts';
import {isExpandable, treeRows} from '../../../src/store/link/tree-rows.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {asset, failure, pageOf} from './link-fixture.ts';

import {closed, isOpen, opened} from '../../../src/store/link/open-branches.ts';
const broken = failure('unreachable', 'unknown', {operation: 'listAssets'});
const load = (tree: AssetTree, parentId: string | null, ids: string, more = false, childCount = 2): AssetTree =>
  branchLoaded(
    branchLoading(tree, parentId),
    parentId,
    pageOf(
      [...ids].map(id => asset(id, childCount)),
      more ? 'next' : null,
      more ? 9 : ids.length,
    ),
  );

/** `a ·b ··c +more`: an asset by its id with a dot for each level above, `+` before what is behind the children. */
const draw = (tree: AssetTree): string => {
  const rows = treeRows(tree);
  return rows
    .slice(0, rows.length)
    .map(row => '·'.repeat(row.level - 1) + (row.kind === 'asset' ? row.asset.id : `+${row.status}`))
    .join(' ');
};

test('a tree that loads holds the place of what is awaited', () => {
  assert.equal(draw(noTree), '');
  assert.equal(draw(branchLoading(noTree, null)), '+loading +loading +loading');
  const roots = load(noTree, null, 'ab');
  assert.equal(draw(roots), 'a b');
  assert.equal(draw(branchLoading(opened(roots, 'a'), 'a')), 'a ·+loading ·+loading b');
  const crowded = load(noTree, null, 'a', false, 500);
  assert.equal(treeRows(branchLoading(opened(crowded, 'a'), 'a')).length, 1 + 8);
});

test('opening and closing shifts what stands behind, and keeps what is open below', () => {
  let tree = load(noTree, null, 'ab');
  tree = load(opened(tree, 'a'), 'a', 'cd');
  tree = load(opened(tree, 'c'), 'c', 'e');
  assert.equal(draw(tree), 'a ·c ··e ·d b');
  assert.equal(draw(closed(tree, 'a')), 'a b');
  assert.equal(draw(opened(closed(tree, 'a'), 'a')), draw(tree));
  assert.equal(draw(opened(closed(closed(tree, 'c'), 'a'), 'a')), 'a ·c ·d b');
  // What loads while something above it is closed is there when that is opened.
  const hidden = load(closed(tree, 'a'), 'e', 'f');
  assert.equal(draw(hidden), 'a b');
  assert.equal(draw(opened(opened(hidden, 'e'), 'a')), 'a ·c ··e ···f ·d b');
});

test('what opens above moves what is open below', () => {
  let tree = load(load(load(noTree, null, 'abc'), 'c', 'z'), 'a', 'xy');
  tree = opened(opened(tree, 'c'), 'a');
  assert.equal(draw(tree), 'a ·x ·y b c ·z');
  assert.equal(draw(closed(tree, 'a')), 'a b c ·z');
  assert.equal(draw(branchLoading(tree, 'a')), 'a ·x ·y ·+loading b c ·z');
  assert.deepEqual(['asset z', 'asset c'].map(treeRows(tree).indexOf), [5, 4]);
});

test('further pages, and failures, leave what is there', () => {
  let tree = load(noTree, null, 'ab', true);
  assert.equal(draw(tree), 'a b +more');
  assert.equal(draw(branchLoading(tree, null)), 'a b +loading');
  assert.equal(draw(branchFailed(branchLoading(tree, null), null, broken)), 'a b +failed');
  tree = load(tree, null, 'cd');
  assert.equal(draw(tree), 'a b c d');
  const [first, , last] = treeRows(load(noTree, null, 'ab', true)).slice(0, 9);
  assert.deepEqual(first?.kind === 'asset' && [first.posInSet, first.setSize], [1, 9]);
  assert.deepEqual(last?.kind === 'rest' && [last.parentId, last.remaining], [null, 7]);
});

test('a tree that lies is still a tree: nothing stands twice, nothing below itself', () => {
  let tree = load(noTree, null, 'aba');
  assert.equal(draw(tree), 'a b');
  tree = load(opened(tree, 'a'), 'a', 'bca');
  assert.equal(draw(tree), 'a ·c b');
  tree = load(opened(tree, 'c'), 'c', 'abc');
  assert.equal(draw(tree), 'a ·c b');
  assert.deepEqual(
    treeRows(tree)
      .slice(0, 9)
      .map(row => row.kind === 'asset' && row.setSize),
    [2, 1, 2],
  );
  // What said that it had children has none.
  assert.equal(isExpandable(tree, asset('c', 2)), false);
  // Parents that nobody has heard of.
  assert.equal(branchLoaded(tree, 'z', pageOf([asset('y')])), tree);
  assert.equal(branchFailed(tree, 'z', broken), tree);
  assert.equal(opened(tree, 'z'), tree);
  assert.equal(treeRows(branchLoading(tree, 'z')).length, 3);
});

test('a node is found by its id, a row by its key', () => {
  let tree = load(noTree, null, 'ab');
  tree = load(opened(tree, 'a'), 'a', 'cd', true);
  assert.equal(assetOf(tree, 'd')?.id, 'd');
  assert.equal(assetOf(tree, 'z'), undefined);
  assert.deepEqual([isOpen(tree, 'a'), isOpen(tree, 'b'), isOpen(tree, 'z')], [true, false, false]);
  const rows = treeRows(tree);
  assert.deepEqual(
    ['asset a', 'asset d', 'rest 0 a', 'asset b', 'asset z', 'rest 1 a', 'rest 0 b', 'rest 0 ', 'rubbish'].map(
      rows.indexOf,
    ),
    [0, 2, 3, 4, -1, -1, -1, -1, -1],
  );
  assert.deepEqual([rows.at(-1), rows.at(5), rows.slice(-3, 1).length], [undefined, undefined, 1]);
});

// Against the simplest thing that could work: the whole list, drawn anew each time.

interface Model {
  readonly children: Map<string | null, {ids: string[]; rest: 'loading' | 'failed' | 'more' | null; waiting: number}>;
  readonly open: Set<string>;
}

const flatten = (model: Model): readonly string[] => {
  const out: string[] = [];
  const visit = (id: string | null, level: number): void => {
    const branch = model.children.get(id);
    if (!branch) return;
    for (const child of branch.ids) {
      out.push(`${level} ${child}`);
      if (model.open.has(child)) visit(child, level + 1);
    }
    if (branch.rest) for (let at = 0; at < branch.waiting; at += 1) out.push(`${level} ${branch.rest} ${id}`);
  };
  visit(null, 1);
  return out;
};
const flat = (row: LinkRow | undefined): string | undefined =>
  row && (row.kind === 'asset' ? `${row.level} ${row.asset.id}` : `${row.level} ${row.status} ${row.parentId}`);

test('whatever is loaded, opened and closed, in whatever order, each row is where the whole list has it', () => {
  const ids = [...'abcdefghijklmnop'];
  const someId = fc.constantFrom(...ids);
  let most = 0;
  const moves = fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('load' as const),
          parent: fc.option(someId, {freq: 3}),
          items: fc.array(someId, {maxLength: 5}),
          more: fc.boolean(),
        }),
      },
      {weight: 4, arbitrary: fc.record({do: fc.constant('open' as const), parent: someId})},
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constantFrom('close' as const, 'begin' as const, 'fail' as const),
          parent: someId,
        }),
      },
    ),
    {minLength: 20, maxLength: 80},
  );
  fc.assert(
    fc.property(moves, path => {
      let tree = noTree;
      const model: Model = {children: new Map(), open: new Set()};
      const placed = new Set<string>();
      const begin = (parent: string | null): void => {
        const branch = model.children.get(parent);
        const waiting = branch?.ids.length ? 1 : parent === null ? 3 : 2;
        model.children.set(parent, {ids: branch?.ids ?? [], rest: 'loading', waiting});
        tree = branchLoading(deepFreeze(tree), parent);
      };
      for (const move of path) {
        const {parent} = move;
        if (parent !== null && !placed.has(parent)) continue;
        if (move.do === 'load') {
          begin(parent);
          const branch = model.children.get(parent)!;
          const fresh = [...new Set(move.items)].filter(id => !placed.has(id));
          for (const id of fresh) placed.add(id);
          model.children.set(parent, {ids: [...branch.ids, ...fresh], rest: move.more ? 'more' : null, waiting: 1});
          const items: readonly Asset[] = move.items.map(id => asset(id, 2));
          tree = branchLoaded(deepFreeze(tree), parent, pageOf(items, move.more ? 'next' : null));
        } else if (move.do === 'begin') {
          begin(parent);
        } else if (move.do === 'fail') {
          const branch = model.children.get(parent);
          if (branch) model.children.set(parent, {...branch, rest: 'failed', waiting: 1});
          tree = branchFailed(deepFreeze(tree), parent, broken);
        } else if (parent !== null) {
          if (move.do === 'open') model.open.add(parent);
          else model.open.delete(parent);
          tree = (move.do === 'open' ? opened : closed)(deepFreeze(tree), parent);
        }
        const expected = flatten(model);
        most = Math.max(most, expected.length);
        const rows = treeRows(tree);
        const drawn = Array.from({length: rows.length}, (_, index) => rows.at(index));
        assert.deepEqual(drawn.map(flat), expected);
        for (const [index, row] of drawn.entries()) assert.equal(rows.indexOf(row?.key ?? ''), index);
      }
    }),
    {numRuns: 500, seed: 20_261_124},
  );
  assert.ok(most > 18, `the largest tree had ${most} rows`);
});

test('100,000 assets in one level, and many levels, are walked', () => {
  const many = Array.from({length: 100_000}, (_, at) => asset(`n${at}`, 1));
  let wide = branchLoaded(branchLoading(noTree, null), null, pageOf(many));
  wide = branchLoaded(branchLoading(opened(wide, 'n500'), 'n500'), 'n500', pageOf([asset('below')]));
  const rows = treeRows(wide);
  assert.equal(rows.length, 100_001);
  assert.deepEqual([rows.at(501), rows.at(100_000)].map(flat), ['2 below', '1 n99999']);
  assert.equal(rows.indexOf('asset n99999'), 100_000);

  const levels = 1500;
  let deep = branchLoaded(branchLoading(noTree, null), null, pageOf([asset('n0', 1)]));
  for (let level = 1; level < levels; level += 1) {
    deep = branchLoaded(branchLoading(deep, `n${level - 1}`), `n${level - 1}`, pageOf([asset(`n${level}`, 1)]));
  }
  for (let level = levels - 2; level >= 0; level -= 1) deep = opened(deep, `n${level}`);
  assert.equal(treeRows(deep).length, levels);
  assert.equal(flat(treeRows(deep).at(levels - 1)), `${levels} n${levels - 1}`);
  assert.equal(treeRows(closed(deep, 'n10')).length, 11);
});
