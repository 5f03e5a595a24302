import type {Failure} from '../../../src/client/failure.ts';
import type {Account} from '../../../src/contract/account.ts';
import type {Asset, LinkRefusal} from '../../../src/contract/asset.ts';
import type {Page} from '../../../src/contract/page.ts';
import {createLinkEffects} from '../../../src/store/link/link-effects.ts';
import {createLinkMachine} from '../../../src/store/link/link-machine.ts';
import type {LinkStore, LinkStoreOptions} from '../../../src/store/link/link-store.ts';
import {createLinkStore} from '../../../src/store/link/link-store.ts';

export const asset = (id: string, childCount = 0, change: Partial<Asset> = {}): Asset => ({
  id,
  name: `Asset ${id}`,
  path: {names: ['Asset Corp'], truncated: false},
  parentId: null,
  kind: childCount > 0 ? 'structuring' : 'production',
  childCount,
  linkRefusal: childCount > 0 ? 'structuring' : null,
  ...change,
});

export const refused = (id: string, linkRefusal: LinkRefusal): Asset => asset(id, 0, {linkRefusal});

export const pageOf = (
  items: readonly Asset[],
  nextCursor: string | null = null,
  total = items.length,
): Page<Asset> => ({
  items,
  nextCursor,
  total,
});

/** A store that knows what follows a press. */
export const openLinkStore = (options: LinkStoreOptions): LinkStore => {
  const store = createLinkStore(options);
  store.learn({createLinkMachine, createLinkEffects});
  return store;
};

export const account: Account = {
  id: 'account-1',
  syncId: 'sync-1',
  name: 'Reserve',
  holder: 'Windpark Nord GmbH',
  currency: 'EUR',
  balance: null,
  linkedAsset: null,
  linkVersion: 7,
  problem: null,
};

/** The account as somebody has linked it. */
export const linkedTo = (id: string, linkVersion = 8): Account => {
  const {name, path} = asset(id);
  return {...account, linkVersion, linkedAsset: {id, name, path}};
};

export const failure = (
  code: Failure['code'],
  outcome: Failure['outcome'],
  change: Partial<Failure> = {},
): Failure => ({
  code,
  outcome,
  operation: 'linkAccount',
  ...change,
});
