import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {newAndGone} from '../../scripts/pictures/older-pictures.ts';
import type {Pixels} from '../../scripts/pictures/pixel-difference.ts';
import {pixelDifference} from '../../scripts/pictures/pixel-difference.ts';

/** A picture in letters: every letter is a pixel of its own grey. */
const picture = (...rows: readonly string[]): Pixels => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: rows.flatMap(row => [...row].flatMap(letter => Array.from('rgb', () => greys[letter] ?? 0).concat(255))),
});
const greys: Readonly<Record<string, number>> = {'.': 255, ',': 250, x: 100};

/** Where the difference is marked. */
const marks = ({width, height, data}: Pixels): string[] =>
  Array.from({length: height}, (_, y) =>
    Array.from({length: width}, (_, x) => (data[(y * width + x) * 4 + 1] === 0 ? '#' : ' ')).join(''),
  );

describe('what differs between two pictures', () => {
  it('is nothing between one and the same', () => {
    const {changed, width, height} = pixelDifference(picture('..x', 'x..'), picture('..x', 'x..'), 0);
    assert.deepEqual([changed, width, height], [0, 3, 2]);
  });

  it('is counted and marked, pixel by pixel', () => {
    const difference = pixelDifference(picture('...', '...'), picture('..x', 'x..'), 8);
    assert.equal(difference.changed, 2);
    assert.deepEqual(marks(difference), ['  #', '#  ']);
  });

  it('is only what is beyond the tolerance', () => {
    assert.equal(pixelDifference(picture('..'), picture(',x'), 5).changed, 1);
    assert.equal(pixelDifference(picture('..'), picture(',x'), 4).changed, 2);
  });

  it('is one in opacity as well', () => {
    const clear: Pixels = {width: 1, height: 1, data: [255, 255, 255, 0]};
    assert.equal(pixelDifference(picture('.'), clear, 8).changed, 1);
  });

  it('is all that only one of them reaches to, whichever is the larger', () => {
    const small = picture('..', '..');
    const wide = picture('...');
    for (const [before, after] of [
      [small, wide],
      [wide, small],
    ] as const) {
      const difference = pixelDifference(before, after, 8);
      assert.deepEqual([difference.changed, difference.width, difference.height], [4, 3, 2]);
      assert.deepEqual(marks(difference), ['  #', '###']);
    }
  });

  it('can be found in a page too: the function needs nothing from around it', () => {
    const alone = runInNewContext(`(${pixelDifference.toString()})`) as typeof pixelDifference;
    assert.equal(alone(picture('.x'), picture('..'), 8).changed, 1);
  });
});

describe('pictures that are new, and those that are gone', () => {
  const older = [
    'wizard/code-light-320-en.png',
    'wizard/code-light-320-de-x-informal.png',
    'health/ok-dark-1280-en.png',
  ];

  it('are named', () => {
    const files = ['wizard/code-light-320-en.png', 'wizard/name-light-320-en.png'];
    assert.deepEqual(newAndGone(older, {files, only: '', languages: ['en', 'de-x-informal']}), {
      fresh: ['wizard/name-light-320-en.png'],
      gone: ['wizard/code-light-320-de-x-informal.png', 'health/ok-dark-1280-en.png'],
    });
  });

  it('are not gone where they were not to be taken', () => {
    const files = ['wizard/code-light-320-en.png'];
    assert.deepEqual(newAndGone(older, {files, only: 'wizard/', languages: ['en']}), {fresh: [], gone: []});
  });
});
