import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {pause} from '../../client/clock.ts';
import {fail, toFailure} from '../../client/failure.ts';
import type {Operation} from '../../contract/routes.ts';
import type {EffectContext} from '../create-store.ts';
import type {Change} from '../invalidation.ts';
import {announceChange} from '../invalidation.ts';
import type {LinkEffect} from './link-effect.ts';
import type {LinkEvent} from './link-event.ts';

/** What the linker needs from outside. */
export interface LinkDeps {
  readonly client: BankIntegrationsClient;
  readonly clock: Clock;
  /** Tells the other elements of a change; through the client's invalidation unless told otherwise. */
  readonly announce?: ((change: Change) => void) | undefined;
}

/** Starts what a machine asks for and tells it what came of it. */
export type RunLink = (effect: LinkEffect, context: EffectContext<LinkEvent>) => Promise<void>;

/** What effects have in common; handed over, so that the code behind a press brings nothing of it along. */
export interface LinkTools extends LinkDeps {
  /** Tells the other elements about the accounts of a sync. */
  readonly tell: (syncId: string) => void;
  /** Sends what came of a call. What a host's client throws, at once or later, is a failure like any other. */
  readonly report: (
    effect: LinkEffect,
    send: (event: LinkEvent) => void,
    operation: Operation,
    call: () => Promise<LinkEvent>,
  ) => Promise<void>;
  readonly pause: typeof pause;
  readonly fail: typeof fail;
}

export const createLinkTools = (deps: LinkDeps): LinkTools => {
  const {client, clock, announce = change => announceChange(client, change)} = deps;
  return {
    ...deps,
    pause,
    fail,
    tell: syncId => announce({topic: 'accounts', syncId}),
    report: async (effect, send, operation, call) => {
      let event: LinkEvent;
      try {
        event = await call();
      } catch (error) {
        event = {type: 'call-failed', effect, failure: toFailure(error, operation), at: clock.now()};
      }
      send(event);
    },
  };
};

/** What {@link treeMachine} asks for: the children of a node. */
export const createTreeEffects =
  ({client, report}: LinkTools): RunLink =>
  async (effect, {send, signal}) => {
    if (effect.kind !== 'load-branch') return;
    const {parentId, cursor} = effect;
    await report(effect, send, 'listAssets', async () => ({
      type: 'branch-loaded',
      parentId,
      page: await client.listAssets({parentId: parentId ?? undefined, cursor}, {signal}),
    }));
  };
