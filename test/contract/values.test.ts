import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {exampleAccount} from '../../scripts/openapi/examples.ts';
import {accountSchema} from '../../src/contract/account.ts';
import {atLeast, between, entries, length, matches, textsByKey, whole} from '../../src/contract/checks.ts';
import {moneySchema} from '../../src/contract/money.ts';
import {
  countSchema,
  countrySchema,
  cursorSchema,
  idSchema,
  instantSchema,
  millisecondsSchema,
  textSchema,
} from '../../src/contract/schema-parts.ts';
import {stepAnswerSchema} from '../../src/contract/step-answer.ts';
import {challengeSchema} from '../../src/contract/tan.ts';

interface Table {
  readonly schema: z.ZodMiniType;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const amounts = (list: readonly unknown[]): readonly unknown[] => list.map(amount => ({amount, currency: 'EUR'}));
const login = (values: unknown): unknown => ({kind: 'login', values});
const picture = (image: unknown, mediaType = 'image/png'): unknown => ({
  kind: 'picture',
  format: {characters: 'digits'},
  image,
  mediaType,
});
const flicker = (data: unknown): unknown => ({kind: 'flicker', format: {characters: 'digits'}, data});

const tables: Readonly<Record<string, Table>> = {
  amount: {
    schema: moneySchema,
    good: amounts(['0', '-0', '1', '-1250.00', '0.00000001', '99999999999999999999.99999999', '007']),
    bad: amounts([
      ...[
        '',
        ' ',
        '1e3',
        '0x10',
        '1,5',
        '1.',
        '.5',
        '+1',
        '--1',
        '1 000',
        'NaN',
        'Infinity',
        '١٢',
        '1\n',
        '1.123456789',
      ],
      ...['1'.repeat(21), 12.5, null, undefined, {}, ['1']],
    ]),
  },
  currency: {
    schema: moneySchema,
    good: ['EUR', 'JPY', 'XXX'].map(currency => ({amount: '1', currency})),
    bad: ['', 'eur', 'EU', 'EURO', 'E R', '€', null, 978].map(currency => ({amount: '1', currency})),
  },
  instant: {
    schema: instantSchema,
    good: ['2026-11-24T08:14:16Z', '2024-02-29T00:00:00Z', '2026-11-24T08:14:16.123456789Z', '0001-01-01T00:00:00Z'],
    bad: [
      ...['2026-02-30T00:00:00Z', '2026-02-29T00:00:00Z', '2026-04-31T12:00:00Z', '2026-13-01T00:00:00Z'],
      ...['2026-11-24T25:00:00Z', '2026-11-24T24:00:00Z', '2026-11-24T08:60:00Z', '2026-11-24T08:14:61Z'],
      ...[
        '2026-11-24T08:14:16+01:00',
        '2026-11-24T08:14:16',
        '2026-11-24',
        '24.11.2026',
        '',
        'now',
        '2026-11-24T08:14:16Z\n',
      ],
      ...['2026-11-24t08:14:16z', '+002026-11-24T08:14:16Z', 1_795_508_056, null],
    ],
  },
  country: {schema: countrySchema, good: ['DE', 'XK'], bad: ['de', 'D', 'DEU', '', 'D1', 49, null]},
  count: {schema: countSchema, good: [0, 1, 100_000], bad: [-1, 0.5, '1', Number.NaN, Infinity, 2 ** 53, null]},
  milliseconds: {schema: millisecondsSchema, good: [0, 86_400_000], bad: [-1, 86_400_001, 1.5, '2000']},
  id: {schema: idSchema, good: ['a', ' ', '../x', 'ü', 'x'.repeat(200)], bad: ['', 'x'.repeat(201), 1, null]},
  cursor: {schema: cursorSchema, good: ['a', 'x'.repeat(500)], bad: ['', 'x'.repeat(501), 0]},
  text: {
    schema: textSchema,
    good: ['', '<b>bold</b>', '\u202egnirts', '\0', 'x'.repeat(4000)],
    bad: ['x'.repeat(4001), 5, null, ['x']],
  },
  'login values': {
    schema: stepAnswerSchema,
    good: [login({}), login({user: 'x', pin: ''}), login({pin: 'x'.repeat(1000)}), login({'ü b': ' pin with spaces '})],
    bad: [
      login({pin: 1}),
      login({pin: null}),
      login({pin: 'x'.repeat(1001)}),
      login({'': 'x'}),
      login(['x']),
      login(null),
    ].concat(login('x')),
  },
  'other answers': {
    schema: stepAnswerSchema,
    good: [
      {kind: 'terms', accepted: true},
      {kind: 'bank', bankId: 'b'},
      {kind: 'code', code: '123456'},
      {kind: 'retry'},
      {kind: 'approved', extra: 1},
    ],
    bad: [{kind: 'terms', accepted: false}, {kind: 'terms'}, {kind: 'code', code: ''}, {kind: 'new'}, {}, null, 'code'],
  },
  picture: {
    schema: challengeSchema,
    good: [picture('aGVsbG8='), picture('A'.repeat(700_000), 'image/gif')],
    bad: [picture(''), picture('data:image/png;base64,AAAA'), picture('a b'), picture('A'.repeat(700_001))].concat(
      picture('aGVsbG8=', 'image/svg+xml'),
    ),
  },
  flicker: {
    schema: challengeSchema,
    good: [flicker('11048813833205'), flicker('0aF1'.repeat(100))],
    bad: [flicker('1234567'), flicker('xx048813'), flicker('0'.repeat(401)), flicker('')],
  },
  iban: {
    schema: accountSchema,
    good: [undefined, 'DE89370400440532013000'].map(iban => ({...exampleAccount, iban})),
    bad: ['DE89 3704 0044', 'de89370400440532013000', '', null, 'DE8937'].map(iban => ({...exampleAccount, iban})),
  },
};

for (const [name, {schema, good, bad}] of Object.entries(tables)) {
  describe(name, () => {
    for (const value of good) {
      it(`takes ${JSON.stringify(value)?.slice(0, 60)}`, () => assert.ok(schema.safeParse(value).success));
    }
    for (const value of bad) {
      it(`refuses ${JSON.stringify(value)?.slice(0, 60)}`, () => assert.ok(!schema.safeParse(value).success));
    }
  });
}

describe('checks of our own', () => {
  const same = (ours: z.ZodMiniType, zods: z.ZodMiniType, values: fc.Arbitrary<unknown>): void => {
    fc.assert(
      fc.property(values, value => ours.safeParse(value).success === zods.safeParse(value).success),
      {numRuns: 300},
    );
  };
  const numbers = fc.oneof(fc.double(), fc.integer({min: -20, max: 20}), fc.maxSafeInteger());

  it('decide as those of zod do', () => {
    same(z.number().check(whole), z.int(), numbers);
    same(z.number().check(between(-3, 7)), z.number().check(z.minimum(-3), z.maximum(7)), numbers);
    same(z.number().check(atLeast(2)), z.number().check(z.minimum(2)), numbers);
    same(z.string().check(length(2, 5)), z.string().check(z.minLength(2), z.maxLength(5)), fc.string());
    same(
      z.string().check(matches(/^a+$/)),
      z.string().check(z.regex(/^a+$/)),
      fc.constantFrom('a', 'aa', 'ab', 'a\n', ''),
    );
    same(
      z.array(z.string()).check(entries(1, 3)),
      z.array(z.string()).check(z.minLength(1), z.maxLength(3)),
      fc.array(fc.string(), {maxLength: 5}),
    );
    same(
      z.unknown().check(textsByKey(5)),
      z.record(z.string().check(z.minLength(1), z.maxLength(200)), z.string().check(z.maxLength(5))),
      fc.oneof(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())), fc.array(fc.string()), fc.anything()),
    );
  });
});
