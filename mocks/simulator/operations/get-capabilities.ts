import {toInstant} from '../clock.ts';
import {bankCount} from '../directory/directory.ts';
import type {OperationHandler} from './operation-context.ts';

/** Longest name of a sync. */
export const syncNameLength = 64;

export const getCapabilities: OperationHandler<'getCapabilities'> = ({world, now}) => {
  const {organisation, role, manageRefusal, subscribed} = world.definition;
  return {
    organisation,
    role,
    manageRefusal,
    subscribed,
    limits: {syncNameLength, syncs: null},
    approaches: ['embedded', 'redirect'],
    bankCount,
    serverTime: toInstant(now),
  };
};
