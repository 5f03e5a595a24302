import type {BankSyncId} from '../../../src/contract/ids.ts';
import {isImporting} from '../data/sync-times.ts';
import {syncView} from '../data/sync-view.ts';
import {changeSync, findSync} from '../data/syncs.ts';
import {invalidField, SimulatedProblem} from '../simulated-problem.ts';
import type {SyncRecord} from '../world-definition.ts';
import {syncNameLength} from './get-capabilities.ts';
import type {OperationContext, OperationHandler} from './operation-context.ts';
import {requireManage} from './permissions.ts';

/** A sync that exists, or the problem that it does not. */
export const requireSync = ({world}: OperationContext, id: BankSyncId): SyncRecord => {
  const record = findSync(world, id);
  if (!record) throw new SimulatedProblem('not-found');
  return record;
};

/** Refuses while an import runs. */
export const requireIdle = ({now}: OperationContext, record: SyncRecord): void => {
  if (isImporting(record, now)) throw new SimulatedProblem('busy');
};

/** A name that a sync may have, trimmed. */
export const requireName = (name: string | undefined): string => {
  const trimmed = (name ?? '').trim();
  if (trimmed === '') throw invalidField('name', 'is required');
  // Code points, so that a letter beyond the basic plane counts once.
  if (Array.from(trimmed).length > syncNameLength) throw invalidField('name', `at most ${syncNameLength} characters`);
  return trimmed;
};

export const renameBankSync: OperationHandler<'renameBankSync'> = (context, {syncId, name}) => {
  requireManage(context);
  const {world, now} = context;
  const record = requireSync(context, syncId);
  const trimmed = requireName(name);
  changeSync(world, syncId, {name: trimmed});
  return syncView(world, {...record, name: trimmed}, now);
};

export const removeBankSync: OperationHandler<'removeBankSync'> = (context, {syncId}) => {
  requireManage(context);
  const record = requireSync(context, syncId);
  requireIdle(context, record);
  context.world.state.removed[record.id] = true;
};
