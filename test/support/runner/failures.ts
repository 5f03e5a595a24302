// Whatever runs tests names each failed one in a line of its own, so that the closing summary of all parts can say it again.

const start = 'failed: ';
const skip = 'skipped: ';

const linesAfter = (output: string, beginning: string): string[] =>
  output
    .split('\n')
    .filter(line => line.startsWith(beginning))
    .map(line => line.slice(beginning.length));

/** The line that names a failure. */
export const failureLine = (failure: string): string => `${start}${failure}`;

/** The failures that an output names, in its order. */
export const failuresIn = (output: string): string[] => linesAfter(output, start);

/** The line that names a test that was left out. */
export const skippedLine = (test: string): string => `${skip}${test}`;

/** The tests that an output says were left out. */
export const skippedIn = (output: string): string[] => linesAfter(output, skip);

/** The last `N passed, N failed` of an output; zeros without one. */
export function totalIn(output: string): {readonly passed: number; readonly failed: number} {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return {passed: Number(passed ?? 0), failed: Number(failed ?? 0)};
}

/** The first line of a message that says anything, after a colon; nothing without one. */
export function saidFirst(message: string | undefined): string {
  const line = message?.split('\n').find(text => text.trim() !== '');
  return line === undefined ? '' : `: ${line.trim()}`;
}
