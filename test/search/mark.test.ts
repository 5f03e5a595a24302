import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {foldWords} from '../../src/search/fold.ts';
import {createMatcher, findMarks, matchesWords} from '../../src/search/mark.ts';

/** The text with brackets around its marks. */
const show = (text: string, query: string): string => {
  const marks = findMarks(text, query).toReversed();
  return marks.reduce(
    (shown, {start, end}) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
};

const table: readonly [query: string, marked: string][] = [
  ['koeln', 'Stadtsparkasse [Köln]'],
  ['koln', 'Stadtsparkasse [Köln]'],
  ['KÖLN', 'Stadtsparkasse [Köln]'],
  ['köln', 'Sparkasse [Koeln] und [Koln]'],
  ['ko', 'Bank [Kö]ln'],
  ['malmö', '[Malmo]'],
  ['spark', 'Kreis[spark]asse'],
  ['spark kreis', '[Kreisspark]asse'],
  ['kreissparkasse spark', '[Kreissparkasse] Bad'],
  ['bonn köln', 'Sparkasse [KölnBonn]'],
  ['asse asse', 'Spark[asse] K[asse]l'],
  ['a', '[A]rche [A]lba Volksbank'],
  ['strasse', 'Lange [Straße]'],
  ['straße', 'Lange [Strasse]'],
  ['ss', 'Lange Stra[ß]e'],
  ['fin', '[ﬁn]anz'],
  ['370 400 44', '[37040044]'],
  ['gemein', 'Bank für [Ge\u00admein]wirtschaft'],
  ['koln', '[Ko\u0308ln] zerlegt'],
  ['銀行', 'みずほ[銀行]'],
  ['가', '[각]하'],
  ['x', 'nichts'],
  ['', 'Alles'],
  ['– / –', 'Alles'],
  ['(.*)', 'Alles'],
  ['park wind', '[Wind][park]'.replace('][', '')],
];

describe('findMarks', () => {
  for (const [query, marked] of table) {
    it(`marks ${JSON.stringify(query)}: ${marked}`, () => {
      assert.equal(show(marked.replaceAll(/[[\]]/g, ''), query), marked);
    });
  }

  it('never cuts a character as people see it', () => {
    assert.equal(show('👩‍👩‍👧 1️⃣ e\u0301a', '1'), '👩‍👩‍👧 [1️⃣] e\u0301a');
    assert.equal(show('👩‍👩‍👧 1️⃣ e\u0301a', 'e'), '👩‍👩‍👧 1️⃣ [e\u0301]a');
  });

  const text = fc.string({unit: 'grapheme', maxLength: 30});
  const german = fc.string({
    unit: fc.constantFrom('a', 'ä', 'o', 'ö', 'u', 'ü', 'e', 'å', 'ø', 'ß', 's', 'n', ' ', '-'),
    maxLength: 12,
  });

  it('stays inside the text, in order, apart, at the borders of characters', () => {
    fc.assert(
      fc.property(fc.oneof(text, german), fc.oneof(text, german), (haystack, query) => {
        const borders = new Set([...new Intl.Segmenter().segment(haystack)].map(({index}) => index));
        borders.add(haystack.length);
        let before = -1;
        for (const {start, end} of findMarks(haystack, query)) {
          assert.ok(start > before && end > start && end <= haystack.length);
          assert.ok(borders.has(start) && borders.has(end));
          before = end;
        }
      }),
    );
  });

  it('marks something wherever the words match, and every text matches itself', () => {
    fc.assert(
      fc.property(fc.oneof(text, german), fc.oneof(text, german), (haystack, query) => {
        if (matchesWords(haystack, query) && foldWords(query).length > 0) {
          assert.ok(findMarks(haystack, query).length > 0);
        }
        assert.ok(matchesWords(haystack, haystack));
        assert.ok(matchesWords(`${haystack} ${query}`, query));
      }),
    );
  });
});

describe('matchesWords', () => {
  const cases: readonly [text: string, query: string, matches: boolean][] = [
    ['Windpark Süderlügum', 'sud wind', true],
    ['Windpark Süderlügum', 'suederluegum', true],
    ['Windpark Suederluegum', 'süderlügum', true],
    ['Windpark Süderlügum', 'solar wind', false],
    ['Windpark', 'p', false],
    ['Wind Park', 'p', true],
    ['Windpark', '', true],
    ['', 'a', false],
  ];
  for (const [text, query, matches] of cases) {
    it(`${matches ? 'finds' : 'does not find'} ${JSON.stringify(query)} in ${JSON.stringify(text)}`, () => {
      assert.equal(matchesWords(text, query), matches);
    });
  }

  it('gives the same answer however often a matcher is asked', () => {
    const matcher = createMatcher('süd');
    assert.deepEqual([matcher('Süd'), matcher('Süd'), matcher('Nord'), matcher('Sued')], [true, true, false, true]);
  });
});
