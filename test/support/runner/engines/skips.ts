import type {EngineName} from './engines.ts';

/** Tests that an engine cannot run as we drive it. */
export interface Skip {
  readonly engines: readonly EngineName[];
  /** From the root of the repository. */
  readonly file: string;
  /** In the names of the tests, from the outermost on with ` › ` between them. */
  readonly test: string;
  /** What is missing, in a sentence's part: it stands after the engine. */
  readonly reason: string;
}

/**
 * Every run of `npm run test:engines` looks whether an entry still skips a test, and whether the tests that it skips still fail:
 * what works by now has to go.
 */
export const skips: readonly Skip[] = [
  {
    engines: ['firefox', 'webkit'],
    file: 'test/elements/bank-integrations-overview/lifecycle.test.ts',
    test: 'is collected when it is gone, however often it comes and goes',
    reason: 'only the DevTools protocol of Chromium counts what is alive in memory',
  },
  {
    engines: ['firefox', 'webkit'],
    file: 'test/elements/bank-sync-wizard/flicker.test.ts',
    test: 'where little motion is wished for, ask back before they start',
    reason: 'neither WebDriver BiDi nor WebDriver can set what the user prefers',
  },
  {
    engines: ['webkit'],
    file: 'test/elements/account-asset-linker/keyboard.test.ts',
    test: 'leaves Home in the field to the caret, and the space to the words',
    reason: 'its caret stays where it is at Home with the fonts of the pinned Chromium; with Debian’s it moves',
  },
  ...['test/lifecycle/wizard-before-code.test.ts', 'test/lifecycle/wizard-from-code.test.ts'].flatMap(
    (file): Skip[] => [
      {
        engines: ['webkit'],
        file,
        test: 'Enter is held, and a click comes after it',
        reason: 'its driver takes a key that is pressed again for one that is pressed already: nothing repeats',
      },
      {
        engines: ['webkit'],
        file,
        test: 'all pairs › are counted',
        reason: 'counts every pair, and some are left out here: those with a key that is held',
      },
    ],
  ),
];

/** The skips of one engine. */
export const skipsOf = (engine: EngineName): readonly Skip[] => skips.filter(({engines}) => engines.includes(engine));
