import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {pause} from '../../client/clock.ts';
import {fail, toFailure} from '../../client/failure.ts';
import type {Account} from '../../contract/account.ts';
import type {Operation} from '../../contract/routes.ts';
import type {EffectContext} from '../create-store.ts';
import type {Change} from '../invalidation.ts';
import {announceChange} from '../invalidation.ts';
import {watchPatience} from '../patience.ts';
import type {LinkEffect} from './link-effect.ts';
import type {LinkEvent} from './link-event.ts';

/** What the linker needs from outside. */
export interface LinkDeps {
  readonly client: BankIntegrationsClient;
  readonly clock: Clock;
  /** Tells the other elements of a change; through the client's invalidation unless told otherwise. */
  readonly announce?: ((change: Change) => void) | undefined;
}

const typingMs = 200;

/** Tells the other elements about the accounts of a sync. */
export const announcer = ({client, announce}: LinkDeps) => {
  const tell = announce ?? ((change: Change) => announceChange(client, change));
  return (syncId: string): void => tell({topic: 'accounts', syncId});
};

/** Starts what the machine asks for and tells it what came of it. */
export const createLinkEffects = (deps: LinkDeps) => {
  const {client, clock} = deps;
  const announce = announcer(deps);

  const findAccount = async (
    {accountId, syncId}: Extract<LinkEffect, {readonly kind: 'find-account'}>,
    signal: AbortSignal,
  ): Promise<Account> => {
    const seen = new Set<string | undefined>();
    for (let cursor: string | undefined; !seen.has(cursor);) {
      seen.add(cursor);
      const page = await client.listAccounts({syncId, cursor}, {signal});
      const account = page.items.find(({id}) => id === accountId);
      if (account) return account;
      cursor = page.nextCursor ?? undefined;
    }
    throw fail({code: 'not-found', outcome: 'not-applied', operation: 'listAccounts'});
  };

  return async (effect: LinkEffect, {send, signal}: EffectContext<LinkEvent>): Promise<void> => {
    /** Sends what came of a call. What a host's client throws, at once or later, is a failure like any other. */
    const report = async (operation: Operation, call: () => Promise<LinkEvent>): Promise<void> => {
      let event: LinkEvent;
      try {
        event = await call();
      } catch (error) {
        event = {type: 'call-failed', effect, failure: toFailure(error, operation), at: clock.now()};
      }
      send(event);
    };

    switch (effect.kind) {
      case 'load-branch': {
        const {parentId, cursor} = effect;
        return report('listAssets', async () => ({
          type: 'branch-loaded',
          parentId,
          page: await client.listAssets({parentId: parentId ?? undefined, cursor}, {signal}),
        }));
      }
      case 'search-assets': {
        const {query, cursor, settle} = effect;
        if (settle) await pause(clock, typingMs, signal);
        if (signal.aborted) return;
        return report('listAssets', async () => ({
          type: 'assets-found',
          page: await client.listAssets({query, cursor}, {signal}),
        }));
      }
      case 'save': {
        const {accountId, linkVersion, assetId} = effect;
        const versioned = {accountId, linkVersion};
        return assetId === null
          ? report('unlinkAccount', async () => ({
              type: 'saved',
              account: await client.unlinkAccount(versioned, {signal}),
            }))
          : report('linkAccount', async () => ({
              type: 'saved',
              account: await client.linkAccount({...versioned, assetId}, {signal}),
            }));
      }
      case 'find-account':
        return report('listAccounts', async () => ({
          type: 'account-read',
          account: await findAccount(effect, signal),
        }));
      case 'wait':
        return watchPatience(clock, signal, patience => send({type: 'waited', patience}));
      case 'announce':
        announce(effect.syncId);
    }
  };
};
