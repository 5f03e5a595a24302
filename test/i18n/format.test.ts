import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {countryName} from '../../src/i18n/country-name.ts';
import {createFormat} from '../../src/i18n/format.ts';
import {formatMoney} from '../../src/i18n/format-money.ts';

/** Kinds of blanks, hyphens and apostrophes differ between versions of the platform's data. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .replaceAll('\u2212', '-')
    .replaceAll('\u2019', "'");

describe('money', () => {
  for (const [language, amount, currency, text] of [
    ['en', '128402.17', 'EUR', '€128,402.17'],
    ['de', '128402.17', 'EUR', '128.402,17 €'],
    ['de-CH', '128402.17', 'CHF', "CHF 128'402.17"],
    ['fr', '-0.5', 'EUR', '-0,50 €'],
    ['en', '-128402.17', 'EUR', '-€128,402.17'],
    ['en', '0', 'EUR', '€0.00'],
    ['en', '0.00', 'EUR', '€0.00'],
    ['en', '1500', 'JPY', '¥1,500'],
    ['en', '1500.25', 'JPY', '¥1,500.25'],
    ['en', '1.5', 'KWD', 'KWD 1.500'],
    ['en', '1.2345', 'KWD', 'KWD 1.2345'],
    ['en', '0.10', 'EUR', '€0.10'],
    ['en', '0.123456789', 'EUR', '€0.123456789'],
    ['en', '9007199254740993.01', 'EUR', '€9,007,199,254,740,993.01'],
    ['en', '123456789012345678901234567890.12', 'USD', '$123,456,789,012,345,678,901,234,567,890.12'],
    ['en', '0.3', 'USD', '$0.30'],
    ['en', '12.30', 'XTS', 'XTS 12.30'],
  ] as const)
    test(`${amount} ${currency} in ${language}: ${text}`, () => {
      assert.equal(plain(formatMoney(language, {amount, currency})), text);
    });

  test('every digit that came is shown, and no other: nothing is rounded, nothing lost', () => {
    const digits = (text: string): string => text.replaceAll(/\D/g, '');
    const whole = fc.stringMatching(/^(0|[1-9]\d{0,30})$/);
    const cents = fc.stringMatching(/^\d{2,20}$/);
    fc.assert(
      fc.property(
        whole,
        cents,
        fc.boolean(),
        fc.constantFrom('en', 'de', 'fr', 'pl'),
        (before, after, minus, language) => {
          const shown = formatMoney(language, {amount: `${minus ? '-' : ''}${before}.${after}`, currency: 'EUR'});
          assert.equal(digits(shown), before + after);
          assert.equal(/[-\u2212]/.test(shown), minus);
        },
      ),
    );
  });

  test('what is no amount is unknown, and never nought', () => {
    for (const amount of ['', ' ', '0x10', '1e3', 'NaN', 'Infinity', '1,5', '1.', '.5', '--1', '1 2', '<b>1</b>', '١٢'])
      assert.equal(formatMoney('en', {amount, currency: 'EUR'}), '—', JSON.stringify(amount));
  });

  test('a currency that nobody knows is written as it came', () => {
    assert.equal(formatMoney('en', {amount: '1.50', currency: 'E'}), '1.50 E');
    assert.equal(formatMoney('en', {amount: '1.50', currency: '<b>'}), '1.50 <b>');
    assert.equal(formatMoney('en', {amount: `0.${'1'.repeat(200)}`, currency: 'EUR'}), `0.${'1'.repeat(200)} EUR`);
  });

  test('whatever comes, something is shown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (amount, currency) => {
        assert.notEqual(formatMoney('en', {amount, currency}), '');
      }),
    );
  });
});

describe('moments', () => {
  const at = (text: string): number => Date.parse(text);

  for (const [zone, now, instant, inDays, moment] of [
    // Days are those of the time zone, not spans of 24 hours.
    ['UTC', '2026-11-24T09:00Z', '2026-11-24T00:00Z', 'today', 'today, 00:00'],
    ['UTC', '2026-11-24T23:59Z', '2026-11-25T00:01Z', 'tomorrow', 'tomorrow, 00:01'],
    ['UTC', '2026-11-24T00:01Z', '2026-11-23T23:59Z', 'yesterday', 'yesterday, 23:59'],
    ['UTC', '2026-11-24T09:00Z', '2026-11-30T08:00Z', 'in 6 days', 'Nov 30, 2026, 08:00'],
    ['UTC', '2026-11-24T09:00Z', '2026-11-03T22:00Z', '21 days ago', 'Nov 3, 2026, 22:00'],
    ['Europe/Berlin', '2026-11-24T22:30Z', '2026-11-24T23:30Z', 'tomorrow', 'tomorrow, 00:30'],
    ['America/Los_Angeles', '2026-11-24T07:30Z', '2026-11-24T08:30Z', 'tomorrow', 'tomorrow, 00:30'],
    ['Pacific/Auckland', '2026-11-24T10:30Z', '2026-11-24T11:30Z', 'tomorrow', 'tomorrow, 00:30'],
    ['Asia/Kathmandu', '2026-11-24T18:00Z', '2026-11-24T18:20Z', 'tomorrow', 'tomorrow, 00:05'],
    // A day of 23 and one of 25 hours.
    ['Europe/Berlin', '2026-03-28T12:00Z', '2026-03-29T21:30Z', 'tomorrow', 'tomorrow, 23:30'],
    ['Europe/Berlin', '2026-03-28T23:30Z', '2026-03-29T22:30Z', 'tomorrow', 'tomorrow, 00:30'],
    ['Europe/Berlin', '2026-10-24T22:30Z', '2026-10-25T22:30Z', 'today', 'today, 23:30'],
    ['Europe/Berlin', '2026-10-25T22:30Z', '2026-10-25T23:30Z', 'tomorrow', 'tomorrow, 00:30'],
    ['America/New_York', '2026-11-01T04:30Z', '2026-11-02T04:30Z', 'today', 'today, 23:30'],
    // The end of a year and a leap day.
    ['UTC', '2026-12-31T12:00Z', '2027-01-01T00:00Z', 'tomorrow', 'tomorrow, 00:00'],
    ['UTC', '2028-02-28T12:00Z', '2028-03-01T12:00Z', 'in 2 days', 'Mar 1, 2028, 12:00'],
  ] as const)
    test(`${instant}, seen from ${now} in ${zone}: ${inDays}`, () => {
      const format = createFormat('en', zone);
      assert.deepEqual([format.inDays(instant, at(now)), plain(format.moment(instant, at(now)))], [inDays, moment]);
    });

  test('in German', () => {
    const format = createFormat('de', 'Europe/Berlin');
    const now = at('2026-11-24T09:00Z');
    assert.deepEqual(
      [
        format.inDays('2026-11-30T08:00Z', now),
        format.moment('2026-11-24T05:12Z', now),
        format.date('2026-11-30T08:00Z'),
      ],
      ['in 6 Tagen', 'heute, 06:12', '30. Nov. 2026'],
    );
    assert.equal(format.time('2026-11-24T22:05Z'), '23:05');
  });

  test('in Arabic, with the comma of the language', () => {
    const format = createFormat('ar', 'Europe/Berlin');
    assert.match(format.moment('2026-11-24T05:12Z', at('2026-11-24T09:00Z')), /^اليوم، 06:12$/);
  });

  test('midnight is 00:00 in every language', () => {
    for (const language of ['en', 'en-US', 'en-GB', 'de', 'ja'])
      assert.equal(createFormat(language, 'UTC').time('2026-11-24T00:00Z'), '00:00', language);
  });

  test('what is no instant is unknown', () => {
    const format = createFormat('en', 'UTC');
    for (const instant of ['', 'soon', '2026-13-01T00:00Z', '<b>'])
      assert.deepEqual(
        [format.date(instant), format.time(instant), format.moment(instant, 0), format.inDays(instant, 0)],
        ['—', '—', '—', '—'],
        instant,
      );
    assert.deepEqual([format.moment('2026-11-24T00:00Z', NaN), format.inDays('2026-11-24T00:00Z', NaN)], ['—', '—']);
  });

  test('a time zone that nobody knows is the device’s', () => {
    const here = createFormat('en').time('2026-11-24T09:00Z');
    for (const zone of ['Mars/Olympus', '', 'UTC+25', '<b>', undefined])
      assert.equal(createFormat('en', zone).time('2026-11-24T09:00Z'), here, zone);
  });

  test('days are counted alike from both sides', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Tehran');
    const moments = fc.integer({min: at('2010-01-01T00:00Z'), max: at('2040-01-01T00:00Z')});
    fc.assert(
      fc.property(zones, moments, fc.integer({min: -400, max: 400}), (zone, now, days) => {
        const format = createFormat('en', zone);
        const there = now + days * 86_400_000;
        // The same hour so many days on is at most a shift of the clock away from that day.
        const text = format.inDays(new Date(there).toISOString(), now);
        const back = format.inDays(new Date(now).toISOString(), there);
        const count = (words: string): number => Number(/\d+/.exec(words)?.[0] ?? (words === 'today' ? 0 : 1));
        assert.equal(count(text), count(back));
        assert.ok(Math.abs(count(text) - Math.abs(days)) <= 1, `${days}: ${text}`);
      }),
    );
  });
});

describe('spans, numbers, plurals, countries', () => {
  for (const [milliseconds, text] of [
    [-5, '0 seconds'],
    [0, '0 seconds'],
    [1, '1 second'],
    [59_000, '59 seconds'],
    [59_001, '1 minute'],
    [60_001, '2 minutes'],
    [90 * 60_000, '90 minutes'],
    [90 * 60_000 + 1, '2 hours'],
    [24 * 3_600_000, '24 hours'],
  ] as const)
    test(`${milliseconds} ms: ${text}`, () => assert.equal(createFormat('en').span(milliseconds), text));

  test('a form for each number', () => {
    const forms = {one: '# sync', other: '# syncs'};
    const en = createFormat('en');
    assert.deepEqual(
      [0, 1, 2, 1000].map(count => en.plural(count, forms)),
      ['0 syncs', '1 sync', '2 syncs', '1,000 syncs'],
    );
    const pl = createFormat('pl');
    const polish = {one: '# konto', few: '# konta', many: '# kont', other: '# konta'};
    assert.deepEqual(
      [1, 2, 5, 22, 25].map(count => pl.plural(count, polish)),
      ['1 konto', '2 konta', '5 kont', '22 konta', '25 kont'],
    );
    assert.equal(pl.plural(5, {one: '# konto', other: '# konta'}), '5 konta', 'a form that is missing');
    assert.equal(en.plural(3, {other: '# of #'}), '3 of 3');
    assert.equal(createFormat('de').number(1_234_567), '1.234.567');
  });

  test('countries by name, else by code', () => {
    assert.deepEqual(
      [countryName('en', 'DE'), countryName('de', 'DE'), countryName('de', 'GB')],
      ['Germany', 'Deutschland', 'Vereinigtes Königreich'],
    );
    for (const code of ['', 'X', '<b>', 'Germany']) assert.equal(countryName('en', code), code);
  });
});
