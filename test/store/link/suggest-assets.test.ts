import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Account} from '../../../src/contract/account.ts';
import type {Asset} from '../../../src/contract/asset.ts';
import {suggestAssets, suggestionQueries} from '../../../src/store/link/suggest-assets.ts';
import {account as plain, asset, linkedTo} from './link-fixture.ts';

const account: Account = {...plain, name: 'Konto', holder: 'Sonne Eins GmbH & Co. KG', iban: 'DE02500105170137075030'};
const named = (name: string, change: Partial<Asset> = {}): Asset => asset(name, 0, {name, ...change});
const suggested = (
  of: Partial<Account>,
  assets: readonly Asset[],
  others: readonly Account[] = [],
): readonly string[] =>
  suggestAssets({...account, ...of}, assets, others).map(({asset: each, reason}) => `${each.name}: ${reason}`);

describe('assets that an account may belong to', () => {
  const table: readonly (readonly [what: string, of: Partial<Account>, asset: string, reason: string | undefined])[] = [
    ['its name stands in that of the account', {name: 'Windpark Nord Betrieb'}, 'Windpark Nord', 'name'],
    ['in any order, however umlauts are written', {name: 'Süd – Solarpark'}, 'Solarpark Sued', 'name'],
    ['not a part of it alone', {name: 'Windpark Süd'}, 'Windpark Nord', undefined],
    ['not a part of a word', {name: 'Windparkallee Nord'}, 'Windpark Nord', undefined],
    ['not by words that tell nothing', {name: 'Main account'}, 'Main', undefined],
    ['its name stands in that of the holder', {holder: 'Windpark Nord GmbH'}, 'Windpark Nord', 'holder'],
    ['the IBAN stands in its name, however spaced', {}, 'Solar (DE02 5001 0517 0137 0750 30)', 'iban'],
    ['or the end of it', {}, 'Solar 37075030', 'iban'],
    ['not four digits that may be a year', {}, 'Solar 5030', undefined],
    ['nothing about it is alike', {}, 'Windpark Nord', undefined],
  ];
  for (const [what, of, name, reason] of table)
    test(what, () => assert.deepEqual(suggested(of, [named(name)]), reason ? [`${name}: ${reason}`] : []));

  test('another account of the same holder is linked to it', () => {
    const other = {...linkedTo('x'), id: 'other', holder: 'SONNE EINS GmbH & Co KG'};
    assert.deepEqual(suggested({}, [named('X', {id: 'x'})], [other]), ['X: owner']);
    assert.deepEqual(suggested({}, [named('X', {id: 'x'})], [{...other, holder: 'Sonne Zwei GmbH'}]), []);
    assert.deepEqual(
      suggested({holder: ''}, [named('X', {id: 'x'})], [{...other, holder: ''}]),
      [],
      'nobody is nobody',
    );
    assert.deepEqual(
      suggested({}, [named('X', {id: 'x'})], [{...other, id: account.id}]),
      [],
      'not the account itself',
    );
  });

  test('none that cannot be linked, however well it fits', () => {
    const plan = named('Windpark Nord', {linkRefusal: 'conceptual-stage'});
    assert.deepEqual(suggested({name: 'Windpark Nord'}, [plan]), []);
  });

  test('each once, the best first, three at most', () => {
    const of = {name: 'Windpark Nord Alpha', holder: 'Solarpark Ost GmbH'};
    const assets = [
      named('Solarpark Ost'),
      named('Alpha'),
      named('Windpark Nord'),
      named('Windpark Nord'),
      named('IBAN DE02500105170137075030'),
    ];
    assert.deepEqual(suggested(of, assets), [
      'IBAN DE02500105170137075030: iban',
      'Windpark Nord: name',
      'Alpha: name',
    ]);
  });
});

describe('what the tree is searched for', () => {
  test('one telling word of name and holder each, and the end of the IBAN; never the whole account number', () => {
    assert.deepEqual(suggestionQueries({...account, name: 'Windpark Süd Konto', holder: 'Sonne Eins GmbH'}, []), [
      'windpark',
      'sonne',
      '37075030',
    ]);
    assert.deepEqual(suggestionQueries({...account, name: 'Main account', holder: 'X AG', iban: undefined}, []), []);
  });

  test('and what another account of the holder is linked to', () => {
    const other = {...linkedTo('x'), id: 'other', holder: account.holder};
    assert.deepEqual(suggestionQueries({...account, iban: undefined}, [other]), ['Asset x', 'sonne']);
  });
});
