import type {Operation, ReadOperation} from '../contract/routes.ts';

/** Every operation, and whether it only reads. The routes table says the same, but schemas come with it; the compiler compares the two. */
export const operations = {
  getCapabilities: 'read',
  listBankSyncs: 'read',
  renameBankSync: 'write',
  removeBankSync: 'write',
  listAccounts: 'read',
  searchBanks: 'read',
  startFlow: 'write',
  getFlow: 'read',
  cancelFlow: 'write',
  submitStep: 'write',
  listAssets: 'read',
  linkAccount: 'write',
  unlinkAccount: 'write',
} as const satisfies {readonly [O in Operation]: O extends ReadOperation ? 'read' : 'write'};
