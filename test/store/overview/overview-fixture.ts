import type {Failure} from '../../../src/client/failure.ts';
import type {Account, AccountPage} from '../../../src/contract/account.ts';
import type {BankSync, BankSyncPage} from '../../../src/contract/bank-sync.ts';
import type {Capabilities} from '../../../src/contract/capabilities.ts';

/** 24 November 2026, 09:00 UTC: the server's time in all answers below. */
export const serverNow = Date.UTC(2026, 10, 24, 9);
export const serverTime = new Date(serverNow).toISOString();

/** An instant so many days from {@link serverNow}. */
export const inDays = (days: number): string => new Date(serverNow + days * 86_400_000).toISOString();

export const sync = (id: string, change: Partial<BankSync> = {}): BankSync => ({
  id,
  name: `Sync ${id}`,
  bank: {id: `bank-${id}`, name: 'Nordbank', approach: 'embedded', health: 'working'},
  grantedAt: inDays(-60),
  expiresAt: inDays(60),
  revokedAt: null,
  accountCount: 2,
  unlinkedCount: 1,
  lastImport: {finishedAt: inDays(-0.2), outcome: 'complete'},
  nextImportAt: inDays(0.8),
  importing: false,
  problem: null,
  ...change,
});

export const syncPage = (items: readonly BankSync[], change: Partial<BankSyncPage> = {}): BankSyncPage => ({
  items,
  nextCursor: null,
  total: items.length,
  summary: {syncs: items.length, accounts: 2 * items.length, unlinked: items.length, needUser: 0, endSoon: 0},
  serverTime,
  ...change,
});

export const account = (id: string, change: Partial<Account> = {}): Account => ({
  id,
  syncId: 'a',
  name: `Account ${id}`,
  holder: 'Windpark Nord GmbH',
  currency: 'EUR',
  balance: null,
  linkedAsset: null,
  linkVersion: 1,
  problem: null,
  ...change,
});

/** A page of accounts with these ids. */
export const accountPage = (ids: string, nextCursor: string | null = null, total = ids.length): AccountPage => ({
  items: [...ids].map(id => account(id)),
  nextCursor,
  total,
});

export const capabilities = (change: Partial<Capabilities> = {}): Capabilities => ({
  organisation: {id: 'corp', name: 'Asset Corp'},
  role: 'admin',
  manageRefusal: null,
  subscribed: true,
  limits: {syncNameLength: 64, syncs: null},
  approaches: ['embedded'],
  bankCount: null,
  serverTime,
  ...change,
});

export const failure = (
  code: Failure['code'],
  outcome: Failure['outcome'] = 'not-applied',
  operation: Failure['operation'] = 'listBankSyncs',
): Failure => ({code, outcome, operation});
