import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold, foldWords, narrowWords} from '../../src/search/fold.ts';

const table: readonly [text: string, wide: string, narrow: string][] = [
  ['Köln', 'koeln', 'koln'],
  ['KÖLN', 'koeln', 'koln'],
  ['Ko\u0308ln', 'koeln', 'koln'],
  ['Koeln', 'koeln', 'koln'],
  ['Koln', 'koln', 'koln'],
  ['Malmö', 'malmoe', 'malmo'],
  ['Malmoe', 'malmoe', 'malmoe'],
  ['koe', 'koe', 'koe'],
  ['Århus', 'aarhus', 'arhus'],
  ['Aarhus', 'aarhus', 'arhus'],
  ['Sønderjylland', 'soenderjylland', 'sonderjylland'],
  ['Ærø', 'aeroe', 'aro'],
  ['Straße', 'strasse', 'strasse'],
  ['STRAẞE', 'strasse', 'strasse'],
  ['Crédit Coopératif', 'credit cooperatif', 'credit cooperatif'],
  ['Łódź', 'lodz', 'lodz'],
  ['İstanbul ISPARTA ısparta', 'istanbul isparta isparta', 'istanbul isparta isparta'],
  ['ﬁn ﬀ', 'fin ff', 'fin ff'],
  ['ΤΡΆΠΕΖΑ Τράπεζας', 'τραπεζα τραπεζασ', 'τραπεζα τραπεζασ'],
  ['Ёлка', 'елка', 'елка'],
  ['St. Gallen-Süd/West', 'st gallen sued west', 'st gallen sud west'],
  ['Caisse d’Épargne', 'caisse d epargne', 'caisse d epargne'],
  ['１２３ ①', '123 1', '123 1'],
  ['Kreis\u00adspar\u200bkasse', 'kreissparkasse', 'kreissparkasse'],
  ['みずほ銀行', 'みずほ銀行', 'みずほ銀行'],
  ['بَنْك', 'بنك', 'بنك'],
  ['---', '', ''],
  ['', '', ''],
];

describe('fold', () => {
  for (const [text, wide, narrow] of table) {
    it(`reads ${JSON.stringify(text)} as ${wide} and ${narrow}`, () => {
      assert.equal(foldWords(text).join(' '), wide.normalize('NFKD'));
      assert.equal(narrowWords(text).join(' '), narrow.normalize('NFKD'));
    });
  }

  it('changes nothing when done twice, for every character there is', () => {
    for (let code = 0; code < 0x30000; code += 1) {
      const once = fold(`a${String.fromCodePoint(code)}e`);
      if (fold(once) !== once) assert.fail(`U+${code.toString(16)}: ${once} became ${fold(once)}`);
    }
  });

  it('changes nothing when done twice, for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), text => fold(fold(text)) === fold(text)));
  });

  it('finds as many words in one way of writing as in the other', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), text => foldWords(text).length === narrowWords(text).length));
  });
});
