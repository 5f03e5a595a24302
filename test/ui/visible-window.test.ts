import {expect} from '@open-wc/testing';
import {visibleWindow} from '../../src/ui/visible-window.ts';

/** First row on screen, rows of a screen, rows in all: first row drawn, first row not drawn. */
const cases: readonly (readonly [number, number, number, number, number])[] = [
  [0, 8, 1000, 0, 14],
  [3, 8, 1000, 0, 17],
  [100, 8, 1000, 94, 114],
  [992, 8, 1000, 986, 1000],
  [5000, 8, 1000, 986, 1000],
  [0, 8, 5, 0, 5],
  [0, 8, 0, 0, 0],
];

describe('visibleWindow', () => {
  for (const [first, screen, count, from, to] of cases) {
    it(`at row ${first} of ${count} it draws ${from} to ${to}`, () => {
      expect(visibleWindow(first, screen, count)).to.deep.equal({from, to});
    });
  }
});
