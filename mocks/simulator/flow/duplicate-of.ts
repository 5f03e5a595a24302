import type {BankSyncId} from '../../../src/contract/ids.ts';
import {allSyncs} from '../data/syncs.ts';
import type {FlowContext} from './flow-context.ts';

/** The sync that has the login of this run already. */
export const duplicateOf = ({world, flow, script}: FlowContext): BankSyncId | undefined => {
  if (flow.mode === 'resync') return undefined;
  const same = allSyncs(world).find(
    ({bankId, login}) => bankId === flow.bankId && (script.duplicate || login === flow.login),
  );
  return same?.id ?? (script.duplicate ? allSyncs(world)[0]?.id : undefined);
};
