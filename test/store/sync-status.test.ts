import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {BankSync} from '../../src/contract/bank-sync.ts';
import type {FailureCode} from '../../src/contract/failure-code.ts';
import {failureCodes} from '../../src/contract/failure-code.ts';
import type {SyncStatus, SyncStatusKind} from '../../src/store/sync-status.ts';
import {deriveSyncStatus, warningMs} from '../../src/store/sync-status.ts';
import {deepFreeze} from '../support/deep-freeze.ts';
import {inDays, serverNow, sync} from './overview/overview-fixture.ts';

const statusOf = (facts: Partial<BankSync>, now = serverNow): SyncStatus =>
  deriveSyncStatus(deepFreeze(sync('a', facts)), now);
const problem = (code: FailureCode): Partial<BankSync> => ({problem: {code}});
const failed = (code?: FailureCode): Partial<BankSync> => ({
  lastImport: {finishedAt: inDays(-1), outcome: 'failed', failure: code && {code}},
});

describe('what to say about a sync', () => {
  const table: readonly (readonly [
    facts: Partial<BankSync>,
    kind: SyncStatusKind,
    whoActs: SyncStatus['whoActs'],
    action: SyncStatus['action'],
    tone: SyncStatus['tone'],
    cause: FailureCode | null,
  ])[] = [
    [{}, 'ok', 'nobody', 'none', 'good', null],
    [{expiresAt: null}, 'ok', 'nobody', 'none', 'good', null],
    [{lastImport: null, nextImportAt: null}, 'ok', 'nobody', 'none', 'good', null],
    [{lastImport: {finishedAt: inDays(-1), outcome: 'unknown'}}, 'ok', 'nobody', 'none', 'good', null],
    [{importing: true}, 'importing', 'nobody', 'none', 'busy', null],
    [{revokedAt: inDays(-3)}, 'revoked', 'user', 'renew', 'bad', null],
    [{expiresAt: inDays(0)}, 'expired', 'user', 'renew', 'bad', null],
    [{expiresAt: inDays(-21)}, 'expired', 'user', 'renew', 'bad', null],
    [problem('session-expired'), 'expired', 'user', 'renew', 'bad', 'session-expired'],
    [{...problem('session-expired'), expiresAt: null}, 'expired', 'user', 'renew', 'bad', 'session-expired'],
    [problem('access-locked'), 'locked', 'user', 'none', 'bad', 'access-locked'],
    [problem('credentials-rejected'), 'needs-user', 'user', 'renew', 'bad', 'credentials-rejected'],
    [problem('action-at-bank'), 'needs-user', 'user', 'renew', 'bad', 'action-at-bank'],
    [problem('declined'), 'needs-user', 'user', 'renew', 'bad', 'declined'],
    [problem('no-accounts'), 'needs-user', 'user', 'renew', 'bad', 'no-accounts'],
    [problem('method-unsupported'), 'needs-user', 'user', 'renew', 'bad', 'method-unsupported'],
    [problem('rate-limited'), 'rate-limited', 'nobody', 'none', 'warning', 'rate-limited'],
    [problem('bank-unavailable'), 'bank-trouble', 'nobody', 'none', 'warning', 'bank-unavailable'],
    [problem('unknown'), 'bank-trouble', 'nobody', 'none', 'warning', 'unknown'],
    [failed('rate-limited'), 'rate-limited', 'nobody', 'none', 'warning', 'rate-limited'],
    [failed('session-expired'), 'bank-trouble', 'nobody', 'none', 'warning', 'session-expired'],
    [
      {...problem('bank-unavailable'), ...failed('rate-limited')},
      'bank-trouble',
      'nobody',
      'none',
      'warning',
      'bank-unavailable',
    ],
    [failed('bank-unavailable'), 'bank-trouble', 'nobody', 'none', 'warning', 'bank-unavailable'],
    [failed(), 'bank-trouble', 'nobody', 'none', 'warning', null],
    [{expiresAt: inDays(14)}, 'expires-soon', 'user', 'renew', 'warning', null],
    [{expiresAt: inDays(1)}, 'expires-soon', 'user', 'renew', 'warning', null],
    [{expiresAt: inDays(14.001)}, 'ok', 'nobody', 'none', 'good', null],
    [
      {lastImport: {finishedAt: inDays(-1), outcome: 'partial', failure: {code: 'bank-unavailable'}}},
      'partial',
      'nobody',
      'none',
      'warning',
      'bank-unavailable',
    ],
  ];

  for (const [facts, ...expected] of table)
    test(`${JSON.stringify(facts)} → ${expected[0]}`, () => {
      const {kind, whoActs, action, tone, cause} = statusOf(facts);
      assert.deepEqual([kind, whoActs, action, tone, cause], expected);
    });

  /** Facts that each alone lead to a kind, the one that counts most first. */
  const precedence: readonly (readonly [SyncStatusKind, Partial<BankSync>])[] = [
    ['importing', {importing: true}],
    ['revoked', {revokedAt: inDays(-1)}],
    ['expired', {expiresAt: inDays(-1)}],
    ['locked', problem('access-locked')],
    ['bank-trouble', failed('bank-unavailable')],
    ['expires-soon', {expiresAt: inDays(5)}],
    ['partial', {lastImport: {finishedAt: inDays(-1), outcome: 'partial'}}],
  ];
  for (const [at, [kind, facts]] of precedence.entries())
    test(`${kind} comes before ${
      precedence
        .slice(at + 1)
        .map(([later]) => later)
        .join(', ') || 'ok'
    }`, () => {
      for (const [, others] of precedence.slice(at)) assert.equal(statusOf({...others, ...facts}).kind, kind);
    });
});

describe('the share of the session that has passed', () => {
  for (const [granted, ends, share] of [
    [-60, 60, 0.5],
    [-90, 0, 1],
    [-90, -10, 1],
    [1, 90, 0],
    [0, 90, 0],
    [0, 0, 1],
    [5, -5, 1],
    [-30, null, null],
  ] as const)
    test(`granted ${granted}, ends ${ends} days from now: ${share}`, () => {
      const facts = {grantedAt: inDays(granted), expiresAt: ends === null ? null : inDays(ends)};
      assert.equal(statusOf(facts).elapsed, share);
    });
});

const instant = fc.integer({min: serverNow - 4e10, max: serverNow + 4e10}).map(at => new Date(at).toISOString());
const trouble = fc.option(fc.record({code: fc.constantFrom(...failureCodes)}), {nil: null});
const anySync: fc.Arbitrary<BankSync> = fc
  .record({
    grantedAt: instant,
    expiresAt: fc.option(fc.oneof(instant, fc.constantFrom('', 'never', '2026-02-30')), {nil: null}),
    revokedAt: fc.option(instant, {nil: null}),
    importing: fc.boolean(),
    problem: trouble,
    lastImport: fc.option(
      fc.record({
        finishedAt: instant,
        outcome: fc.constantFrom('complete', 'partial', 'failed', 'unknown'),
        failure: fc.option(fc.record({code: fc.constantFrom(...failureCodes)}), {nil: undefined}),
      }),
      {nil: null},
    ),
  })
  .map(facts => sync('a', facts));

test('every combination of facts has a status that does not contradict itself', () => {
  fc.assert(
    fc.property(anySync, fc.integer({min: serverNow - 5e10, max: serverNow + 5e10}), (facts, now) => {
      const status = deriveSyncStatus(deepFreeze(facts), now);
      assert.deepEqual(deriveSyncStatus(facts, now), status, 'pure');
      assert.ok(status.elapsed === null || (status.elapsed >= 0 && status.elapsed <= 1), `${status.elapsed}`);
      assert.equal(status.tone === 'bad', status.whoActs === 'user' && status.kind !== 'expires-soon');
      if (status.action === 'renew') assert.equal(status.whoActs, 'user');
      assert.equal(status.kind === 'importing', facts.importing);
      if (status.kind === 'revoked') assert.notEqual(facts.revokedAt, null);
    }),
    {numRuns: 2000},
  );
});

test('trouble on the way is never told as the end of the session, nor as a task for the user', () => {
  const onTheWay = failureCodes.filter(
    code => !['session-expired', 'access-locked', 'credentials-rejected', 'action-at-bank', 'declined'].includes(code),
  );
  const notOver = fc.integer({min: 1, max: 4e10});
  fc.assert(
    fc.property(fc.constantFrom(...onTheWay), notOver, fc.boolean(), (code, left, atImport) => {
      const expiresAt = new Date(serverNow + left).toISOString();
      const {kind} = statusOf({expiresAt, ...(atImport ? failed(code) : problem(code))});
      assert.ok(kind !== 'expired' && kind !== 'revoked', `${code} → ${kind}`);
    }),
  );
  for (const code of ['offline', 'unreachable', 'server-error', 'malformed', 'timed-out', 'aborted'] as const) {
    const {kind, whoActs, action} = statusOf(problem(code));
    assert.deepEqual([kind, whoActs, action], ['bank-trouble', 'nobody', 'none'], code);
  }
});

test('the clock of the server decides, to the millisecond', () => {
  const expiresAt = inDays(0);
  const kinds = [-warningMs - 1, -warningMs, -1, 0, 1].map(after => statusOf({expiresAt}, serverNow + after).kind);
  assert.deepEqual(kinds, ['ok', 'expires-soon', 'expires-soon', 'expired', 'expired']);
});
