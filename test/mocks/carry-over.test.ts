import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {PresentAccount} from '../../mocks/simulator/data/accounts.ts';
import type {ListedAccount} from '../../mocks/simulator/flow/carry-over.ts';
import {carryOver} from '../../mocks/simulator/flow/carry-over.ts';
import type {AccountRecord} from '../../mocks/simulator/world-definition.ts';

const record = (id: string, more: Partial<AccountRecord> = {}): AccountRecord => ({
  id,
  name: 'Business account',
  holder: 'Windpark Nord GmbH',
  iban: 'DE89370400440532013000',
  currency: 'EUR',
  amount: '1.00',
  assetId: 'asset',
  problem: null,
  ...more,
});
const before = (account: AccountRecord): PresentAccount => ({
  syncId: 'sync',
  record: account,
  assetId: account.assetId,
  linkVersion: 3,
});
const masked = {iban: undefined, number: '•••• 4711'};

/** What becomes of one account, when the bank lists another one. */
const fate = (old: Partial<AccountRecord>, now: Partial<ListedAccount>, id = 'listed'): string => {
  const {kept, added} = carryOver('37040044', [before(record('a', old))], [record(id, {...old, ...now})]);
  return kept.length > 0 ? 'kept' : added[0]?.doubtful ? 'asked' : 'new';
};

describe('carrying links over', () => {
  for (const [title, old, now, expected] of [
    ['the same IBAN and currency', {}, {}, 'kept'],
    ['the same IBAN, another name and holder', {}, {name: 'Main', holder: 'Windpark Nord II GmbH'}, 'kept'],
    ['the same IBAN in another currency', {}, {currency: 'USD'}, 'new'],
    ['another IBAN, the same name and holder', {}, {iban: 'DE02120300000000202051'}, 'asked'],
    ['another IBAN with the same end', {}, {iban: 'DE55120300000000003000', name: 'Main'}, 'asked'],
    ['another IBAN of another holder', {}, {iban: 'DE02120300000000202051', holder: 'Other GmbH'}, 'new'],
    ['another IBAN of an account that had no asset', {assetId: null}, {iban: 'DE02120300000000202051'}, 'new'],
    ['the same masked number and holder', masked, {name: 'Main'}, 'kept'],
    ['the same masked number of another holder', masked, {holder: 'Other GmbH'}, 'new'],
    ['an IBAN where there was a masked number', masked, {iban: 'DE89370400440532014711', number: undefined}, 'asked'],
  ] as const) {
    test(`${title}: ${expected}`, () => assert.equal(fate(old, now), expected));
  }

  test('the id of the bank says nothing: not when it stays, not when it changes', () => {
    assert.equal(fate({}, {iban: 'DE02120300000000202051', holder: 'Other GmbH'}, 'a'), 'new');
    assert.equal(fate({}, {}, 'z'), 'kept');
  });

  test('two accounts that cannot be told apart are two', () => {
    const old = [record('a', masked), record('b', masked)];
    const {kept, added, missing} = carryOver('1', old.map(before), [record('x', masked)]);
    assert.deepEqual([kept.map(({before}) => before.record.id), added.length], [['a'], 0]);
    assert.deepEqual(
      missing.map(({record}) => record.id),
      ['b'],
    );
  });

  test('a missing account is asked about once', () => {
    const listed = [record('x', {iban: 'DE02120300000000202051'}), record('y', {iban: 'DE02500105170137075030'})];
    const {added} = carryOver('1', [before(record('a'))], listed);
    assert.deepEqual(
      added.map(({doubtful}) => doubtful?.record.id),
      ['a', undefined],
    );
  });
});
