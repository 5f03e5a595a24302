import type {FullConfig, Reporter, Suite} from '@playwright/test/reporter';

/** Ends a Playwright run with one plain line, `N passed, N failed`; a skipped test counts as failed. */
export default class ClosingReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onExit(): Promise<void> {
    const outcomes = (this.#suite?.allTests() ?? []).map(test => test.outcome());
    const passed = outcomes.filter(outcome => outcome === 'expected').length;
    process.stdout.write(`\n${passed} passed, ${outcomes.length - passed} failed\n`);
    return Promise.resolve();
  }

  printsToStdio(): boolean {
    return false;
  }
}
