import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createDistance} from '../../src/search/distance.ts';
import {bitCount, letterMask} from '../../src/search/letter-mask.ts';

/** The textbook's table, in full. Row and column 0 stand for the empty word. */
const fullTable = (a: string, b: string): readonly (readonly number[])[] => {
  const table = Array.from({length: a.length + 1}, (_, i) =>
    Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.NaN;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      (table[i] ?? [])[j] = cost;
    }
  }
  return table;
};

const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 10});

describe('createDistance', () => {
  it('agrees with the full table up to its limit, however often it is used', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 10}),
        fc.array(word, {minLength: 1, maxLength: 6}),
        fc.constantFrom(1, 2),
        (query, words, limit) => {
          const measure = createDistance(query, limit);
          for (const other of words) {
            const lastRow = fullTable(query, other).at(-1) ?? [];
            const {whole, prefix} = measure(other);
            assert.equal(Math.min(whole, limit + 1), Math.min(lastRow.at(-1) ?? 0, limit + 1), `${query} ${other}`);
            assert.equal(Math.min(prefix, limit + 1), Math.min(...lastRow, limit + 1), `${query} ${other} prefix`);
          }
        },
      ),
      {numRuns: 1000},
    );
  });

  for (const [query, other, whole, prefix] of [
    ['sparkase', 'sparkasse', 1, 1],
    ['psarkasse', 'sparkasse', 1, 1],
    ['sprakas', 'sparkasse', 3, 1],
    ['volksbank', 'volksbank', 0, 0],
  ] as const) {
    it(`measures ${query} and ${other}`, () => {
      assert.deepEqual(createDistance(query, 2)(other), {whole, prefix});
    });
  }
});

describe('letterMask', () => {
  it('never says that more letters are missing than errors are needed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 8}), fc.string({unit: 'binary', maxLength: 8}), (a, b) => {
        const least = Math.min(...(fullTable(a, b).at(-1) ?? []));
        assert.ok(bitCount(letterMask(a) & ~letterMask(b)) <= least);
      }),
    );
  });

  it('counts bits of negative numbers too', () => {
    assert.equal(bitCount(-1), 32);
    assert.equal(bitCount(0), 0);
  });
});
