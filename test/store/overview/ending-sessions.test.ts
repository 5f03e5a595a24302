import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {endingSessions} from '../../../src/store/overview/ending-sessions.ts';
import {inDays, serverNow, sync} from './overview-fixture.ts';

const warn = [14, 7, 1];
const found = (ends: number | null, now = serverNow) =>
  endingSessions([sync('a', {expiresAt: ends === null ? null : inDays(ends)})], now, warn)[0];

describe('sessions that come to their end', () => {
  for (const [ends, days, warning] of [
    [14, 14, 14],
    [7.5, 8, 14],
    [7, 7, 7],
    [1.2, 2, 7],
    [1, 1, 1],
    [0.01, 1, 1],
  ] as const)
    test(`in ${ends} days: ${days}, by the warning of ${warning}`, () => {
      assert.equal(found(ends)?.days, days);
      assert.deepEqual(JSON.parse(found(ends)?.key ?? ''), ['a', inDays(ends), warning]);
    });

  for (const ends of [14.1, 0, -3, null]) test(`${ends}: nothing to tell`, () => assert.equal(found(ends), undefined));

  test('what was revoked does not end', () => {
    assert.deepEqual(endingSessions([sync('a', {expiresAt: inDays(3), revokedAt: inDays(-1)})], serverNow, warn), []);
  });

  test('the same warning has the same key, another one or a renewal another', () => {
    assert.equal(found(6)?.key, found(6, serverNow + 3_600_000)?.key);
    assert.notEqual(found(6)?.key, found(6, serverNow + 5.5 * 86_400_000)?.key);
    assert.notEqual(found(6)?.key, found(6.5)?.key);
  });
});
