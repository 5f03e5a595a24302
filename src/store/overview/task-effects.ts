import type {BankIntegrationsClient} from '../../client/client.ts';
import type {pause} from '../../client/clock.ts';
import type {Clock} from '../../client/clock.ts';
import type {EffectContext} from '../create-store.ts';
import type {announceChange} from '../invalidation.ts';
import type {OverviewEvent} from './overview-state.ts';
import type {reportCall} from './report-call.ts';
import type {TaskEffect, TaskEvent} from './task-state.ts';

/**
 * What tasks need from outside. Code that the overview has loaded already is handed over: imported by both, it would become
 * a file of its own.
 */
export interface TaskDeps {
  readonly client: BankIntegrationsClient;
  readonly clock: Clock;
  readonly pause: typeof pause;
  /** Changes the list on screen. */
  readonly tell: (event: OverviewEvent) => void;
  readonly announceChange: typeof announceChange;
  readonly reportCall: typeof reportCall;
}

/** Starts what the machine asks for and tells it what came of it. */
export const createTaskEffects =
  ({client, clock, pause, tell, announceChange, reportCall}: TaskDeps) =>
  (effect: TaskEffect, {send, signal}: EffectContext<TaskEvent>): void | Promise<void> => {
    switch (effect.kind) {
      case 'read-preview':
        return reportCall(
          'listAccounts',
          () => client.listAccounts({syncId: effect.syncId}, {signal}),
          page => send({type: 'preview-read', page}),
          failure => send({type: 'preview-failed', failure}),
        );
      case 'rename':
        return reportCall(
          'renameBankSync',
          () => client.renameBankSync({syncId: effect.syncId, name: effect.name}, {signal}),
          sync => send({type: 'rename-done', sync}),
          failure => send({type: 'failed', failure}),
        );
      case 'count':
        return pause(clock, 1000, signal).then(() => send({type: 'second-passed'}));
      case 'remove':
        return reportCall(
          'removeBankSync',
          () => client.removeBankSync({syncId: effect.syncId}, {signal}),
          () => send({type: 'remove-done'}),
          failure => send({type: 'failed', failure}),
        );
      case 'tell':
        return tell(effect.event);
      case 'announce':
        return announceChange(client, {topic: 'syncs', syncId: effect.syncId});
    }
  };
