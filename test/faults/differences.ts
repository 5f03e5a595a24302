import type {Check} from './expectations.ts';
import {is, succeeds} from './expectations.ts';

/** Cells where the client does something else than the letter says, because of a decision of ours. */
export interface Difference {
  readonly faults: readonly string[];
  readonly columns: readonly string[];
  readonly does: string;
  readonly reason: string;
  readonly check: Check;
}

const reads = ['listSyncs', 'getAccounts', 'searchBanks', 'loadAssets'];
const flows = ['pollFlow', 'resumeFlow', 'begin', 'resync', 'submitLogin', 'submitTan', 'chooseMethod'];

export const differences: readonly Difference[] = [
  {
    faults: ['F17', 'F21'],
    columns: ['unsync'],
    does: 'success',
    reason: 'a removal that finds nothing has reached what it wanted',
    check: succeeds,
  },
  {
    faults: ['F36', 'F37', 'F38', 'F41', 'F44'],
    columns: ['unsync'],
    does: 'success',
    reason:
      'a removal has no answer to read, so a body that should not be there breaks nothing; the list is read again',
    check: succeeds,
  },
  {
    faults: ['F08'],
    columns: ['unsync'],
    does: 'success',
    reason: 'an answer without a body cannot come drop by drop',
    check: succeeds,
  },
  {
    faults: ['F34'],
    columns: ['link', 'unlink'],
    does: 'malformed, unknown',
    reason: 'the answer is the account with its new version; without it the list is read again',
    check: is('malformed', 'unknown'),
  },
  {
    faults: ['F40'],
    columns: flows,
    does: 'malformed, unknown',
    reason: 'a step that nobody knows is not guessed at; the wizard offers to check and to cancel',
    check: is('malformed', 'unknown'),
  },
  {
    faults: ['F01'],
    columns: reads,
    does: 'offline, not sent',
    reason: 'the device has said that there is no network; it is read again when there is one',
    check: ({failure, sent}) => failure?.code === 'offline' && failure.outcome === 'not-sent' && sent === 0,
  },
  {
    faults: ['F20', 'F22'],
    columns: reads,
    does: 'conflict, one try',
    reason: 'a read that conflicts breaks the contract; asking again at once would meet the same',
    check: is('conflict'),
  },
  {
    faults: ['F28'],
    columns: reads,
    does: 'rate-limited, one try',
    reason: 'a pause that no reader would wait for is told (30 seconds) instead of waited for',
    check: is('rate-limited'),
  },
];

/** A server that has carried a request out and says that it has not. Nobody can see that; the wizard starts again with the same key only. */
export const lies: readonly string[] = ['F31'];
