import {stripVTControlCharacters} from 'node:util';
import type {FullConfig, Reporter, Suite} from '@playwright/test/reporter';
import {failureLine, saidFirst} from './failures.ts';

/** Ends a Playwright run with one plain line, `N passed, N failed`; a skipped test counts as failed. */
export default class ClosingReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onExit(): Promise<void> {
    const tests = this.#suite?.allTests() ?? [];
    const failures = tests
      .filter(test => test.outcome() !== 'expected')
      .map(test => {
        const said = test.results.at(-1)?.error?.message ?? test.outcome();
        // The first title is the file's project, which has no name.
        return failureLine(test.titlePath().filter(Boolean).join(' › ') + saidFirst(stripVTControlCharacters(said)));
      });
    const closing = `${tests.length - failures.length} passed, ${failures.length} failed`;
    process.stdout.write(`\n${[...failures, closing].join('\n')}\n`);
    return Promise.resolve();
  }

  printsToStdio(): boolean {
    return false;
  }
}
