import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {inspect} from 'node:util';
import {examples} from '../../../scripts/openapi/examples.ts';
import type {Failure} from '../../../src/client/failure.ts';
import {limits} from '../../../src/client/http/limits.ts';
import type {InputOf, Operation} from '../../../src/contract/routes.ts';
import {routes} from '../../../src/contract/routes.ts';
import {transportFaults} from './faults.ts';
import {rig, run} from './harness.ts';

/** Classes of operations in the matrix. R: reads. P: a flow is read. B: it begins. S, M: it goes on. I: things change. C: it is given up. */
type Class = 'R' | 'P' | 'B' | 'S' | 'M' | 'I' | 'C';
type Matrix = Readonly<Record<string, {readonly name: string; readonly expect: Readonly<Record<Class, string>>}>>;

const matrix = JSON.parse(readFileSync(new URL('../fault-matrix.json', import.meta.url), 'utf8')) as Matrix;

const {runKey} = examples.startFlow.input;
const step = (answer: InputOf<'submitStep'>['answer']): InputOf<'submitStep'> => ({runKey, stepId: 'step-5', answer});

/** What is called, in the classes of the matrix. */
const calls: readonly (readonly [Class, Operation, input?: unknown])[] = [
  ['R', 'getCapabilities'],
  ['R', 'listBankSyncs'],
  ['R', 'listAccounts'],
  ['R', 'searchBanks'],
  ['R', 'listAssets'],
  ['P', 'getFlow'],
  ['B', 'startFlow'],
  ['B', 'startFlow', {runKey, mode: 'resync', syncId: 'sync-1'}],
  ['S', 'submitStep', step({kind: 'login', values: {user: 'user-canary', pin: 'pin-canary-1'}})],
  ['S', 'submitStep', step({kind: 'code', code: 'tan-canary-2'})],
  ['M', 'submitStep', step({kind: 'method', methodId: 'sms-1'})],
  ['I', 'renameBankSync'],
  ['I', 'removeBankSync'],
  ['I', 'linkAccount'],
  ['I', 'unlinkAccount'],
  ['C', 'cancelFlow'],
];

const isWrite = (operation: Operation): boolean => routes[operation].method !== 'GET';

/** What a letter of the matrix asks of a failure at this level. */
const letters: Readonly<Record<string, (failure: Failure) => unknown>> = {
  K: ({outcome}) => assert.ok(outcome === 'unknown' || outcome === 'not-sent' || outcome === 'not-applied'),
  Z: ({code}) => assert.ok(code !== 'session-expired'),
  N: ({code, outcome}) => assert.deepEqual([code, outcome], ['offline', 'not-sent']),
  X: ({outcome}) => assert.equal(outcome, 'unknown'),
  T: () => undefined,
  F: ({outcome}) => assert.equal(outcome, 'not-applied'),
  A: ({code}) => assert.equal(code, 'signed-out'),
  D: ({code, outcome}) => assert.deepEqual([code, outcome], ['forbidden', 'not-applied']),
  Y: ({code, outcome}) => assert.deepEqual([code, outcome], ['subscription-required', 'not-applied']),
  G: ({code, outcome}) => assert.deepEqual([code, outcome], ['not-found', 'not-applied']),
  L: ({code, outcome}) => assert.ok((code === 'access-locked' || code === 'busy') && outcome === 'not-applied'),
  C: ({code, outcome}) => assert.deepEqual([code, outcome], ['conflict', 'not-applied']),
  V: ({retryAfterMs, outcome}) => assert.ok((retryAfterMs ?? 0) > 0 && outcome === 'not-applied'),
  W: ({retryAfterMs}) => assert.ok((retryAfterMs ?? 0) > 0),
  U: ({code}) => assert.ok(code !== 'unreachable' && code !== 'offline'),
  Q: () => undefined,
  // An empty answer cannot be an account: the write is in doubt, and the list is read again.
  O: ({outcome}) => assert.equal(outcome, 'unknown'),
  E: () => undefined,
  H: () => undefined,
  '-': () => undefined,
};

for (const [fault, {respond, code, again = false, online = true, status}] of Object.entries(transportFaults)) {
  const row = matrix[fault.slice(0, 3)];
  assert.ok(row, fault);
  describe(`${fault}: ${row.name}`, () => {
    for (const [kind, operation, input] of calls) {
      const letter = row.expect[kind];
      it(`${operation} (${kind}${letter})`, async () => {
        const world = rig(request => respond({operation, request, clock: world.clock}), {isOnline: () => online});
        const settled = await run(world, operation, input);
        const expected = typeof code === 'function' ? code(operation) : code;
        if (expected === 'success') {
          assert.deepEqual(settled, {output: examples[operation].output});
          assert.equal(world.seen.length, 1);
          return;
        }
        assert.ok('failure' in settled, `${operation} succeeded`);
        const {failure, error} = settled;
        assert.equal(failure.code, expected);
        assert.equal(failure.operation, operation);
        if (status !== undefined) assert.equal(failure.status, status);
        (letters[letter] ?? assert.fail(`no letter ${letter}`))(failure);
        // Nothing is claimed about a write that may have been carried out.
        if (expected === 'malformed' && (failure.status ?? 200) < 400) assert.equal(failure.outcome, 'unknown');

        const tries = online ? (again ? limits[operation].tries : 1) : 0;
        assert.equal(world.seen.length, tries);
        if (isWrite(operation) && operation !== 'cancelFlow') assert.ok(world.seen.length <= 1, 'a write is sent once');
        assert.equal(world.clock.waiting, 0, 'no timer is left');

        const shown = [
          JSON.stringify(error),
          inspect(error, {depth: 20, showHidden: true}),
          JSON.stringify(failure),
        ].join();
        assert.doesNotMatch(shown, /canary/);
        assert.doesNotMatch(shown, /Request|Response|ky/);
        assert.deepEqual(Object.keys(error as object).toSorted(), ['failure', 'name']);
      });
    }
  });
}

describe('F07: slow, 29 seconds to headers, then fine', () => {
  for (const [, operation, input] of calls) {
    const inTime = limits[operation].timeoutMs > 29_000;
    it(`${operation} ${inTime ? 'waits' : 'gives up'}`, async () => {
      const world = rig(async () => {
        await new Promise<void>(resolve => {
          world.clock.after(29_000, resolve);
        });
        const {output} = examples[operation];
        return output === undefined ? new Response(null, {status: 204}) : Response.json(output);
      });
      const settled = await run(world, operation, input);
      if (inTime) assert.deepEqual(settled, {output: examples[operation].output});
      else
        assert.deepEqual('failure' in settled && [settled.failure.code, settled.failure.detail], [
          'unreachable',
          'time limit',
        ]);
    });
  }
});

describe('F40: unknown members', () => {
  for (const [operation, output] of [
    ['getCapabilities', {...examples.getCapabilities.output, role: 'emperor'}],
    [
      'searchBanks',
      {...examples.searchBanks.output, items: [{...examples.searchBanks.output.items[0], health: 'dizzy'}]},
    ],
  ] as const) {
    it(`${operation} takes what may grow`, async () => {
      assert.ok(
        'output' in
          (await run(
            rig(() => Response.json(output)),
            operation,
          )),
      );
    });
  }
  it('getFlow refuses a step that it does not know, naming the field', async () => {
    const settled = await run(
      rig(() => Response.json({...examples.getFlow.output, step: 'dance-canary'})),
      'getFlow',
    );
    assert.ok('failure' in settled);
    assert.deepEqual([settled.failure.code, settled.failure.outcome], ['malformed', 'unknown']);
    assert.equal(settled.failure.detail, 'getFlow: step: invalid_value');
  });
});

it('every fault of the matrix is made here, or lives above the transport', () => {
  const made = new Set([...Object.keys(transportFaults).map(fault => fault.slice(0, 3)), 'F07', 'F40']);
  const above = ['F10', 'F11', 'F12', 'F46'];
  assert.deepEqual([...made, ...above].toSorted(), Object.keys(matrix).toSorted());
});
