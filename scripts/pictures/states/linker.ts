import type {Locator} from '@playwright/test';
import type {State, Walker} from '../state.ts';

const reserve = {syncId: 'operations-germany', name: 'Reserve'};
const business = {syncId: 'operations-germany', name: 'Business account'};

const of = (
  name: string,
  setup: Omit<State['setup'], 'element'>,
  walk: State['walk'],
  shows: (walker: Walker) => Locator,
): State => ({
  name: `linker/${name}`,
  setup: {element: 'linker', account: reserve, ...setup},
  ...(walk && {walk}),
  shows,
});

const search =
  (query: string) =>
  async ({linker, advance}: Walker): Promise<void> => {
    await linker.search.fill(query);
    await advance(1000);
  };

/** Chooses Windpark Dreiland, and presses the button. */
const link = async (walker: Walker): Promise<void> => {
  await search('dreiland')(walker);
  await walker.linker.result('Windpark Dreiland').click();
  await walker.linker.button(walker.linker.text.link).click();
};

const tree = ({linker}: Walker): Locator => linker.tree.getByRole('treeitem').first();
const alert = ({linker}: Walker): Locator => linker.root.locator('.alert').first();

/** Accounts that are left without an asset. */
const many: State['setup'] = {element: 'linker', accountsWithout: ['fb-nord', 'fb-loan', 'og-tax', 'sf-vent']};
const ofMany = (name: string, walk: State['walk'], shows: (walker: Walker) => Locator): State => ({
  name: `linker/many-${name}`,
  setup: many,
  ...(walk && {walk}),
  shows,
});
const suggestion = ({linker}: Walker): Locator => linker.root.locator('.suggestion').first();

export const linkerStates: readonly State[] = [
  of('tree', {}, undefined, tree),
  of('linked', {account: business}, undefined, tree),
  of('search', {}, search('nord'), ({linker}) => linker.root.getByRole('option').first()),
  of('search-disabled', {}, search('süd'), ({linker}) => linker.root.getByRole('option').first()),
  of(
    'chosen',
    {},
    async walker => {
      await search('dreiland')(walker);
      await walker.linker.result('Windpark Dreiland').click();
    },
    ({linker}) => linker.root.locator('#chosen b'),
  ),
  of('search-none', {}, search('qqxyz'), ({linker}) => linker.root.locator('.none')),
  of('tree-failed', {faults: [{operation: 'listAssets', fault: {kind: 'status', status: 500}}]}, undefined, alert),
  of('loading', {latencyMs: 60_000}, undefined, ({linker}) => linker.root.locator('.skeleton').first()),
  of(
    'conflict',
    {},
    async walker => {
      await tree(walker).waitFor();
      await walker.page.evaluate(() => window.stage.linkByOthers('og-reserve', 'de-a-wind-nord'));
      await link(walker);
    },
    ({linker}) => linker.root.getByText(linker.text.conflict.title),
  ),
  of(
    'saving',
    {},
    async walker => {
      await search('dreiland')(walker);
      await walker.linker.result('Windpark Dreiland').click();
      await walker.page.evaluate(() => window.stage.slow(60_000));
      await walker.linker.button(walker.linker.text.link).click();
      await walker.advance(5000);
    },
    ({linker}) => linker.root.getByRole('progressbar'),
  ),
  of(
    'unconfirmed',
    {},
    async walker => {
      await tree(walker).waitFor();
      await walker.fail('linkAccount', {kind: 'no-answer'});
      await walker.fail('listAccounts', {kind: 'unreachable'}, 99);
      await link(walker);
      for (let round = 0; round < 10; round += 1) await walker.advance(5000); // oxlint-disable-line no-await-in-loop
    },
    ({linker}) => linker.root.getByText(linker.text.unknown.title),
  ),
  ofMany('first', undefined, suggestion),
  ofMany(
    'next',
    async walker => suggestion(walker).click(),
    ({linker}) => linker.root.locator('#undo'),
  ),
  ofMany(
    'summary',
    async walker => {
      await suggestion(walker).click();
      await walker.linker.root.locator('#undo').waitFor();
      for (let account = 0; account < 9 && (await walker.linker.root.locator('#skip').count()) > 0; account += 1)
        await walker.linker.root.locator('#skip').click(); // oxlint-disable-line no-await-in-loop
    },
    ({linker}) => linker.root.locator('.ended'),
  ),
  of('large-tree', {scenario: 'large-tree', account: 'first'}, undefined, tree),
];
