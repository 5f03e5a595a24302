import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {countrySpecs} from 'ibantools';
import type {IbanReading} from '../../src/search/iban.ts';
import {formatIban, lastFour, looksLikeIban, maskIban, readIban} from '../../src/search/iban.ts';

const valid = (country: string, bankCode: string | null): IbanReading => ({kind: 'valid', country, bankCode});

/** Examples of the IBAN registry, and ways to write them. */
const table: readonly [text: string, reading: IbanReading][] = [
  ['DE89370400440532013000', valid('DE', '37040044')],
  ['DE89 3704 0044 0532 0130 00', valid('DE', '37040044')],
  ['de89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000', valid('DE', '37040044')],
  ['\u202aDE89\u202f3704-0044.0532 0130 00\u202c', valid('DE', '37040044')],
  ['IBAN: DE89 3704 0044 0532 0130 00', valid('DE', '37040044')],
  ['ＤＥ８９ ３７０４ ００４４ ０５３２ ０１３０ ００', valid('DE', '37040044')],
  ['GB29NWBK60161331926819', valid('GB', 'NWBK')],
  ['AT611904300234573201', valid('AT', '19043')],
  ['CH9300762011623852957', valid('CH', '00762')],
  ['IT60X0542811101000000123456', valid('IT', '05428')],
  ['FR1420041010050500013M02606', valid('FR', '20041')],
  ['JO94CBJO0010000000000131000302', valid('JO', 'CBJO')],
  ['SI56263300012039086', valid('SI', '26330')],
  ['PL61109010140000071219812874', valid('PL', '10901014')],
  ['EE382200221020145685', valid('EE', '22')],
  ['NL91ABNA0417164300', valid('NL', 'ABNA')],
  ['DE88370400440532013000', {kind: 'invalid', country: 'DE', reason: 'check-digits'}],
  ['DE89 3704 0044 0532 0131 00', {kind: 'invalid', country: 'DE', reason: 'check-digits'}],
  ['DE8937040044O532013000', {kind: 'invalid', country: 'DE', reason: 'characters'}],
  ['DE89 3704 0044 0532 0130 0Ø', {kind: 'invalid', country: 'DE', reason: 'characters'}],
  ['DE893704004405320130001', {kind: 'invalid', country: 'DE', reason: 'length'}],
  ['DE89 3704 0044 0532 0130 00 17', {kind: 'invalid', country: 'DE', reason: 'length'}],
  ['DE89 3704 0044', {kind: 'incomplete', country: 'DE'}],
  ['DE893', {kind: 'incomplete', country: 'DE'}],
  ['US12 3456 7890 1234 5678', {kind: 'invalid', country: 'US', reason: 'country'}],
  ['ZZ12 3456 7890 1234 5678', {kind: 'invalid', country: 'ZZ', reason: 'country'}],
  ['AB24 7Bank', {kind: 'not-iban'}],
  ['__proto__', {kind: 'not-iban'}],
  ['DE89', {kind: 'not-iban'}],
  ['DEUTDEFF500', {kind: 'not-iban'}],
  ['37040044', {kind: 'not-iban'}],
  ['DEMO0001', {kind: 'not-iban'}],
  ['Sparkasse Köln', {kind: 'not-iban'}],
  ['', {kind: 'not-iban'}],
];

/** mod 97 by the letter of ISO 13616, apart from ibantools. */
const checkDigits = (country: string, bban: string): string => {
  const digits = `${bban}${country}00`.replace(/[A-Z]/g, letter => String(Number.parseInt(letter, 36)));
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
};

describe('readIban', () => {
  for (const [text, reading] of table) {
    it(`reads ${JSON.stringify(text)} as ${reading.kind}`, async () => {
      assert.deepEqual(await readIban(text), reading);
      assert.equal(looksLikeIban(text), reading.kind !== 'not-iban' || text === 'AB24 7Bank');
    });
  }

  const registry = Object.entries(countrySpecs).filter(([, spec]) => spec.IBANRegistry);

  it('knows where the bank code stands in every country of the registry', async () => {
    assert.ok(registry.length > 90);
    for (const [country, {chars = 0, bban_regexp: pattern = ''}] of registry) {
      // One letter or digit of each part, as often as the pattern says.
      const bban = [...pattern.matchAll(/\[([^\]]+)\]\{(\d+)\}/g)]
        .map(([, kind = '', count]) => (kind.startsWith('A-Z') ? 'A' : '1').repeat(Number(count)))
        .join('');
      assert.equal(bban.length + 4, chars, country);
      const reading = await readIban(country + checkDigits(country, bban) + bban);
      assert.equal(reading.kind, 'valid', country);
      assert.match(reading.kind === 'valid' ? (reading.bankCode ?? '') : '', /^[A-Z0-9]{2,12}$/, country);
    }
  });

  it('holds nothing of the account number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 1_000_000_000, max: 9_999_999_999}), async account => {
        const bban = `37040044${account}`;
        const reading = await readIban(`DE${checkDigits('DE', bban)}${bban}`);
        assert.deepEqual(reading, valid('DE', '37040044'));
      }),
      {numRuns: 50},
    );
  });

  it('notices every single wrong digit and every exchange of two neighbours', async () => {
    const iban = 'DE89370400440532013000';
    for (let at = 2; at < iban.length; at += 1) {
      const digit = Number(iban[at]);
      const wrong = iban.slice(0, at) + ((digit + 3) % 10) + iban.slice(at + 1);
      assert.equal((await readIban(wrong)).kind, 'invalid', wrong);
      const swapped = iban.slice(0, at) + (iban[at + 1] ?? '') + (iban[at] ?? '') + iban.slice(at + 2);
      if (swapped !== iban) assert.equal((await readIban(swapped)).kind, 'invalid', swapped);
    }
  });

  it('has a reading for any text', async () => {
    const start = fc.constantFrom('', 'DE89', 'GB29NWBK', 'XX00');
    await fc.assert(
      fc.asyncProperty(start, fc.string({unit: 'binary'}), async (head, tail) => {
        const reading = await readIban(head + tail);
        assert.ok(['not-iban', 'incomplete', 'invalid', 'valid'].includes(reading.kind));
      }),
    );
  });
});

describe('IBAN as text', () => {
  it('is shown in groups, masked, or by its last four', () => {
    assert.equal(formatIban('de89370400440532013000'), 'DE89 3704 0044 0532 0130 00');
    assert.equal(formatIban('AT611904300234573201'), 'AT61 1904 3002 3457 3201');
    assert.equal(maskIban('DE89 3704 0044 0532 0130 00'), 'DE •••• 3000');
    assert.equal(lastFour('DE89 3704 0044 0532 0130 00'), '3000');
    assert.equal(formatIban(''), '');
  });
});
