import type {Account, Balance} from '../../../src/contract/account.ts';
import type {LinkedAsset} from '../../../src/contract/asset.ts';
import type {AssetId} from '../../../src/contract/ids.ts';
import type {BankWorld} from '../bank-world.ts';
import {toInstant} from '../clock.ts';
import type {SyncRecord} from '../world-definition.ts';
import type {PresentAccount} from './accounts.ts';
import {lastImportAt} from './sync-times.ts';

/** What an account is linked to, as the API tells it. */
export const linkedAsset = ({definition}: BankWorld, id: AssetId | null): LinkedAsset | null => {
  const asset = id === null ? undefined : definition.tree.find(id);
  return asset ? {id: asset.id, name: asset.name, path: asset.path} : null;
};

const balance = (sync: SyncRecord, {record}: PresentAccount, now: number): Balance | null => {
  const readAt = record.readAt ?? lastImportAt(sync, now);
  if (record.amount === null || readAt === null || readAt < (sync.balancesFrom ?? 0)) return null;
  return {amount: record.amount, currency: record.currency, readAt: toInstant(readAt)};
};

/** An account as the API tells it at an instant. */
export const accountView = (world: BankWorld, sync: SyncRecord, account: PresentAccount, now: number): Account => {
  const {id, name, holder, iban, number, currency, problem} = account.record;
  return {
    id,
    syncId: sync.id,
    name,
    holder,
    ...(iban !== undefined && {iban}),
    ...(number !== undefined && {number}),
    currency,
    balance: balance(sync, account, now),
    linkedAsset: linkedAsset(world, account.assetId),
    linkVersion: account.linkVersion,
    problem,
  };
};
