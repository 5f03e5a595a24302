import {accountView} from '../data/account-view.ts';
import {accountsOf} from '../data/accounts.ts';
import {pageOf} from '../paging.ts';
import {requireSync} from './manage-bank-sync.ts';
import type {OperationHandler} from './operation-context.ts';
import {requireView} from './permissions.ts';

const pageSize = 100;

export const listAccounts: OperationHandler<'listAccounts'> = (context, {syncId, cursor}) => {
  requireView(context);
  const {world, now} = context;
  const sync = requireSync(context, syncId);
  const accounts = accountsOf(world, syncId);
  return pageOf(
    {
      list: `accounts/${sync.id}`,
      size: pageSize,
      total: accounts.count,
      at: index => accountView(world, sync, accounts.at(index), now),
    },
    cursor,
  );
};
