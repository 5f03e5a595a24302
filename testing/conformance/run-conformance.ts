import {pause, systemClock} from '../../src/client/clock.ts';
import {callGroups} from './cases/calls.ts';
import {bankCases} from './cases/banks.ts';
import {changeCases} from './cases/changes.ts';
import {httpCases} from './cases/http.ts';
import {listCases} from './cases/lists.ts';
import {loginCases} from './cases/logins.ts';
import {cancelCases} from './cases/cancelling.ts';
import {runCases} from './cases/runs.ts';
import type {ConformanceCase, ConformanceGroup} from './conformance-case.ts';
import {NotTried} from './expectation.ts';
import type {ConformanceTarget} from './target.ts';

/** Every promise that a client or an API makes, by group. */
export const conformanceGroups: readonly ConformanceGroup[] = [
  ...callGroups,
  {group: 'Lists', cases: listCases},
  {group: 'Finding a bank', cases: bankCases},
  {group: 'Changes', cases: changeCases},
  {group: 'Runs of the wizard', cases: runCases},
  {group: 'Cancelling', cases: cancelCases},
  {group: 'Logging in and renewing', cases: loginCases},
  {group: 'HTTP', cases: httpCases},
];

/** How one case ended. */
export interface ConformanceResult {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly outcome: 'kept' | 'broken' | 'not-tried';
  /** What came instead, or why it was not tried. */
  readonly reason?: string | undefined;
  /** What users would meet. */
  readonly breaks: string;
}

/** What a run of the kit found. */
export interface ConformanceReport {
  readonly results: readonly ConformanceResult[];
  readonly kept: number;
  readonly broken: number;
  readonly notTried: number;
  /** All of it in plain words. */
  readonly text: string;
}

const runCase = async (one: ConformanceCase, {open, world}: ConformanceTarget): Promise<void> => {
  const session = await open();
  try {
    await one.run({...session, world, wait: session.advance ?? (milliseconds => pause(systemClock, milliseconds))});
  } finally {
    await session.close?.();
  }
};

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'something was thrown that is no error';

/** The cases as functions for any test runner. Each one rejects when its promise is broken. */
export const conformanceTests = (
  target: ConformanceTarget,
): readonly {readonly id: string; readonly title: string; readonly run: () => Promise<'kept' | 'not-tried'>}[] =>
  conformanceGroups.flatMap(({group, cases}) =>
    cases.map(one => ({
      id: one.id,
      title: `${group}: ${one.title}`,
      run: async () => {
        try {
          await runCase(one, target);
          return 'kept';
        } catch (error) {
          if (error instanceof NotTried) return 'not-tried';
          throw new Error(`${reasonOf(error)}. ${one.breaks}`, {cause: error});
        }
      },
    })),
  );

const describe = (results: readonly ConformanceResult[]): string => {
  const of = (outcome: ConformanceResult['outcome']): readonly ConformanceResult[] =>
    results.filter(result => result.outcome === outcome);
  const lines = [
    ...of('broken').flatMap(({id, group, title, reason, breaks}) => [
      `✖ ${group}: ${title} [${id}]`,
      `  what came: ${reason}`,
      `  what users meet: ${breaks}`,
      '',
    ]),
    ...of('not-tried').map(({group, title, reason}) => `– ${group}: ${title} (${reason})`),
  ];
  const counts = `${of('kept').length} kept, ${of('broken').length} broken, ${of('not-tried').length} not tried`;
  return [...lines, counts].join('\n');
};

/**
 * Tries every promise of the contract, one after another, and tells which are broken and what users would meet. Never rejects
 * because of what it finds.
 *
 * @param only - Ids of the cases to try; all of them unless told.
 * @param onResult - Hears of each case as it ends.
 */
export const runConformance = async (
  target: ConformanceTarget,
  {only, onResult}: {readonly only?: readonly string[]; readonly onResult?: (result: ConformanceResult) => void} = {},
): Promise<ConformanceReport> => {
  const results: ConformanceResult[] = [];
  for (const {group, cases} of conformanceGroups) {
    for (const one of cases) {
      if (only && !only.includes(one.id)) continue;
      const {id, title, breaks} = one;
      let ended: Pick<ConformanceResult, 'outcome' | 'reason'> = {outcome: 'kept'};
      try {
        await runCase(one, target);
      } catch (error) {
        ended =
          error instanceof NotTried
            ? {outcome: 'not-tried', reason: error.message}
            : {outcome: 'broken', reason: reasonOf(error)};
      }
      const result = {id, group, title, breaks, ...ended};
      results.push(result);
      onResult?.(result);
    }
  }
  const count = (outcome: ConformanceResult['outcome']): number =>
    results.filter(result => result.outcome === outcome).length;
  return {
    results,
    kept: count('kept'),
    broken: count('broken'),
    notTried: count('not-tried'),
    text: describe(results),
  };
};
