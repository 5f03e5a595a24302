// Whatever runs tests names each failed one in a line of its own, so that the closing summary of all parts can say it again.

const start = 'failed: ';

/** The line that names a failure. */
export const failureLine = (failure: string): string => `${start}${failure}`;

/** The failures that an output names, in its order. */
export const failuresIn = (output: string): string[] =>
  output
    .split('\n')
    .filter(line => line.startsWith(start))
    .map(line => line.slice(start.length));

/** The first line of a message that says anything, after a colon; nothing without one. */
export function saidFirst(message: string | undefined): string {
  const line = message?.split('\n').find(text => text.trim() !== '');
  return line === undefined ? '' : `: ${line.trim()}`;
}
