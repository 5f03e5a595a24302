import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeDirectory} from '../../mocks/simulator/directory/directory.ts';
import type {Bank} from '../../src/contract/bank.ts';
import {createBankIndex} from '../../src/search/bank-index.ts';
import {foldWords} from '../../src/search/fold.ts';
import {seeded} from './sample-banks.ts';

const banks = makeDirectory();
const index = createBankIndex(banks);
const random = seeded(7);
const sample = Array.from({length: 400}, () => banks[Math.floor(random() * banks.length)]).filter(
  bank => bank !== undefined,
);

const place = (query: string, {id}: Bank): number =>
  index.search(query, {limit: banks.length}).banks.findIndex(bank => bank.id === id);

describe('the whole directory of the simulated world', () => {
  it('has the size of a real one', () => assert.ok(banks.length >= 20_000));

  it('lists nothing that only begins alike beside what was found', () => {
    for (const written of ['köln', 'Koeln', 'koln', 'koln spark']) {
      const {banks: found, total} = index.search(written);
      assert.ok(total > 0);
      const strangers = found.filter(({name, city}) => !`${name} ${city ?? ''}`.includes('Köln'));
      assert.deepEqual(
        strangers.map(({name}) => name),
        [],
        written,
      );
    }
  });

  it('is found by routing number, each bank among the first ten', () => {
    for (const bank of banks) {
      const {routingNumber} = bank;
      if (routingNumber === undefined) continue;
      const found = index.search(routingNumber, {limit: 10}).banks;
      assert.ok(
        found.some(({id}) => id === bank.id),
        `${routingNumber} does not find ${bank.name}`,
      );
    }
  });

  it('is found by name, with city first, by BIC and by city', () => {
    for (const bank of sample) {
      const words = `${bank.name} ${bank.city ?? ''}`;
      const at = place(words, bank);
      assert.ok(at >= 0 && at < 10, `${words} is at ${at}`);
      assert.ok(place(words.split(' ').toReversed().join(' '), bank) >= 0, words);
      if (bank.bic !== undefined) assert.ok(place(bank.bic, bank) >= 0, bank.bic);
      if (bank.city !== undefined) assert.ok(place(bank.city, bank) >= 0, bank.city);
    }
  });

  it('is found however umlauts and accents are written', () => {
    for (const bank of sample) {
      const words = `${bank.name} ${bank.city ?? ''}`;
      for (const written of [
        foldWords(words).join(' '),
        words.normalize('NFD').replace(/\p{M}/gu, ''),
        words.toUpperCase(),
      ]) {
        const at = place(written, bank);
        assert.ok(at >= 0 && at < 10, `${written} does not find ${words}`);
      }
    }
  });

  it('is found among the first ten with one letter missing', () => {
    for (const bank of sample) {
      const words = `${bank.name} ${bank.city ?? ''} ${bank.routingNumber?.slice(0, 5) ?? ''}`.split(/\s+/);
      const long = words.filter(word => /^\p{L}{5,}$/u.test(word));
      const word = long[Math.floor(random() * long.length)];
      if (word === undefined) continue;
      const at = 1 + Math.floor(random() * (word.length - 2));
      const query = words.map(other => (other === word ? word.slice(0, at) + word.slice(at + 1) : other)).join(' ');
      const found = place(query, bank);
      assert.ok(found >= 0 && found < 10, `${query} finds ${bank.name} at ${found}`);
    }
  });

  it('is found by the bank code of an IBAN where that is the routing number', () => {
    for (const bank of sample) {
      if (bank.country === undefined || bank.routingNumber === undefined) continue;
      const found = index.byBankCode(bank.country, bank.routingNumber);
      assert.ok(found.some(({id}) => id === bank.id));
      assert.ok(found.every(({country = bank.country}) => country === bank.country));
    }
  });
});
