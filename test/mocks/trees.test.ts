import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {AssetList, AssetTree} from '../../mocks/simulator/assets/asset-tree.ts';
import {confinedTree} from '../../mocks/simulator/assets/confined-tree.ts';
import {defaultTree} from '../../mocks/simulator/assets/default-tree.ts';
import {largeTree, largeTreeSize} from '../../mocks/simulator/assets/large-tree.ts';
import type {Asset} from '../../src/contract/asset.ts';
import {assetSchema} from '../../src/contract/asset.ts';

const itemsOf = ({count, at}: AssetList): readonly Asset[] => Array.from({length: count}, (_, index) => at(index));

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Both ways of writing an umlaut, one after the other. */
const fold = (text: string): string => {
  const small = text.toLowerCase();
  return `${plain(small)} ${plain(small.replaceAll('ü', 'ue').replaceAll('ö', 'oe'))}`;
};

/** Every node, by walking from parent to children. */
const walk = (tree: AssetTree): readonly Asset[] => {
  const found: Asset[] = [];
  const waiting = [...itemsOf(tree.roots)];
  for (let asset = waiting.pop(); asset; asset = waiting.pop()) {
    found.push(asset);
    const children = tree.children(asset.id);
    assert.equal(children?.count, asset.childCount);
    if (children) waiting.push(...itemsOf(children));
  }
  return found;
};

for (const [name, make] of [
  ['default tree', defaultTree],
  ['large tree', () => largeTree(1)],
  ['confined tree', () => confinedTree(defaultTree(), 'de')],
] as const) {
  describe(name, () => {
    const tree = make();
    const all = walk(tree);
    if (name === 'large tree') assert.equal(all.length, largeTreeSize);
    const byId = new Map(all.map(asset => [asset.id, asset]));

    test('every node is found by its id, its path is that of its parents', () => {
      assert.equal(byId.size, all.length);
      for (const [index, asset] of all.entries()) {
        if (index % 13 !== 0 && index > 500) continue;
        assert.deepEqual(assetSchema.parse(asset), asset);
        assert.deepEqual(tree.find(asset.id), asset);
        const parent = asset.parentId === null ? undefined : byId.get(asset.parentId);
        assert.equal(asset.parentId === null, parent === undefined);
        assert.deepEqual(asset.path.names, parent ? [...parent.path.names, parent.name] : []);
        assert.equal(asset.kind === 'structuring', asset.childCount > 0);
        assert.equal(asset.linkRefusal === 'structuring', asset.kind === 'structuring');
      }
    });

    test('names repeat in different branches, never among siblings', () => {
      assert.ok(new Set(all.map(asset => asset.name)).size < all.length);
      const paths = new Set(all.map(({path, name: own}) => [...path.names, own].join('\n')));
      assert.equal(paths.size, all.length);
    });

    test('a search finds what a look at every node finds', () => {
      const texts = new Map(all.map(({id, path, name: own}) => [id, fold([...path.names, own].join('\n'))]));
      for (const query of ['nord', 'park fund', 'süd', 'SUED lindenau', 'projekt 7', 'qqq', 'a']) {
        const words = query.toLowerCase().replace('süd', 'sued').split(' ');
        const expected = all.filter(({id}) => words.every(word => texts.get(id)?.includes(word)));
        const found = tree.search(query);
        assert.equal(found.count, expected.length, query);
        const ids = new Set(expected.map(({id}) => id));
        const head = itemsOf({count: Math.min(200, found.count), at: found.at});
        assert.ok(head.every(({id}) => ids.has(id)));
        const holds = head.map(({name: own}) => words.every(word => fold(own).includes(word)));
        assert.ok(!holds.some((own, index) => own && holds[index - 1] === false), 'own names first');
        const shares = head.map(({name: own}) => words.some(word => fold(own).includes(word)));
        assert.ok(!shares.some((own, index) => own && shares[index - 1] === false), 'then part of the own name');
      }
    });

    test('ids that are none find nothing', () => {
      for (const id of ['', 'asset', 'asset-1', 'asset-0-99', 'asset-0-01', 'asset-0-0-0-0-0-0-0', '__proto__']) {
        assert.equal(tree.find(id), undefined, id);
        assert.equal(tree.children(id), undefined, id);
      }
    });

    test('what is linked by chance can be linked', () => {
      for (let luck = 0; luck < 200; luck += 1) {
        assert.equal(byId.get(tree.linkable(luck * 7919))?.linkRefusal, null);
      }
    });
  });
}

test('the large tree has more than 100,000 nodes, some of them in conceptual stage', () => {
  const tree = largeTree(1);
  assert.ok(largeTreeSize > 100_000);
  const {count, at} = tree.search('a');
  assert.ok(count <= largeTreeSize);
  const found = Array.from({length: 2000}, (_, index) => at(index * 40));
  assert.ok(found.filter(({linkRefusal}) => linkRefusal === 'conceptual-stage').length > 50);
});
