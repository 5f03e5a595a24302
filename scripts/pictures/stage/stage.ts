// The browser of the pictures brings no Arabic letters.
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import 'bank-integration-elements/define';
import {createSimulatedClient, type SimulatedClient} from 'bank-integration-elements/mocks';
import * as around from '../../../test/support/around-a-wizard.ts';
import type {Setup} from './setup.ts';

const tags = {
  overview: 'bank-integrations-overview',
  wizard: 'bank-sync-wizard',
  linker: 'account-asset-linker',
  health: 'bank-sync-health',
} as const;

let client: SimulatedClient = createSimulatedClient();
/** What the element on the stage was made with. */
let given: Record<string, unknown> = {};

const findAccount = async (wanted: NonNullable<Setup['account']>): Promise<unknown> => {
  const syncId = wanted === 'first' ? ((await client.listBankSyncs({})).items[0]?.id ?? '') : wanted.syncId;
  const {items} = await client.listAccounts({syncId});
  return wanted === 'first' ? items[0] : items.find(({name}) => name === wanted.name);
};

/** All accounts, some of them freed from their assets. */
const freeAccounts = async (ids: readonly string[]): Promise<readonly unknown[]> => {
  const {items} = await client.listBankSyncs({});
  const pages = await Promise.all(items.map(({id}) => client.listAccounts({syncId: id})));
  return Promise.all(
    pages
      .flatMap(page => page.items)
      .map(async account =>
        ids.includes(account.id) && account.linkedAsset
          ? client.unlinkAccount({accountId: account.id, linkVersion: account.linkVersion})
          : account,
      ),
  );
};

const upgrade = (): HTMLElement => {
  const button = document.createElement('button');
  button.slot = 'upgrade';
  button.textContent = 'See plans';
  return button;
};

const show = async ({
  element,
  scenario,
  latencyMs,
  faults = [],
  withoutClient,
  syncId,
  syncName,
  account,
  accountsWithout,
}: Setup): Promise<void> => {
  client = createSimulatedClient({scenario});
  const properties: Record<string, unknown> = {};
  if (syncId !== undefined) properties['syncId'] = syncId;
  if (syncName !== undefined) properties['syncName'] = syncName;
  if (account !== undefined) properties['account'] = await findAccount(account);
  if (accountsWithout !== undefined) properties['accounts'] = await freeAccounts(accountsWithout);
  client.world.faults.latencyMs = latencyMs ?? client.world.faults.latencyMs;
  for (const {operation, fault} of faults) client.world.faults.always(operation, fault);
  const provider = document.createElement('bank-integrations-provider');
  provider.clock = client.clock;
  provider.timeZone = 'Europe/Berlin';
  if (!withoutClient) provider.client = client;
  given = properties;
  const shown = Object.assign(document.createElement(tags[element]), properties);
  if (element === 'overview') shown.append(upgrade());
  if (element !== 'wizard') provider.append(shown);
  else {
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    sheet.append(shown);
    provider.append(sheet);
  }
  document.body.replaceChildren(provider);
};

window.stage = {
  around,
  atBank: decision => void client.bankPage(around.runOfThisTab())[decision](),
  anew: async (before = () => undefined) => {
    const element = document.querySelector(Object.values(tags).join());
    const parent = element?.parentElement;
    element?.remove();
    await before();
    if (element) parent?.append(Object.assign(document.createElement(element.localName), given));
  },
  show,
  advance: async milliseconds => client.clock.advance(milliseconds),
  slow: milliseconds => {
    client.world.faults.latencyMs = milliseconds;
  },
  linkByOthers: async (accountId, assetId) => {
    const {items} = await client.listBankSyncs({});
    const pages = await Promise.all(items.map(({id}) => client.listAccounts({syncId: id})));
    const account = pages.flatMap(page => page.items).find(({id}) => id === accountId);
    await client.linkAccount({accountId, assetId, linkVersion: account?.linkVersion ?? 0});
  },
  fail: (operation, fault, times = 1) => client.world.faults.next(operation, fault, times),
};
