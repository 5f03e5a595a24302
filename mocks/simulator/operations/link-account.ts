import type {Account} from '../../../src/contract/account.ts';
import type {AccountId, AssetId} from '../../../src/contract/ids.ts';
import {accountView} from '../data/account-view.ts';
import {changeLink, findAccount} from '../data/accounts.ts';
import {invalidField, SimulatedProblem} from '../simulated-problem.ts';
import {requireSync} from './manage-bank-sync.ts';
import type {OperationContext, OperationHandler} from './operation-context.ts';
import {requireManage} from './permissions.ts';

const viewOf = (context: OperationContext, id: AccountId): Account => {
  const account = findAccount(context.world, id);
  if (!account) throw new SimulatedProblem('not-found');
  return accountView(context.world, requireSync(context, account.syncId), account, context.now);
};

const change = (
  context: OperationContext,
  {accountId, linkVersion}: {readonly accountId: AccountId; readonly linkVersion: number},
  assetId: AssetId | null,
): Account => {
  const {world} = context;
  const account = findAccount(world, accountId);
  if (!account) throw new SimulatedProblem('not-found');
  if (account.linkVersion !== linkVersion) {
    throw new SimulatedProblem('conflict', {current: viewOf(context, accountId)});
  }
  changeLink(world, account, assetId);
  return viewOf(context, accountId);
};

export const linkAccount: OperationHandler<'linkAccount'> = (context, input) => {
  requireManage(context);
  const asset = context.world.definition.tree.find(input.assetId);
  if (!asset) throw new SimulatedProblem('not-found');
  if (asset.linkRefusal !== null) throw invalidField('assetId', asset.linkRefusal);
  return change(context, input, asset.id);
};

export const unlinkAccount: OperationHandler<'unlinkAccount'> = (context, input) => {
  requireManage(context);
  return change(context, input, null);
};
