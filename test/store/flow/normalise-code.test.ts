import assert from 'node:assert/strict';
import {test} from 'node:test';
import {normaliseCode} from '../../../src/store/flow/normalise-code.ts';

const rows: readonly (readonly [typed: string, code: string])[] = [
  ['123456', '123456'],
  [' 123 456\n', '123456'],
  ['123\u00a0456', '123456'],
  ['1\u200b2\u200c3\u200d4\u2060', '1234'],
  ['\u202a123456\u202c', '123456'],
  ['\u200e123\u200f456', '123456'],
  ['\u2066123456\u2069', '123456'],
  ['\ufeff123456', '123456'],
  ['12\u00ad34', '1234'],
  ['\u3000１２３４５６', '123456'],
  ['aB-9', 'aB-9'],
  ['ä1', 'ä1'],
  [' \u200b ', ''],
];

for (const [typed, code] of rows) {
  test(`${JSON.stringify(typed)} is the code ${JSON.stringify(code)}`, () => assert.equal(normaliseCode(typed), code));
}
