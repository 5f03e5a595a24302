import type {Page} from '@playwright/test';
import type {OverviewPage} from '../../test/support/pages/overview-page.ts';
import type {WizardPage} from '../../test/support/pages/wizard-page.ts';
import type {LinkerPage} from '../../test/support/pages/linker-page.ts';
import type {Setup} from './stage/setup.ts';

/** Who walks to a state. */
export interface Walker {
  readonly page: Page;
  readonly overview: OverviewPage;
  readonly wizard: WizardPage;
  readonly linker: LinkerPage;
  /** Lets the simulated time pass. */
  advance(milliseconds: number): Promise<void>;
  fail: (...planned: Parameters<Window['stage']['fail']>) => Promise<void>;
}

/** A state of an element, and how one comes to it. */
export interface State {
  /** `wizard/code-wrong`: also the name of the pictures. */
  readonly name: string;
  readonly setup: Setup;
  /** What a user does first. */
  readonly walk?: (walker: Walker) => Promise<void>;
  /** Visible when the state is there: a picture waits for it. */
  readonly shows: (walker: Walker) => ReturnType<Page['locator']>;
}
