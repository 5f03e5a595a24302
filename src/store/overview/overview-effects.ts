import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {pause} from '../../client/clock.ts';
import type {Failure} from '../../client/failure.ts';
import {toFailure} from '../../client/failure.ts';
import type {Operation} from '../../contract/routes.ts';
import type {EffectContext} from '../create-store.ts';
import {announceChange} from '../invalidation.ts';
import type {OverviewEffect, OverviewEvent} from './overview-state.ts';

/** What the overview needs from outside. */
export interface OverviewDeps {
  readonly client: BankIntegrationsClient;
  readonly clock: Clock;
}

const settleMs = 250;
const refreshLaterMs = 5000;

/** Starts what the machine asks for and tells it what came of it. */
export const createOverviewEffects = ({client, clock}: OverviewDeps) => {
  const attempt = async <T>(
    operation: Operation,
    call: () => Promise<T>,
    done: (result: T) => void,
    failed: (failure: Failure) => void,
  ): Promise<void> => {
    let result: T;
    try {
      result = await call();
    } catch (error) {
      failed(toFailure(error, operation));
      return;
    }
    done(result);
  };

  return async (effect: OverviewEffect, {send, signal}: EffectContext<OverviewEvent>): Promise<void> => {
    switch (effect.kind) {
      case 'read-capabilities':
        return attempt(
          'getCapabilities',
          () => client.getCapabilities({}, {signal}),
          capabilities => send({type: 'capabilities-read', capabilities, at: clock.now()}),
          failure => send({type: 'capabilities-failed', failure}),
        );
      case 'read-syncs':
        if (effect.settle) await pause(clock, settleMs, signal);
        if (signal.aborted) return undefined;
        return attempt(
          'listBankSyncs',
          () => client.listBankSyncs({cursor: effect.cursor, query: effect.query || undefined}, {signal}),
          page => send({type: 'syncs-read', page, at: clock.now()}),
          failure => send({type: 'syncs-failed', failure}),
        );
      case 'read-accounts': {
        const {syncId, cursor} = effect;
        return attempt(
          'listAccounts',
          () => client.listAccounts({syncId, cursor}, {signal}),
          page => send({type: 'accounts-read', syncId, page, ...(cursor === undefined ? {} : {cursor})}),
          failure => send({type: 'accounts-failed', syncId, failure}),
        );
      }
      case 'read-preview':
        return attempt(
          'listAccounts',
          () => client.listAccounts({syncId: effect.syncId}, {signal}),
          page => send({type: 'preview-read', page}),
          failure => send({type: 'preview-failed', failure}),
        );
      case 'rename':
        return attempt(
          'renameBankSync',
          () => client.renameBankSync({syncId: effect.syncId, name: effect.name}, {signal}),
          sync => {
            send({type: 'rename-done', sync});
            announceChange(client, {topic: 'syncs', syncId: sync.id});
          },
          failure => send({type: 'task-failed', failure}),
        );
      case 'remove':
        return attempt(
          'removeBankSync',
          () => client.removeBankSync({syncId: effect.syncId}, {signal}),
          () => {
            send({type: 'remove-done', syncId: effect.syncId});
            announceChange(client, {topic: 'syncs', syncId: effect.syncId});
          },
          failure => send({type: 'task-failed', failure}),
        );
      case 'refresh-later':
        await pause(clock, refreshLaterMs, signal);
        return send({type: 'refresh'});
    }
  };
};
