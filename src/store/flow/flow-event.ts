import type {Failure} from '../../client/failure.ts';
import type {BankMatch} from '../../contract/bank.ts';
import type {Flow} from '../../contract/flow.ts';
import type {RunKey} from '../../contract/ids.ts';
import type {Page} from '../../contract/page.ts';
import type {IbanReading} from '../../search/iban.ts';
import type {Patience} from '../patience.ts';
import type {Away} from './flow-state.ts';
import type {SafeAnswer} from './safe-answer.ts';

/** What may begin a new run, and so needs a key for it. */
type Fresh = {readonly type: 'back'} | {readonly type: 'retry'} | {readonly type: 'restart'};

type Simple =
  | {readonly type: 'name-changed'; readonly name: string}
  /** On from naming, from the confirmation of a renewal, from the selected bank, from the warning that it is connected already. */
  | {readonly type: 'next'}
  | {readonly type: 'query-changed'; readonly text: string}
  | {readonly type: 'more-banks'}
  | {readonly type: 'search-again'}
  | {readonly type: 'bank-selected'; readonly bank?: BankMatch | undefined}
  /** «My bank is not listed», and back from there. */
  | {readonly type: 'not-listed'; readonly shown: boolean}
  /** Look at once where the flow stands. */
  | {readonly type: 'check'}
  | {readonly type: 'cancel'}
  /** The user has gone to the bank's own page, or what became of the way there. */
  | {readonly type: 'went-to-bank'; readonly away: Away}
  /** The user leaves while the accounts are being read; the import goes on. */
  | {readonly type: 'leave'}
  | {readonly type: 'page-changed'; readonly visible: boolean; readonly online: boolean};

/** What the user, or the page around the wizard, does. Answers to a step go through `FlowStore.submit`. */
export type FlowUserEvent = Simple | Fresh;

/** What happens to the machine. */
export type FlowEvent =
  | Simple
  | (Fresh & {/** For a new run, if one begins. */ readonly runKey: RunKey})
  | {readonly type: 'submit'; readonly answer: SafeAnswer}
  | {readonly type: 'query-read'; readonly iban: IbanReading}
  | {readonly type: 'banks-found'; readonly page: Page<BankMatch>}
  /** The client answered where the flow stands; `at` in milliseconds of the device's clock. */
  | {readonly type: 'flow-read'; readonly flow: Flow; readonly at: number}
  /** The one call of this state failed. */
  | {readonly type: 'call-failed'; readonly failure: Failure; readonly at: number}
  | {readonly type: 'waited'; readonly patience: Patience}
  | {readonly type: 'deadline-passed'; readonly expiresAt: string};
