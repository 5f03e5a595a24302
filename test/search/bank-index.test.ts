import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Bank} from '../../src/contract/bank.ts';
import {createBankIndex} from '../../src/search/bank-index.ts';
import {foldWords} from '../../src/search/fold.ts';
import {sampleBanks} from './sample-banks.ts';

const bank = (id: string, name: string, rest: Partial<Bank> = {}): Bank => ({
  id,
  name,
  country: 'DE',
  approach: 'embedded',
  health: 'working',
  ...rest,
});

const directory: readonly Bank[] = [
  bank('koelnbonn', 'Sparkasse KölnBonn', {city: 'Köln', routingNumber: '37050198', bic: 'COLSDE33XXX'}),
  bank('kreis', 'Kreissparkasse Heinsberg', {city: 'Erkelenz', routingNumber: '31251220', bic: 'WELADED1ERK'}),
  bank('heidelberg', 'Sparkasse Heidelberg', {city: 'Heidelberg', routingNumber: '67250020'}),
  bank('volks', 'Volksbank Köln Bonn eG', {city: 'Bonn', routingNumber: '38060186', bic: 'GENODED1BRS'}),
  bank('commerz', 'Commerzbank', {city: 'Köln', routingNumber: '37040044', bic: 'COBADEFFXXX'}),
  bank('deutsche', 'Deutsche Bank', {city: 'Frankfurt am Main', routingNumber: '50070010', bic: 'DEUTDEFFXXX'}),
  bank('strasser', 'Strasserbank', {city: 'München'}),
  bank('strasse', 'Bank an der Straße', {city: 'Malmö', country: 'SE'}),
  bank('uk', 'Northern Fictional Bank', {
    country: 'GB',
    routingNumber: '60-16-13',
    bic: 'NWBKGB2LXXX',
    city: undefined,
  }),
  bank('ch', 'Kantonalbank', {country: 'CH', routingNumber: '762', city: 'Zürich'}),
  bank('it', 'Banca d’Esempio', {country: 'IT', routingNumber: '0542811101', city: 'Bergamo'}),
  bank('digits', 'Netzbank1822'),
  bank('demo', 'Sandbox', {country: undefined, routingNumber: 'DEMO0001'}),
];
const index = createBankIndex(directory);
const find = (query: string, limit = 20): readonly string[] => index.search(query, {limit}).banks.map(({id}) => id);

describe('bank search', () => {
  const table: readonly [query: string, first: readonly string[]][] = [
    ['KölnBonn', ['koelnbonn']],
    ['KolnBonn', ['koelnbonn']],
    ['koelnbonn', ['koelnbonn']],
    ['Köln Bonn', ['volks', 'koelnbonn']],
    ['bonn sparkasse', ['koelnbonn']],
    ['spark', ['koelnbonn', 'heidelberg', 'kreis']],
    ['sparkasse heidel', ['heidelberg']],
    ['370 501 98', ['koelnbonn']],
    ['37050198', ['koelnbonn']],
    ['3705', ['koelnbonn']],
    ['sparkasse 370 501', ['koelnbonn']],
    ['COBADEFF', ['commerz']],
    ['coba de ff xxx', ['commerz']],
    ['601613', ['uk']],
    ['60 16 13', ['uk']],
    ['demo 0001', ['demo']],
    ['strasse', ['strasse', 'strasser']],
    ['straße', ['strasse', 'strasser']],
    ['malmo', ['strasse']],
    ['malmoe', ['strasse']],
    ['sparkase heidelberg', ['heidelberg']],
    ['haidelberg', ['heidelberg']],
    ['deutsche bnak', ['deutsche']],
    ['deutschebank', ['deutsche']],
    ['commerz bank', ['commerz']],
    ['commerzbak köln', ['commerz']],
    ['zurich', ['ch']],
    ['esempio', ['it']],
    ['netzbank1822', ['digits']],
    ['netzbank1823', []],
    ['nowhere bank', []],
    ['99999999', []],
  ];
  for (const [query, first] of table) {
    it(`answers ${JSON.stringify(query)} with ${first.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(find(query), first);
    });
  }

  it('puts an exact word before a beginning, that before a middle, and a short name before a long one', () => {
    const ranked = createBankIndex([
      bank('typo', 'Nard Bank'),
      bank('infix', 'Bank Süd-Annord'),
      bank('prefix', 'Bank der Nordküste'),
      bank('start-long', 'Nordküste Bank Gesellschaft'),
      bank('start', 'Nordküste Bank'),
      bank('exact-long', 'Bank von Nord und noch viel weiter'),
      bank('exact', 'Bank Nord'),
    ]);
    const ids = ranked.search('nord').banks.map(({id}) => id);
    assert.deepEqual(ids, ['exact', 'exact-long', 'start', 'start-long', 'prefix', 'infix', 'typo']);
  });

  it('keeps the order of the directory for banks that are equally good', () => {
    const twins = createBankIndex(['a', 'b', 'c', 'd'].map(id => bank(id, 'Volksbank')));
    assert.deepEqual(
      twins.search('volks').banks.map(({id}) => id),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('gives the list in parts that fit together', () => {
    const whole = index.search('bank', {limit: 100});
    assert.equal(whole.banks.length, whole.total);
    const parts = [0, 3, 6, 9].flatMap(offset => index.search('bank', {limit: 3, offset}).banks);
    assert.deepEqual(parts, whole.banks);
    assert.equal(index.search('bank', {limit: 1}).total, whole.total);
  });

  it('finds everything without words, in the order of the directory, and only what a country allows', () => {
    assert.deepEqual(
      find('  ', 100),
      directory.map(({id}) => id),
    );
    const swiss = index.search('', {country: 'CH'});
    assert.deepEqual([swiss.total, swiss.banks.map(({id}) => id)], [2, ['ch', 'demo']]);
    assert.equal(index.search('köln', {country: 'CH'}).total, 0);
  });

  it('lives with an empty directory and with any query', () => {
    assert.deepEqual(createBankIndex([]).search('köln'), {banks: [], total: 0});
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), query => {
        const {banks, total} = index.search(query, {limit: 5});
        assert.ok(banks.length <= 5 && banks.length <= total && total <= directory.length);
      }),
    );
  });
});

describe('banks behind the bank code of an IBAN', () => {
  const table: readonly [country: string, code: string, ids: readonly string[]][] = [
    ['DE', '37040044', ['commerz']],
    ['DE', '37040045', []],
    ['AT', '37040044', []],
    ['GB', 'NWBK', ['uk']],
    ['CH', '00762', ['ch']],
    ['IT', '05428', ['it']],
    ['DE', 'DEMO0001', ['demo']],
    ['DE', '', []],
  ];
  for (const [country, code, ids] of table) {
    it(`${country} ${code}: ${ids.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        index.byBankCode(country, code).map(({id}) => id),
        ids,
      );
    });
  }
});

describe('a directory of 2,000 banks', () => {
  const banks = sampleBanks(2000);
  const large = createBankIndex(banks);
  const any = fc.constantFrom(...banks);
  const has = (query: string, {id}: Bank, limit = banks.length): boolean =>
    large.search(query, {limit}).banks.some(found => found.id === id);

  it('finds every bank by name, city, routing number and BIC', () => {
    for (const each of banks) {
      for (const query of [each.name, each.city ?? each.name, each.bic ?? each.name, each.routingNumber ?? each.name]) {
        assert.ok(has(query, each), `${query} does not find ${each.name}`);
      }
      assert.ok(has(each.routingNumber ?? '', each, 10));
    }
  });

  it('finds a bank by any three letters of its name, and by its words in any order', () => {
    fc.assert(
      fc.property(any, fc.nat(), fc.nat(), (each, from, more) => {
        const words = foldWords(each.name).filter(word => word.length > 2);
        const word = words[from % words.length] ?? '';
        const start = from % (word.length - 2);
        const part = word.slice(start, start + 3 + (more % word.length));
        assert.ok(has(part, each), `${part} does not find ${each.name}`);
        assert.ok(has(each.name.split(' ').toReversed().join(' '), each));
      }),
      {numRuns: 300},
    );
  });

  it('finds a bank among the first ten although one letter of a long word is wrong, missing, doubled or exchanged', () => {
    fc.assert(
      fc.property(
        any,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('swap', 'drop', 'double', 'wrong'),
        (each, which, where, how) => {
          const words = `${each.name} ${each.city ?? ''} ${each.routingNumber?.slice(0, 4) ?? ''}`.split(/[\s-]+/);
          // A lost ß is two letters lost.
          const long = words.filter(word => word.length >= 5 && !/[’ß\d]/.test(word));
          const word = long[which % long.length] ?? '';
          const at = where % (word.length - 1);
          const [head, letter = '', next = '', tail] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
          const wrong = {
            swap: head + next + letter + tail,
            drop: head + next + tail,
            double: head + letter + letter + next + tail,
            wrong: `${head}x${next}${tail}`,
          }[how];
          const query = words.map(other => (other === word ? wrong : other)).join(' ');
          assert.ok(has(query, each, 10), `${query} does not find ${each.name}`);
        },
      ),
      {numRuns: 300},
    );
  });
});
