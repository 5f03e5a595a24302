import type {
  Account,
  AccountPage,
  AssetPage,
  BankIntegrationsClient,
  BankSyncPage,
  Capabilities,
} from 'bank-integration-elements';
import {createSimulatedClient, SimulatedClock} from 'bank-integration-elements/mocks';

/** All that a first screen needs, in memory. */
export interface Data {
  readonly client: BankIntegrationsClient;
  readonly clock: SimulatedClock;
  readonly capabilities: Capabilities;
  readonly syncs: BankSyncPage;
  readonly accounts: AccountPage;
  readonly roots: AssetPage;
  /** The children of the first root. */
  readonly branch: AssetPage;
  readonly account: Account;
}

/** Reads a scenario's first pages, and makes a client that has them at hand: neither network nor simulator count. */
export const loadData = async (scenario: string): Promise<Data> => {
  const clock = new SimulatedClock();
  const simulated = createSimulatedClient({scenario, clock});
  const answers = new Map<string, Promise<unknown>>();
  const remember = async <T>(operation: string, input: object, answer: Promise<T>): Promise<T> => {
    const value = await answer;
    answers.set(operation + JSON.stringify(input), Promise.resolve(value));
    return value;
  };
  const capabilities = await remember('getCapabilities', {}, simulated.getCapabilities({}));
  const syncs = await remember('listBankSyncs', {}, simulated.listBankSyncs({}));
  const syncId = syncs.items[0]?.id ?? '';
  const accounts = await remember('listAccounts', {syncId}, simulated.listAccounts({syncId}));
  const roots = await remember('listAssets', {}, simulated.listAssets({}));
  const parentId = roots.items[0]?.id ?? '';
  const branch = await remember('listAssets', {parentId}, simulated.listAssets({parentId}));
  const [account] = accounts.items;
  if (!account) throw new Error(`scenario ${scenario} has no account`);
  const client = new Proxy(simulated, {
    get: (target, name) => (input: object, options: object) => {
      const known = answers.get(String(name) + JSON.stringify(input));
      return known ?? (target[name as keyof BankIntegrationsClient] as (...all: unknown[]) => unknown)(input, options);
    },
  });
  return {client, clock, capabilities, syncs, accounts, roots, branch, account};
};
