import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {waitFor} from 'storybook/test';
import type {Account, AccountAssetLinker, BankIntegrationsClient} from 'bank-integration-elements';
import type {SimulatedClient} from 'bank-integration-elements/mocks';
import {createSimulatedClient, findScenario, SimulatedClock, simulatedNow} from 'bank-integration-elements/mocks';
import 'bank-integration-elements/define/account-asset-linker';
import {scenarioOf} from './support/scenario-of.ts';

interface Args {
  /** Id of the account; the first one where the scenario does not have it. */
  account: string;
  scenario: string;
  /** Width of the page around the linker, in pixels. */
  width: number;
  /** Called when the account has been read, before the linker gets it. */
  prepare: (client: SimulatedClient) => void;
}

const accountOf = async (client: BankIntegrationsClient, id: string): Promise<Account | undefined> => {
  const {items} = await client.listBankSyncs({});
  const syncId = items.find(sync => sync.id === 'operations-germany')?.id ?? items[0]?.id;
  const page = await (syncId === undefined ? undefined : client.listAccounts({syncId}));
  return page?.items.find(account => account.id === id) ?? page?.items[0];
};

/** Where a scenario shows no account at all, one of the default organisation: the API then refuses the rest. */
const anyAccount = (client: BankIntegrationsClient, id: string): Promise<Account | undefined> =>
  accountOf(client, id)
    .catch(() => undefined)
    .then(account => account ?? accountOf(createSimulatedClient(), id));

/** Its time runs, so that a search goes on by itself. */
const clientOf = (scenario: string): SimulatedClient =>
  createSimulatedClient({scenario, clock: new SimulatedClock({now: simulatedNow, running: true})});

const clients = new WeakMap<Element, SimulatedClient>();

const meta: Meta<Args> = {
  title: 'Linker',
  component: 'account-asset-linker',
  parameters: {
    docs: {description: {component: 'Chooses the asset that a bank account belongs to, from the organisation’s tree.'}},
  },
  args: {account: 'og-reserve', scenario: 'default', width: 560, prepare: () => undefined},
  argTypes: {scenario: {control: false}, prepare: {control: false}},
  render: ({account: id, scenario, width, prepare}, {globals}) => {
    const client = clientOf(scenarioOf(globals, scenario));
    const linker = document.createElement('account-asset-linker');
    clients.set(linker, client);
    linker.style.maxInlineSize = `${width}px`;
    linker.clock = client.clock;
    linker.client = client;
    const begin = async (): Promise<void> => {
      const account = await anyAccount(client, id);
      prepare(client);
      linker.account = account;
    };
    void begin();
    return linker;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** What a user does in a story. */
const driver = (canvas: HTMLElement) => {
  const linker = canvas.querySelector('account-asset-linker') as AccountAssetLinker;
  const find = (selector: string, words = ''): HTMLElement => {
    const found = [...(linker.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].find(each =>
      each.textContent.includes(words),
    );
    if (!found) throw new Error(`no ${selector} ${words}`);
    return found;
  };
  const see = (selector: string, words = ''): Promise<HTMLElement> => waitFor(() => find(selector, words));
  const press = async (selector: string, words = ''): Promise<void> => (await see(selector, words)).click();
  return {
    client: clients.get(linker) as SimulatedClient,
    see,
    press,
    choose: async (): Promise<void> => {
      await press('[role=treeitem]', 'Germany');
      await press('[role=treeitem]', 'Fund A');
      await press('[role=treeitem]', 'Windpark Nord');
      await see('[aria-selected=true]');
    },
    search: async (query: string): Promise<void> => {
      const field = (await see('#search')) as HTMLInputElement;
      field.focus();
      field.value = query;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    },
  };
};

/** An account without an asset. A single root is opened at once. */
export const Tree: Story = {};

/** Chosen in the tree; the path below says which one of that name. */
export const Chosen: Story = {play: ({canvasElement}) => driver(canvasElement).choose()};

/** Linked already: the tree opens at the link, which is marked and can be removed. */
export const Linked: Story = {
  args: {account: 'og-business'},
  play: async ({canvasElement}) => void (await driver(canvasElement).see('.chip', 'linked now')),
};

/** Any words of name and path, in any order, with or without umlauts. */
export const SearchResults: Story = {
  play: async ({canvasElement}) => {
    const {search, see} = driver(canvasElement);
    await search('sud wind');
    await see('[role=option]', 'Windpark Süd');
  },
};

/** Said only after an answer. */
export const NothingFound: Story = {
  play: async ({canvasElement}) => {
    const {search, see} = driver(canvasElement);
    await search('harbour');
    await see('.none');
  },
};

/** 100,000 assets: what is on screen is drawn. */
export const LargeTree: Story = {args: {scenario: 'large-tree'}};

/** A user who may see one branch alone. */
export const Confined: Story = {args: {scenario: 'confined'}};

/** On a narrow page notes go below names. */
export const Narrow: Story = {
  args: {account: 'og-business', width: 320},
  play: async ({canvasElement}) => void (await driver(canvasElement).see('.chip', 'linked now')),
};

/** Rows hold the place of what is on its way. */
export const Loading: Story = {args: {prepare: ({world}) => void (world.faults.latencyMs = 3_600_000)}};

/** The tree could not be read. */
export const Failed: Story = {args: {prepare: ({world}) => world.faults.always('listAssets', {kind: 'unreachable'})}};

/** One branch could not be read; everything else goes on. */
export const BranchFailed: Story = {
  play: async ({canvasElement}) => {
    const {client, see, press} = driver(canvasElement);
    await see('[role=treeitem]', 'Germany');
    client.world.faults.always('listAssets', {kind: 'unreachable'});
    await press('[role=treeitem]', 'Germany');
    await see('.trouble');
  },
};

const nothingThere = (): never => {
  throw new RangeError('nothing there');
};

/** Nothing to link to yet; the slot `no-assets` is the host's. */
export const NoAssets: Story = {
  args: {
    prepare: ({world}) => {
      const {tree} = findScenario('default').define({now: 0, seed: 1});
      Object.assign(world.definition, {tree: {...tree, roots: {count: 0, at: nothingThere}}});
    },
  },
};

/** Somebody who may not see the tree. */
export const NotAllowed: Story = {args: {scenario: 'hidden'}};

/** An organisation without a subscription, after a try; the slot `upgrade` is the host's. */
export const NoSubscription: Story = {
  args: {scenario: 'no-subscription'},
  play: async ({canvasElement}) => {
    const {choose, press, see} = driver(canvasElement);
    await choose();
    await press('#save');
    await see('.alert');
  },
};

/** A change on its way: the tree waits, and there is a way out. */
export const Saving: Story = {
  play: async ({canvasElement}) => {
    const {client, choose, press, see} = driver(canvasElement);
    await choose();
    client.world.faults.latencyMs = 3_600_000;
    await press('#save');
    await see('.endless');
  },
};

/** Not sent, and known not to be: the choice stays. */
export const NotSent: Story = {
  play: async ({canvasElement}) => {
    const {client, choose, press, see} = driver(canvasElement);
    await choose();
    client.world.faults.always('linkAccount', {kind: 'offline'});
    await press('#save');
    await see('.alert');
  },
};

/** Somebody else was faster. */
export const Conflict: Story = {
  play: async ({canvasElement}) => {
    const {client, choose, press, see} = driver(canvasElement);
    await choose();
    await client.linkAccount({accountId: 'og-reserve', assetId: 'fr-rhone-1', linkVersion: 1});
    await press('#save');
    await see('#outcome');
  },
};

/** Nobody knows what became of the change. */
export const Unconfirmed: Story = {
  play: async ({canvasElement}) => {
    const {client, choose, press, see} = driver(canvasElement);
    await choose();
    client.world.faults.always('any', {kind: 'no-answer'});
    await press('#save');
    await see('#outcome');
  },
};

/** Linked. Seen where nobody takes the linker away. */
export const Done: Story = {
  play: async ({canvasElement}) => {
    const {choose, press, see} = driver(canvasElement);
    await choose();
    await press('#save');
    await see('.panel');
  },
};

/** The host has chosen no account yet. */
export const MissingAccount: Story = {
  render: (_args, {globals}) => {
    const linker = document.createElement('account-asset-linker');
    linker.client = clientOf(scenarioOf(globals));
    return linker;
  },
};

/** The host has handed over no client yet. */
export const NotConnected: Story = {render: () => document.createElement('account-asset-linker')};

/** All accounts, four of them without their assets. */
const freeAccounts = async (client: SimulatedClient): Promise<readonly Account[]> => {
  const free = new Set(['fb-nord', 'fb-loan', 'og-tax', 'sf-vent']);
  const {items} = await client.listBankSyncs({});
  const pages = await Promise.all(items.map(({id: syncId}) => client.listAccounts({syncId})));
  return Promise.all(
    pages
      .flatMap(page => page.items)
      .map(async account =>
        free.has(account.id)
          ? client.unlinkAccount({accountId: account.id, linkVersion: account.linkVersion})
          : account,
      ),
  );
};

const renderMany: NonNullable<Story['render']> = ({width}, {globals}) => {
  const client = clientOf(scenarioOf(globals));
  const linker = document.createElement('account-asset-linker');
  clients.set(linker, client);
  linker.style.maxInlineSize = `${width}px`;
  linker.clock = client.clock;
  linker.client = client;
  const begin = async (): Promise<void> => {
    linker.accounts = await freeAccounts(client);
  };
  void begin();
  return linker;
};

/** Many accounts, one after another: suggestions with the reason, a press or Enter links and goes on. */
export const Many: Story = {
  render: renderMany,
  play: async ({canvasElement}) => void (await driver(canvasElement).see('.suggestion')),
};

/** The last link can be undone. */
export const ManyNext: Story = {
  render: renderMany,
  play: async ({canvasElement}) => {
    const {press, see} = driver(canvasElement);
    await press('.suggestion');
    await see('#undo');
  },
};

/** Somebody else was faster: shown before anything is saved over it. */
export const ManyConflict: Story = {
  render: renderMany,
  play: async ({canvasElement}) => {
    const {client, press, see} = driver(canvasElement);
    await see('.suggestion');
    const {items} = await client.listAccounts({syncId: 'fund-b'});
    const account = items.find(({id}) => id === 'fb-nord');
    await client.linkAccount({accountId: 'fb-nord', assetId: 'fr-rhone-1', linkVersion: account?.linkVersion ?? 0});
    await press('.suggestion');
    await see('#outcome');
  },
};

/** What became of all of them. */
export const ManySummary: Story = {
  render: renderMany,
  play: async ({canvasElement}) => {
    const {press, see} = driver(canvasElement);
    await press('.suggestion');
    await see('#undo');
    for (let at = 2; at <= 6; at += 1) {
      await see('.series', `${at} of 6`); // oxlint-disable-line no-await-in-loop
      await press('#skip'); // oxlint-disable-line no-await-in-loop
    }
    await see('.ended');
  },
};
