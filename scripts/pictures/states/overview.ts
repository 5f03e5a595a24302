import type {State, Walker} from '../state.ts';

const list = ({overview}: Walker) => overview.root.locator('li.sync').first();
const alert = ({overview}: Walker) => overview.root.locator('.alert').first();
const panel = ({overview}: Walker) => overview.root.locator('.panel');

/** A state that a scenario shows by itself. */
const of = (name: string, scenario: string, shows: State['shows'] = list): State => ({
  name: `overview/${name}`,
  setup: {element: 'overview', scenario},
  shows,
});

/** The same with the accounts of a sync opened. */
const opened = (name: string, scenario: string, syncName: string): State => ({
  ...of(name, scenario),
  walk: async ({overview}) => overview.openAccounts(syncName),
  shows: ({overview}) => overview.accounts(syncName).locator('tr[data-account]').first(),
});

export const overviewStates: readonly State[] = [
  of('default', 'default'),
  {
    name: 'overview/loading',
    setup: {element: 'overview', latencyMs: 1000},
    shows: ({overview}) => overview.root.locator('.skeleton').first(),
  },
  {
    name: 'overview/not-connected',
    setup: {element: 'overview', withoutClient: true},
    shows: panel,
  },
  of('empty', 'empty', panel),
  of('read-only', 'read-only', alert),
  of('hidden', 'hidden', panel),
  of('no-subscription', 'no-subscription', panel),
  {
    name: 'overview/failed',
    setup: {element: 'overview', faults: [{operation: 'any', fault: {kind: 'status', status: 500}}]},
    shows: alert,
  },
  {
    name: 'overview/offline',
    setup: {element: 'overview', faults: [{operation: 'any', fault: {kind: 'offline'}}]},
    shows: alert,
  },
  {
    name: 'overview/stale',
    setup: {element: 'overview'},
    walk: async ({page, fail, overview}) => {
      await list({overview} as Walker).waitFor();
      await fail('listBankSyncs', {kind: 'unreachable'}, 9);
      await page.locator('bank-integrations-overview').evaluate(element => {
        (element as unknown as {refresh(): void}).refresh();
      });
    },
    shows: ({overview}) => overview.root.locator('.alert.warning').first(),
  },
  of('expired', 'expired'),
  of('expires-1', 'expires-1'),
  of('revoked', 'revoked'),
  of('suspended', 'suspended'),
  of('importing', 'importing'),
  of('rate-limited', 'rate-limited'),
  of('large', 'large'),
  {
    ...of('filtered-none', 'large'),
    walk: async ({overview, advance}) => {
      await overview.root.getByRole('searchbox').fill('zzzz');
      await advance(1000);
    },
    shows: panel,
  },
  opened('accounts', 'default', 'Operations Germany'),
  opened('accounts-expired', 'default', 'Fund B'),
  {
    ...of('accounts-partly-failed', 'partly-failed'),
    walk: async ({overview}) => overview.root.locator('.disclosure button').first().click(),
    shows: ({overview}) => overview.root.locator('tr[data-account]').first(),
  },
  opened('accounts-read-only', 'read-only', 'Operations Germany'),
  {
    ...of('accounts-loading', 'default'),
    walk: async ({overview, page}) => {
      await list({overview} as Walker).waitFor();
      await page.evaluate(() => window.stage.slow(5000));
      await overview.openAccounts('Operations Germany');
    },
    shows: ({overview}) => overview.root.locator('.skeleton').first(),
  },
  {
    ...of('accounts-failed', 'default'),
    walk: async ({overview, fail}) => {
      await fail('listAccounts', {kind: 'status', status: 503});
      await overview.openAccounts('Operations Germany');
    },
    shows: ({overview}) => overview.root.locator('.inset .alert'),
  },
  {
    ...of('accounts-whole-iban', 'default'),
    walk: async ({overview}) => {
      await overview.openAccounts('Operations Germany');
      await overview.root.getByRole('button', {name: `${overview.text.showIban}: Reserve`}).click();
    },
    shows: ({overview}) => overview.root.getByRole('button', {name: `${overview.text.copyIban}: Reserve`}),
  },
  {
    ...of('accounts-thousand', 'large-sync'),
    walk: async ({overview}) => overview.root.locator('.disclosure button').first().click(),
    shows: ({overview}) => overview.root.locator('.scroller tr[data-account]').first(),
  },
  {
    ...of('rename', 'default'),
    walk: async ({overview}) => {
      await overview.root.getByRole('button', {name: overview.text.renameOf('Operations Germany')}).click();
    },
    shows: ({overview}) => overview.root.getByRole('textbox', {name: overview.text.nameLabel}),
  },
  {
    ...of('rename-empty', 'default'),
    walk: async ({overview}) => {
      await overview.root.getByRole('button', {name: overview.text.renameOf('Operations Germany')}).click();
      await overview.root.getByRole('textbox', {name: overview.text.nameLabel}).fill('');
      await overview.root.getByRole('button', {name: overview.text.save}).click();
    },
    shows: ({overview}) => overview.root.locator('#rename-error'),
  },
  {
    ...of('unsync', 'default'),
    walk: async ({overview}) => overview.button(overview.text.unsync, 'Solar France').click(),
    shows: ({overview}) => overview.unsyncDialog.locator('.preview li').first(),
  },
  {
    ...of('unsync-counting', 'default'),
    walk: async ({overview, advance}) => {
      await overview.button(overview.text.unsync, 'Solar France').click();
      await overview.unsyncDialog.locator('.preview li').first().waitFor();
      await overview.unsyncDialog.locator('.danger-fill').click();
      await overview.unsyncDialog.locator('.count').waitFor();
      await advance(3000);
    },
    shows: ({overview}) => overview.unsyncDialog.locator('.count'),
  },
  {
    ...of('unsync-name', 'large-sync'),
    walk: async ({overview}) => {
      await overview.root.locator('.actions .danger').first().click();
      await overview.unsyncDialog.locator('.preview li').first().waitFor();
      await overview.unsyncDialog.locator('.danger-fill').click();
    },
    shows: ({overview}) => overview.unsyncDialog.locator('#unsync-name-error'),
  },
  {
    ...of('renew-all', 'default'),
    walk: async ({overview}) => overview.root.getByRole('button', {name: overview.text.renewAll, exact: true}).click(),
    shows: ({overview}) => overview.root.locator('.walk'),
  },
  {
    ...of('accounts-hidden', 'partly-failed'),
    walk: async ({overview}) => {
      await overview.root.locator('.disclosure button').first().click();
      await overview.root.locator('.trouble-line button').first().click();
    },
    shows: ({overview}) => overview.root.locator('.hidden-accounts'),
  },
  {
    ...of('wizard-in-dialog', 'default'),
    walk: async ({overview}) => overview.connect.click(),
    shows: ({wizard}) => wizard.nameField,
  },
  {
    ...of('accounts-hostile', 'hostile-names'),
    walk: async ({overview}) => overview.root.locator('.disclosure button').first().click(),
    shows: ({overview}) => overview.root.locator('tr[data-account]').first(),
  },
  {
    ...of('accounts-right-to-left', 'right-to-left'),
    walk: async ({overview}) => overview.root.locator('.disclosure button').first().click(),
    shows: ({overview}) => overview.root.locator('tr[data-account]').first(),
  },
  {
    ...of('accounts-many-currencies', 'many-currencies'),
    walk: async ({overview}) => overview.root.locator('.disclosure button').first().click(),
    shows: ({overview}) => overview.root.locator('tr[data-account]').first(),
  },
];
