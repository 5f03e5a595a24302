import type {Bank, BankMatch} from '../../../src/contract/bank.ts';
import {allSyncs} from '../data/syncs.ts';
import {directoryIndex} from '../directory/directory.ts';
import {seenBank} from '../directory/seen-bank.ts';
import {pageOf} from '../paging.ts';
import {chance} from '../random.ts';
import {invalidField} from '../simulated-problem.ts';
import type {OperationHandler} from './operation-context.ts';
import {requireView} from './permissions.ts';

const pageSize = 10;
const shortestQuery = 2;
/** Nobody pages further: another word is quicker. */
const mostReachable = 1000;

export const searchBanks: OperationHandler<'searchBanks'> = (context, {query = '', country, bankCode, cursor}) => {
  requireView(context);
  const words = query.trim();
  let found: {readonly banks: readonly Bank[]; readonly total: number};
  if (bankCode !== undefined) {
    if (country === undefined) throw invalidField('country', 'is required with bankCode');
    const banks = directoryIndex().byBankCode(country, bankCode);
    found = {banks, total: banks.length};
  } else {
    if (Array.from(words).length < shortestQuery) throw invalidField('query', `at least ${shortestQuery} characters`);
    found = directoryIndex().search(words, {limit: cursor === undefined ? pageSize : mostReachable, country});
  }
  const connected = new Map(
    allSyncs(context.world)
      .toReversed()
      .map(({id, name, bankId}) => [bankId, {id, name}]),
  );
  const page = pageOf(
    {
      // A cursor is short, a query need not be.
      list: `banks/${chance(country ?? '', bankCode ?? '', words)}`,
      size: pageSize,
      total: Math.min(found.total, mostReachable),
      at: (index): BankMatch => {
        const bank = found.banks[index];
        if (!bank) throw new RangeError(`no bank ${index}`);
        const sync = connected.get(bank.id);
        return seenBank(context.world, sync ? {...bank, connected: sync} : bank);
      },
    },
    cursor,
  );
  return {...page, total: found.total};
};
