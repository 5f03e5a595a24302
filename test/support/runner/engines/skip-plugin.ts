import type {TestRunnerPlugin} from '@web/test-runner';
import type {Skip} from './skips.ts';

/** Leaves out the tests that the entries name. @param instead - all others in their files. */
export function skipPlugin(skips: readonly Skip[], instead: boolean): TestRunnerPlugin {
  return {
    name: 'skips',
    transform({path, body}) {
      const texts = skips.filter(({file}) => path === `/${file}`).map(({test}) => test);
      if (texts.length === 0) return undefined;
      return `${String(body)}
import {leaveOut} from '/test/support/runner/engines/skip-in-page.ts';
leaveOut(${JSON.stringify(texts)}, ${instead});
`;
    },
  };
}
