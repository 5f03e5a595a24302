import type {Fault} from 'bank-integration-elements/mocks';
import type {Operation} from 'bank-integration-elements';
import type * as around from '../../../test/support/around-a-wizard.ts';

/** What stands on the stage. */
export interface Setup {
  readonly element: 'overview' | 'wizard' | 'linker' | 'health';
  /** `default` unless told. */
  readonly scenario?: string;
  /** Milliseconds of the (standing) clock until an answer comes: time has to be moved for it. */
  readonly latencyMs?: number;
  readonly faults?: readonly {readonly operation: Operation | 'any'; readonly fault: Fault}[];
  /** The host has not handed a client over. */
  readonly withoutClient?: true;
  /** The sync to renew (wizard). */
  readonly syncId?: string;
  /** The account to link (linker); `first`: the first of the first sync. */
  readonly account?: 'first' | {readonly syncId: string; readonly name: string};
  /** Many accounts at once (linker): all of the organisation, after the links of these have been taken away. */
  readonly accountsWithout?: readonly string[];
  /** The name that the overview hands on (wizard, when renewing). */
  readonly syncName?: string;
}

/** What the page offers to the script that takes the pictures. */
export interface Stage {
  show(setup: Setup): Promise<void>;
  /** Lets the simulated time pass. */
  advance(milliseconds: number): Promise<void>;
  /** From now on every answer takes so long. */
  slow(milliseconds: number): void;
  /** Somebody else links an account. */
  linkByOthers(accountId: string, assetId: string): Promise<void>;
  /** Plans a fault for the next call, or for all of them. */
  fail(operation: Operation, fault: Fault, times?: number): void;
  /** What browser, other tabs and host do around the element that is shown. */
  readonly around: typeof around;
  /** What happens at the bank to which the wizard has left in this tab. */
  atBank(decision: 'grant' | 'cancel'): void;
  /** Takes the element away, as another page does, and puts one like it there once all is ready for it. */
  anew(before?: () => unknown): Promise<void>;
}

declare global {
  interface Window {
    stage: Stage;
  }
}
