import type {Account} from '../../contract/account.ts';
import type {Operation} from '../../contract/routes.ts';
import {watchPatience} from '../patience.ts';
import type {LinkEffect} from './link-effect.ts';
import type {LinkEvent} from './link-event.ts';
import type {LinkTools, RunLink} from './tree-effects.ts';

const typingMs = 200;

/** Starts what the machine asks for and tells it what came of it. @param runTree - reads the tree. */
export const createLinkEffects = (tools: LinkTools, runTree: RunLink): RunLink => {
  const {client, clock, pause, fail, tell} = tools;

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

  return async (effect, context) => {
    const {send, signal} = context;
    const report = (operation: Operation, call: () => Promise<LinkEvent>): Promise<void> =>
      tools.report(effect, send, operation, call);
    switch (effect.kind) {
      case 'load-branch':
        return runTree(effect, context);
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
        tell(effect.syncId);
    }
  };
};
