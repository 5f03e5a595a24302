import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {lookUp, safeKey} from '../../mocks/simulator/look-up.ts';
import {pageOf} from '../../mocks/simulator/paging.ts';

const letters = (text: string) => ({
  list: 'letters',
  size: 3,
  total: text.length,
  at: (index: number) => text.charAt(index),
  identify: (index: number) => text.charAt(index),
});

describe('paging', () => {
  test('cuts a list into pages, the last one without a cursor', () => {
    const first = pageOf(letters('abcdefg'), undefined);
    const second = pageOf(letters('abcdefg'), first.nextCursor ?? '');
    const third = pageOf(letters('abcdefg'), second.nextCursor ?? '');
    assert.deepEqual(
      [first, second, third].map(({items}) => items.join('')),
      ['abc', 'def', 'g'],
    );
    assert.deepEqual([third.nextCursor, third.total], [null, 7]);
    assert.deepEqual(pageOf(letters(''), undefined), {items: [], nextCursor: null, total: 0});
    assert.equal(pageOf(letters('abc'), undefined).nextCursor, null);
  });

  /** What the second page of `abcdefghi` is when the list is another by then. */
  const table: readonly (readonly [now: string, page: string])[] = [
    ['abcdefghi', 'def'],
    ['xabcdefghi', 'def'],
    ['abdefghi', 'def'],
    ['adefghi', 'def'],
    ['acbdefghi', 'bde'],
    ['ab', ''],
    ['', ''],
    ['uvwxyz', 'uvw'],
  ];
  for (const [now, page] of table) {
    test(`goes on in "${now}" with "${page}"`, () => {
      const {nextCursor} = pageOf(letters('abcdefghi'), undefined);
      assert.equal(pageOf(letters(now), nextCursor ?? '').items.join(''), page);
    });
  }

  test('a cursor is opaque, fits the contract, and belongs to one list', () => {
    const {nextCursor} = pageOf(letters('abcdefg'), undefined);
    assert.match(nextCursor ?? '', /^[\da-f]{1,500}$/);
    assert.throws(() => pageOf({...letters('abcdefg'), list: 'other'}, nextCursor ?? ''), {name: 'SimulatedProblem'});
    for (const cursor of ['', 'x', '00', 'zz'.repeat(50), (nextCursor ?? '').slice(0, 8)]) {
      assert.throws(() => pageOf(letters('abcdefg'), cursor), {name: 'SimulatedProblem'});
    }
  });
});

describe('keys from outside', () => {
  test('find nothing that nobody put there', () => {
    const record: Record<string, number> = {a: 1};
    for (const key of ['__proto__', 'constructor', 'toString', 'b']) assert.equal(lookUp(record, key), undefined, key);
    assert.equal(lookUp(record, 'a'), 1);
    record[safeKey('__proto__')] = 2;
    assert.equal(lookUp(record, safeKey('__proto__')), 2);
    assert.equal(Object.getPrototypeOf(record), Object.prototype);
  });
});
