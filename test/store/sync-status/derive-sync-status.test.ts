import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {BankSync} from '../../../src/contract/bank-sync.ts';
import type {FailureCode} from '../../../src/contract/failure-code.ts';
import {failureCodes} from '../../../src/contract/failure-code.ts';
import type {SyncStatus} from '../../../src/store/sync-status/derive-sync-status.ts';
import {deriveSyncStatus} from '../../../src/store/sync-status/derive-sync-status.ts';
import {syncLook} from '../../../src/store/sync-status/sync-look.ts';
import type {SyncStatusKind} from '../../../src/store/sync-status/sync-status-kind.ts';
import {readWarnDays, usualWarnDays} from '../../../src/store/sync-status/warn-days.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {inDays, serverNow, sync} from '../overview/overview-fixture.ts';

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
    [{importing: true}, 'importing', 'nobody', 'wait', 'busy', null],
    [{revokedAt: inDays(-3)}, 'revoked', 'user', 'renew', 'bad', null],
    [{expiresAt: inDays(0)}, 'expired', 'user', 'renew', 'bad', null],
    [{expiresAt: inDays(-21)}, 'expired', 'user', 'renew', 'bad', null],
    [problem('session-expired'), 'expired', 'user', 'renew', 'bad', 'session-expired'],
    [{...problem('session-expired'), expiresAt: null}, 'expired', 'user', 'renew', 'bad', 'session-expired'],
    [problem('access-locked'), 'locked', 'user', 'unlock-at-bank', 'bad', 'access-locked'],
    [problem('credentials-rejected'), 'needs-user', 'user', 'renew', 'bad', 'credentials-rejected'],
    [problem('action-at-bank'), 'needs-user', 'user', 'renew', 'bad', 'action-at-bank'],
    [problem('declined'), 'needs-user', 'user', 'renew', 'bad', 'declined'],
    [problem('no-accounts'), 'needs-user', 'user', 'renew', 'bad', 'no-accounts'],
    [problem('method-unsupported'), 'needs-user', 'user', 'renew', 'bad', 'method-unsupported'],
    [problem('rate-limited'), 'rate-limited', 'nobody', 'wait', 'warning', 'rate-limited'],
    [problem('bank-unavailable'), 'bank-trouble', 'bank', 'wait', 'warning', 'bank-unavailable'],
    [problem('unknown'), 'bank-trouble', 'bank', 'wait', 'warning', 'unknown'],
    [failed('rate-limited'), 'rate-limited', 'nobody', 'wait', 'warning', 'rate-limited'],
    [failed('session-expired'), 'bank-trouble', 'bank', 'wait', 'warning', 'session-expired'],
    [
      {...problem('bank-unavailable'), ...failed('rate-limited')},
      'bank-trouble',
      'bank',
      'wait',
      'warning',
      'bank-unavailable',
    ],
    [failed('bank-unavailable'), 'bank-trouble', 'bank', 'wait', 'warning', 'bank-unavailable'],
    [failed(), 'bank-trouble', 'bank', 'wait', 'warning', null],
    [{expiresAt: inDays(14)}, 'expires-soon', 'user', 'renew', 'warning', null],
    [{expiresAt: inDays(1)}, 'expires-soon', 'user', 'renew', 'warning', null],
    [{expiresAt: inDays(14.001)}, 'ok', 'nobody', 'none', 'good', null],
    [
      {lastImport: {finishedAt: inDays(-1), outcome: 'partial', failure: {code: 'bank-unavailable'}}},
      'partial',
      'bank',
      'wait',
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
      assert.equal(syncLook(facts, now, 14).renew, status.action === 'renew');
      assert.ok(status.daysLeft === null || status.daysLeft >= 0, `${status.daysLeft}`);
      if (status.works === 'everything') assert.ok(['ok', 'expires-soon'].includes(status.kind));
      if (facts.revokedAt !== null) assert.notEqual(status.kind, 'expired', 'what was revoked is not told as expired');
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
    assert.deepEqual([kind, whoActs, action], ['bank-trouble', 'bank', 'wait'], code);
  }
});

test('the clock of the server decides, to the millisecond', () => {
  const expiresAt = inDays(0);
  const warningMs = 14 * 86_400_000;
  const kinds = [-warningMs - 1, -warningMs, -1, 0, 1].map(after => statusOf({expiresAt}, serverNow + after).kind);
  assert.deepEqual(kinds, ['ok', 'expires-soon', 'expires-soon', 'expired', 'expired']);
});

describe('docs/sync-status.md', () => {
  const rows = readFileSync(new URL('../../../docs/sync-status.md', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => /^\| [a-z]+(-[a-z]+)* \|/.test(line) && !line.startsWith('| status'))
    .map(line => line.split('|').map(cell => cell.trim()));
  const planned = inDays(0.8);
  /** Facts of each row, at their plainest. */
  const facts: readonly (readonly [SyncStatusKind, Partial<BankSync>])[] = [
    ['importing', {importing: true}],
    ['revoked', {revokedAt: inDays(-1)}],
    ['expired', {expiresAt: inDays(-1)}],
    ['locked', problem('access-locked')],
    ['needs-user', problem('action-at-bank')],
    ['rate-limited', problem('rate-limited')],
    ['bank-trouble', problem('unreachable')],
    ['expires-soon', {expiresAt: inDays(5)}],
    ['partial', {lastImport: {finishedAt: inDays(-1), outcome: 'partial'}}],
    ['ok', {}],
  ];

  test('has a row for each status, in the order in which they count', () => {
    assert.deepEqual(
      rows.map(([, kind]) => kind),
      facts.map(([kind]) => kind),
    );
    for (const [at, [kind, own]] of facts.entries())
      for (const [, others] of facts.slice(at)) {
        // Two problems cannot be had at once.
        if (own.problem && others.problem) continue;
        assert.equal(statusOf({...others, ...own}).kind, kind);
      }
  });

  for (const [kind, own] of facts)
    test(`says of ${kind} what the function says`, () => {
      const {whoActs, action, works, nextTryAt} = statusOf({...own, nextImportAt: planned});
      const row = rows.find(([, name]) => name === kind) ?? [];
      assert.deepEqual(row.slice(4, 8), [whoActs, action, works, nextTryAt === null ? 'none' : 'next import']);
    });

  test('names the problems that only the user can end', () => {
    const named = [...(rows.find(([, name]) => name === 'needs-user')?.[3] ?? '').matchAll(/`([a-z-]+)`/g)];
    const found = failureCodes.filter(code => statusOf(problem(code)).kind === 'needs-user');
    assert.deepEqual(
      named.map(([, code = '']) => code).toSorted((x, y) => (x < y ? -1 : 1)),
      [...found].toSorted((x, y) => (x < y ? -1 : 1)),
    );
  });
});

test('the next try is that of the problem where no import is planned', () => {
  const retryAt = inDays(0.1);
  const {nextTryAt} = statusOf({nextImportAt: null, problem: {code: 'rate-limited', retryAt}});
  assert.equal(nextTryAt, retryAt);
});

describe('days until the end', () => {
  for (const [ends, days] of [
    [14, 14],
    [6.2, 7],
    [0.1, 1],
    [0, 0],
    [-3, 0],
    [null, null],
  ] as const)
    test(`${ends} → ${days}`, () => {
      assert.equal(statusOf({expiresAt: ends === null ? null : inDays(ends)}).daysLeft, days);
    });
});

describe('when it is warned', () => {
  for (const [given, days] of [
    [undefined, usualWarnDays],
    ['', usualWarnDays],
    ['30 7 1', [30, 7, 1]],
    ['1, 30,7', [30, 7, 1]],
    ['never', usualWarnDays],
    ['0 x 5', [5]],
    [
      [2, 21],
      [21, 2],
    ],
    [[Number.NaN, Infinity, 0], usualWarnDays],
    [12, [12]],
    [{}, usualWarnDays],
  ] as const)
    test(`${JSON.stringify(given)} → ${days.join(', ')}`, () => assert.deepEqual(readWarnDays(given), days));

  test('the longest of them counts', () => {
    const facts = deepFreeze(sync('a', {expiresAt: inDays(20)}));
    assert.equal(deriveSyncStatus(facts, serverNow, {warnDays: [7, 30]}).kind, 'expires-soon');
    assert.equal(deriveSyncStatus(facts, serverNow, {warnDays: [7]}).kind, 'ok');
  });
});
