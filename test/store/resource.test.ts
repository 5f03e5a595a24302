import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Failure} from '../../src/client/failure.ts';
import type {Resource} from '../../src/store/resource.ts';
import {dataOf, idle, readFailed, reading} from '../../src/store/resource.ts';

const failure: Failure = {code: 'unreachable', outcome: 'unknown', operation: 'listBankSyncs'};
const ready: Resource<number> = {kind: 'ready', data: 1};
const refreshing: Resource<number> = {kind: 'ready', data: 1, refreshing: true};
const stale: Resource<number> = {kind: 'stale', data: 1, failure};
const failed: Resource<number> = {kind: 'failed', failure};
const loading: Resource<number> = {kind: 'loading'};

const rows: readonly (readonly [Resource<number>, number | undefined, Resource<number>, Resource<number>])[] = [
  // held, its data, once it is read again, once reading failed
  [idle, undefined, loading, failed],
  [loading, undefined, loading, failed],
  [ready, 1, refreshing, stale],
  [refreshing, 1, refreshing, stale],
  [stale, 1, refreshing, stale],
  [failed, undefined, loading, failed],
];

for (const [held, data, read, broken] of rows) {
  test(`${JSON.stringify(held)}: data stay through reading and failing`, () => {
    assert.equal(dataOf(held), data);
    assert.deepEqual(reading(held), read);
    assert.deepEqual(readFailed(held, failure), broken);
  });
}

test('data that are falsy are data', () => {
  for (const data of [0, '', false, null]) {
    assert.deepEqual(reading({kind: 'ready', data}), {kind: 'ready', data, refreshing: true});
  }
});
