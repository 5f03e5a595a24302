import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {extractIBAN, isValidBIC, isValidIBAN} from 'ibantools';
import {accountNumberOf, ibanOf, italianCheckLetter, withCheckDigits} from '../../mocks/simulator/banks/iban.ts';
import {
  bankById,
  bankCount,
  directoryIndex,
  findBank,
  makeDirectory,
  someBank,
} from '../../mocks/simulator/directory/directory.ts';
import {
  routingNumberRules,
  withAbaCheckDigit,
  withPolishCheckDigit,
} from '../../mocks/simulator/directory/routing-numbers.ts';
import type {Bank} from '../../src/contract/bank.ts';
import {bankSchema} from '../../src/contract/bank.ts';

const directory = makeDirectory();

const group = <K>(key: (bank: Bank) => K): ReadonlyMap<K, readonly Bank[]> => {
  const groups = new Map<K, Bank[]>();
  for (const bank of directory) {
    const value = key(bank);
    const members = groups.get(value);
    if (members) members.push(bank);
    else groups.set(value, [bank]);
  }
  return groups;
};

describe('directory of banks', () => {
  test('has at least 20,000 banks in at least 8 countries', () => {
    assert.equal(directory.length, bankCount);
    assert.ok(bankCount >= 20_000);
    const countries = group(({country}) => country);
    assert.ok(countries.size >= 9);
    assert.equal(countries.get(undefined)?.length, 2);
    for (const country of ['DE', 'AT', 'CH', 'FR', 'GB', 'US', 'NL', 'ES', 'IT', 'PL']) {
      assert.ok((countries.get(country)?.length ?? 0) >= 200, country);
    }
  });

  test('is the same every time', () => {
    assert.deepEqual(makeDirectory(), directory);
  });

  for (const key of ['id', 'name', 'bic'] as const) {
    test(`no two banks share their ${key}`, () => {
      for (const [value, banks] of group(bank => bank[key])) {
        assert.ok(
          value === undefined || banks.length === 1,
          `${value ?? ''}: ${banks.map(({name}) => name).join(', ')}`,
        );
      }
    });
  }

  test('no two banks of a country share their routing number', () => {
    for (const [value, banks] of group(
      ({country, routingNumber}) => routingNumber && `${country ?? ''} ${routingNumber}`,
    )) {
      assert.ok(value === undefined || banks.length === 1, value);
    }
  });

  test('keeps the contract, and every bank is found again by its id alone', () => {
    for (const bank of directory) {
      assert.deepEqual(bankSchema.parse(bank), bank);
      assert.deepEqual(findBank(bank.id), bank);
    }
    for (const id of ['', 'de', 'de-', 'de-01', 'de-8999', 'de-99999999', 'xx-1', 'DE-1', '__proto__']) {
      assert.equal(findBank(id), undefined, id);
    }
    assert.throws(() => bankById('xx-1'), RangeError);
    for (const luck of [0, 8998, 8999, 25_000, 4_294_967_295]) assert.ok(findBank(someBank(luck).id));
  });

  test('routing numbers keep the rules of their country', () => {
    for (const {country, routingNumber, name} of directory) {
      if (country === undefined) continue;
      assert.ok(
        routingNumber !== undefined && routingNumberRules[country]?.(routingNumber),
        `${name}: ${routingNumber ?? ''}`,
      );
    }
  });

  test('the rules tell right from wrong', () => {
    // Published examples: a Federal Reserve number, and the digits after it.
    assert.equal(withAbaCheckDigit('02100002'), '021000021');
    assert.equal(withPolishCheckDigit('1020102'), '10201026');
    const wrong = [
      ['US', '021000022'],
      ['US', '991000021'],
      ['US', '02100002'],
      ['DE', '3799990'],
      ['DE', '97999901'],
      ['GB', '04-00-04'],
      ['NL', 'HZB1'],
      ['PL', '10201027'],
    ] as const;
    for (const [country, number] of wrong)
      assert.equal(routingNumberRules[country]?.(number), false, `${country} ${number}`);
  });

  test('BICs are well formed and of the country', () => {
    for (const {bic, country, name} of directory) {
      if (bic === undefined) continue;
      assert.ok(isValidBIC(bic), `${name}: ${bic}`);
      if (country !== undefined) assert.equal(bic.slice(4, 6), country);
      // The second letter of the place says that a BIC is for tests (0) or passive (1).
      assert.match(bic.slice(6), /^[2-9A-Z][2-9A-NP-Z]$/);
    }
  });

  test('has letters that searches stumble over, banks by redirect, in trouble, down, and without a city', () => {
    const text = directory.map(({name, city}) => `${name} ${city ?? ''}`).join('\n');
    for (const letter of 'äöüßéèêçñóŁłśźžÉ'.replace('ž', '')) assert.ok(text.includes(letter), letter);
    const share = (is: (bank: Bank) => boolean): number => directory.filter(is).length / directory.length;
    assert.ok(Math.abs(share(({approach}) => approach === 'redirect') - 1 / 9) < 0.02);
    assert.ok(share(({health}) => health === 'trouble') > 0.005);
    assert.ok(share(({health}) => health === 'down') > 0.002);
    assert.ok(share(({city}) => city === undefined) > 0.01);
  });

  test('holds the banks of the pictures', () => {
    const found = directoryIndex().search('koln spark', {limit: 3});
    assert.deepEqual(found.banks.map(({name, routingNumber, bic}) => `${name} ${routingNumber} ${bic}`).toSorted(), [
      'Kreissparkasse Köln-Land 37099902 KRKLDE33',
      'Sparkasse Köln-Rheinbogen 37099901 RHBODE33',
      'Sparkasse am Dom 37099903 DOMKDE33',
    ]);
  });
});

describe('IBANs', () => {
  test('have the check digits of published examples', () => {
    assert.equal(withCheckDigits('DE', '370400440532013000'), 'DE89370400440532013000');
    assert.equal(withCheckDigits('GB', 'NWBK60161331926819'), 'GB29NWBK60161331926819');
    assert.equal(withCheckDigits('CH', '00762011623852957'), 'CH9300762011623852957');
  });

  test('are valid, national checks included, and lead back to their bank', () => {
    for (const [index, bank] of directory.entries()) {
      const number = accountNumberOf(bank, 1, index);
      if (!('iban' in number)) {
        assert.ok(bank.country === undefined || bank.country === 'US', bank.name);
        continue;
      }
      if (index % 7 !== 0 && index > 100) continue;
      assert.ok(isValidIBAN(number.iban), `${bank.name}: ${number.iban}`);
      const {countryCode = '', bankIdentifier} = extractIBAN(number.iban);
      assert.equal(countryCode, bank.country);
      const code = bankIdentifier ?? number.iban.slice(4, 12);
      assert.ok(
        directoryIndex()
          .byBankCode(countryCode, code)
          .some(({id}) => id === bank.id),
        `${bank.name}: ${code}`,
      );
    }
  });

  test('end with the account number', () => {
    assert.match(ibanOf(bankById('de-am-dom'), '5031004711') ?? '', /^DE\d{2}370999035031004711$/);
    assert.equal(ibanOf(bankById('us-first-harbor'), '1'), undefined);
  });

  test('of Italy carry the check letter of the published example', () => {
    assert.equal(italianCheckLetter('0542811101000000123456'), 'X');
  });
});
