import type {Bank} from '../../../src/contract/bank.ts';
import type {BankWorld} from '../bank-world.ts';
import {scriptOf} from '../flow-script.ts';

/** A bank as this world shows it: where all banks ask on pages of their own, it says so. */
export const seenBank = <B extends Bank>({definition}: BankWorld, bank: B): B =>
  scriptOf(definition.script).page === null ? bank : {...bank, approach: 'redirect'};
