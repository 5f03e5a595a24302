import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toFailure} from '../../src/client/failure.ts';
import {readFailureCode} from '../../src/contract/failure-code.ts';

test('what a client throws that is no failure of ours: nobody knows whether it was carried out', () => {
  for (const value of [new TypeError('Failed to fetch'), 'text', undefined, {failure: {code: 'conflict'}}])
    assert.deepEqual(toFailure(value, 'submitStep'), {code: 'unknown', outcome: 'unknown', operation: 'submitStep'});
});

test('a code that this version does not know is read as unknown', () => {
  assert.equal(readFailureCode('of tomorrow'), 'unknown');
  assert.equal(readFailureCode(7), 'unknown');
  assert.equal(readFailureCode('conflict'), 'conflict');
});
