import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {nextChange} from '../../../src/store/overview/next-change.ts';
import type {BankSync} from '../../../src/contract/bank-sync.ts';
import {inDays, serverNow, sync} from './overview-fixture.ts';

const days = (count: number): number => serverNow + count * 86_400_000;
const still: Partial<BankSync> = {expiresAt: null, nextImportAt: null};

describe('when something may be told differently', () => {
  const table: readonly (readonly [name: string, Partial<BankSync>, at: number | null])[] = [
    ['never, where nothing is planned', still, null],
    ['at the first warning', {...still, expiresAt: inDays(20)}, days(6)],
    ['at the next warning', {...still, expiresAt: inDays(10)}, days(3)],
    ['at the end', {...still, expiresAt: inDays(0.5)}, days(0.5)],
    ['not when it is over', {...still, expiresAt: inDays(-2)}, null],
    ['when an import has had its time', {...still, nextImportAt: inDays(1)}, days(1) + 120_000],
    ['when the bank may be asked again', {...still, problem: {code: 'rate-limited', retryAt: inDays(0.2)}}, days(0.2)],
    ['not at what is no instant', {...still, expiresAt: 'soon'}, null],
  ];
  for (const [name, facts, at] of table)
    test(name, () => assert.equal(nextChange([sync('a', facts)], serverNow, [14, 7, 1]), at));

  test('the earliest of all syncs', () => {
    const syncs = [sync('a', {...still, expiresAt: inDays(2)}), sync('b', {...still, expiresAt: inDays(0.1)})];
    assert.equal(nextChange(syncs, serverNow, [14, 7, 1]), days(0.1));
    assert.equal(nextChange([], serverNow, [14]), null);
  });
});
