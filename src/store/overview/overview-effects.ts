import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {pause} from '../../client/clock.ts';
import type {EffectContext} from '../create-store.ts';
import type {OverviewEffect, OverviewEvent} from './overview-state.ts';
import {reportCall} from './report-call.ts';

/** What the overview needs from outside. */
export interface OverviewDeps {
  readonly client: BankIntegrationsClient;
  readonly clock: Clock;
}

const settleMs = 250;
const refreshLaterMs = 5000;

/** Starts what the machine asks for and tells it what came of it. */
export const createOverviewEffects =
  ({client, clock}: OverviewDeps) =>
  async (effect: OverviewEffect, {send, signal}: EffectContext<OverviewEvent>): Promise<void> => {
    switch (effect.kind) {
      case 'read-capabilities':
        return reportCall(
          'getCapabilities',
          () => client.getCapabilities({}, {signal}),
          capabilities => send({type: 'capabilities-read', capabilities, at: clock.now()}),
          failure => send({type: 'capabilities-failed', failure}),
        );
      case 'read-syncs':
        if (effect.settle) await pause(clock, settleMs, signal);
        if (signal.aborted) return undefined;
        return reportCall(
          'listBankSyncs',
          () => client.listBankSyncs({cursor: effect.cursor, query: effect.query || undefined}, {signal}),
          page => send({type: 'syncs-read', page, at: clock.now()}),
          failure => send({type: 'syncs-failed', failure}),
        );
      case 'read-accounts': {
        const {syncId, cursor} = effect;
        return reportCall(
          'listAccounts',
          () => client.listAccounts({syncId, cursor}, {signal}),
          page => send({type: 'accounts-read', syncId, page, ...(cursor === undefined ? {} : {cursor})}),
          failure => send({type: 'accounts-failed', syncId, failure}),
        );
      }
      case 'refresh-later':
        await pause(clock, refreshLaterMs, signal);
        return send({type: 'refresh'});
    }
  };
