import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {exampleAccount, exampleFlows, examples} from '../../../scripts/openapi/examples.ts';
import type {Failure} from '../../../src/client/failure.ts';
import {parseJson} from '../../../src/client/http/parse-json.ts';
import type {FailureCode} from '../../../src/contract/failure-code.ts';
import type {Operation} from '../../../src/contract/routes.ts';
import {problem} from './faults.ts';
import {failureIn, rig, run} from './harness.ts';

const failureFor = async (response: () => Response, operation: Operation = 'submitStep'): Promise<Failure> =>
  failureIn(await run(rig(response), operation));

describe('problem documents', () => {
  const table: readonly [status: number, code: unknown, operation: Operation, read: FailureCode, outcome: string][] = [
    [400, 'invalid', 'startFlow', 'invalid', 'not-applied'],
    [400, 'brand-new', 'startFlow', 'invalid', 'not-applied'],
    [400, undefined, 'startFlow', 'invalid', 'not-applied'],
    [401, 'credentials-rejected', 'submitStep', 'signed-out', 'not-applied'],
    [403, 'access-locked', 'submitStep', 'access-locked', 'not-applied'],
    [403, 'offline', 'submitStep', 'forbidden', 'not-applied'],
    [422, 'code-rejected', 'submitStep', 'code-rejected', 'not-applied'],
    [422, 'aborted', 'submitStep', 'invalid', 'not-applied'],
    [422, 'malformed', 'submitStep', 'invalid', 'not-applied'],
    [409, 'duplicate-sync', 'startFlow', 'duplicate-sync', 'not-applied'],
    [409, 'conflict', 'startFlow', 'conflict', 'unknown'],
    [409, undefined, 'submitStep', 'conflict', 'unknown'],
    [409, undefined, 'renameBankSync', 'conflict', 'not-applied'],
    [423, 'busy', 'removeBankSync', 'busy', 'not-applied'],
    [404, 'session-expired', 'getFlow', 'session-expired', 'not-applied'],
    [500, 'bank-unavailable', 'submitStep', 'bank-unavailable', 'unknown'],
    [503, 'bank-unavailable', 'startFlow', 'bank-unavailable', 'unknown'],
    [418, undefined, 'linkAccount', 'malformed', 'not-applied'],
    [599, undefined, 'linkAccount', 'server-error', 'unknown'],
  ];
  for (const [status, code, operation, read, outcome] of table) {
    it(`${operation} ${status} ${String(code)}: ${read}, ${outcome}`, async () => {
      const failure = await failureFor(() => problem(status, {code: code as FailureCode}), operation);
      assert.deepEqual([failure.code, failure.outcome, failure.status], [read, outcome, status]);
    });
  }

  it('503 that says when to come back was not carried out, unless a secret may be under way at the bank', async () => {
    for (const [operation, outcome] of [
      ['startFlow', 'not-applied'],
      ['linkAccount', 'not-applied'],
      ['submitStep', 'unknown'],
    ] as const) {
      const failure = await failureFor(() => problem(503, {}, {headers: {'retry-after': '9'}}), operation);
      assert.deepEqual([failure.outcome, failure.retryAfterMs], [outcome, 9000]);
    }
  });

  it('say everything that the elements can use, and nothing more', async () => {
    const failure = await failureFor(() =>
      problem(422, {
        code: 'code-rejected',
        detail: 'internal',
        bankText: 'Falsche TAN',
        attemptsLeft: 2,
        retryAt: '2026-11-24T09:00:00Z',
        syncId: 'sync-9',
        requestId: 'req-1',
        fields: [{field: 'code', message: 'wrong'}],
        stack: 'at server.js:1',
      }),
    );
    assert.deepEqual(failure, {
      code: 'code-rejected',
      outcome: 'not-applied',
      operation: 'submitStep',
      status: 422,
      requestId: 'req-1',
      bankText: 'Falsche TAN',
      attemptsLeft: 2,
      retryAt: '2026-11-24T09:00:00Z',
      syncId: 'sync-9',
      fields: [{field: 'code', message: 'wrong'}],
    });
  });

  it('tell what stands there now, when it is what the operation answers', async () => {
    for (const [operation, current] of [
      ['linkAccount', exampleAccount],
      ['submitStep', exampleFlows.importing],
      ['renameBankSync', examples.renameBankSync.output],
    ] as const) {
      const failure = await failureFor(
        () => problem(409, {code: 'conflict', current: {...current, more: 1}}),
        operation,
      );
      assert.deepEqual(failure.current, current);
    }
    const other = await failureFor(() => problem(409, {code: 'conflict', current: {secret: 1}}), 'linkAccount');
    assert.equal('current' in other, false);
  });

  it('leave the status to speak when they cannot be read', async () => {
    for (const response of [
      () => new Response('{"code":"busy"', {status: 422, headers: {'content-type': 'application/problem+json'}}),
      () => new Response('{"code":"busy"}', {status: 422, headers: {'content-type': 'text/plain'}}),
      () => new Response('"busy"', {status: 422, headers: {'content-type': 'application/json'}}),
      () => new Response(null, {status: 422, headers: {'content-type': 'application/json'}}),
      () => problem(422, {code: 'busy', title: 5 as unknown as string}),
      () => new Response('['.repeat(100_000), {status: 422, headers: {'content-type': 'application/json'}}),
    ]) {
      assert.equal((await failureFor(response)).code, 'invalid');
    }
  });

  it('name the request by a header where the document does not', async () => {
    const failure = await failureFor(() => problem(500, {}, {headers: {'x-request-id': 'req-7'}}));
    assert.equal(failure.requestId, 'req-7');
  });
});

describe('a contract that is broken', () => {
  it('is described by operation and field, never by what is in it', async () => {
    const items = [exampleAccount, {...exampleAccount, id: 'account-2', balance: {amount: 'canary', currency: 'EUR'}}];
    const failure = await failureFor(() => Response.json({items, nextCursor: null, total: 2}), 'listAccounts');
    assert.equal(
      failure.detail,
      'listAccounts: items[1].balance.amount: not allowed; items[1].balance.readAt: invalid_type',
    );
  });

  it('drops what comes twice', async () => {
    const items = [exampleAccount, {...exampleAccount, name: 'Twin'}, {...exampleAccount, id: 'account-2'}];
    const settled = await run(
      rig(() => Response.json({items, nextCursor: null, total: 3})),
      'listAccounts',
    );
    assert.deepEqual('output' in settled && settled.output, {items: [items[0], items[2]], nextCursor: null, total: 3});
  });
});

describe('parseJson', () => {
  it('reads what JSON.parse reads, and never throws', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 5}), text => assert.deepEqual(parseJson(text), {value: JSON.parse(text)})),
    );
    fc.assert(
      fc.property(fc.string(), text => {
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          return 'trouble' in parseJson(text);
        }
        assert.deepEqual(parseJson(text), {value});
        return true;
      }),
    );
  });

  for (const [text, expected] of [
    ['', {trouble: 'empty'}],
    [' \n', {trouble: 'empty'}],
    ['{', {trouble: 'no JSON'}],
    ['\ufeff{}', {trouble: 'no JSON'}],
    ['['.repeat(101), {trouble: 'nested too deep'}],
    [`${'['.repeat(100)}${']'.repeat(100)}`, {value: JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`)}],
    [`"${'['.repeat(500)}"`, {value: '['.repeat(500)}],
    [String.raw`"\"${'{'.repeat(500)}"`, {value: `"${'{'.repeat(500)}`}],
    ['[[],[],[]]', {value: [[], [], []]}],
  ] as const) {
    it(`reads ${text.slice(0, 20)}`, () => assert.deepEqual(parseJson(text), expected));
  }
});
