import {accountNumberOf} from '../banks/iban.ts';
import type {PresentAccount} from '../data/accounts.ts';
import {bankById} from '../directory/directory.ts';
import {accountsOfLogin} from './accounts-of-login.ts';
import type {ListedAccount} from './carry-over.ts';
import type {FlowContext} from './flow-context.ts';

/**
 * What the bank lists in the renewal of a sync whose accounts are these: all of them under ids of that day, and what the
 * script has happen at the bank.
 */
export const listedAccounts = (
  context: FlowContext,
  before: readonly PresentAccount[],
  prefix: string,
): readonly ListedAccount[] => {
  const {flow, script, world} = context;
  const same = before.map(({record}, index): ListedAccount => ({...record, id: `${prefix}-l${index + 1}`}));
  switch (script.data) {
    case 'one-more':
      return [...same, ...accountsOfLogin(context, prefix).slice(0, 1)];
    case 'one-less':
      return same.slice(0, -1);
    case 'changed': {
      // The first has another name; the last one that is linked has moved to another number.
      const moved = before.findLastIndex(({assetId}, index) => index > 0 && assetId !== null);
      const bank = bankById(flow.bankId ?? '');
      return same.map((account, index) => {
        if (index === 0) return {...account, name: `${account.name} 1`};
        if (index !== moved) return account;
        const {iban: _iban, number: _number, ...rest} = account;
        return {...rest, ...accountNumberOf(bank, world.state.seed, prefix, index)};
      });
    }
    default:
      return same;
  }
};
