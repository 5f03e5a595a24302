import type {BankSyncId} from '../../../src/contract/ids.ts';
import type {BankWorld} from '../bank-world.ts';
import {lookUp} from '../look-up.ts';
import type {SyncRecord} from '../world-definition.ts';

const changed = ({state}: BankWorld, record: SyncRecord): SyncRecord => {
  const change = lookUp(state.changed, record.id);
  return change ? {...record, ...change} : record;
};

/** All syncs that there are now. */
export const allSyncs = (world: BankWorld): readonly SyncRecord[] => {
  const {definition, state} = world;
  const found: SyncRecord[] = [];
  const add = (record: SyncRecord): void => {
    if (!Object.hasOwn(state.removed, record.id)) found.push(changed(world, record));
  };
  for (let index = 0; index < definition.syncs.count; index += 1) add(definition.syncs.at(index));
  for (const {record} of state.added) add(record);
  return found;
};

/** A sync by its id, unless it was removed. */
export const findSync = (world: BankWorld, id: BankSyncId): SyncRecord | undefined => {
  const {definition, state} = world;
  if (Object.hasOwn(state.removed, id)) return undefined;
  const index = definition.syncs.indexOf(id);
  const record = index >= 0 ? definition.syncs.at(index) : state.added.find(({record}) => record.id === id)?.record;
  return record && changed(world, record);
};

/** Writes down what changed about a sync. */
export const changeSync = ({state}: BankWorld, id: BankSyncId, change: Partial<SyncRecord>): void => {
  state.changed[id] = {...lookUp(state.changed, id), ...change};
};
