import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from '../../../src/contract/page.ts';
import {connect, failureOf} from './harness.ts';
import type {WithClient} from './harness.ts';

/** Every item of a list, page by page. */
const all = async <T>(read: (cursor: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> => {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
    if (cursor === undefined) assert.equal(items.length, page.total);
  } while (cursor !== undefined);
  return items;
};

const unique = (items: readonly {readonly id: string}[]): number => new Set(items.map(({id}) => id)).size;

/** Lists, their pages, and what is searched in them. */
export const listCases = (inWorld: WithClient): void => {
  test(
    'says who the user is',
    inWorld('default', async ({client}) => {
      const found = await client.getCapabilities({});
      assert.deepEqual([found.role, found.manageRefusal, found.subscribed], ['owner', null, true]);
      assert.equal(found.limits.syncNameLength, 64);
      assert.ok((found.bankCount ?? 0) >= 20_000);
    }),
  );

  test(
    'lists syncs: who needs a person first, then who ends soonest',
    inWorld('default', async ({client}) => {
      const page = await client.listBankSyncs({});
      assert.deepEqual(
        page.items.map(({name}) => name),
        ['Fund B', 'Operations Germany', 'Solar France'],
      );
      assert.deepEqual(page.summary, {syncs: 3, accounts: 14, unlinked: 2, needUser: 1, endSoon: 1});
      const narrowed = await client.listBankSyncs({query: 'koln'});
      assert.deepEqual(
        narrowed.items.map(({name}) => name),
        ['Operations Germany'],
      );
      assert.equal(narrowed.summary.syncs, 3);
    }),
  );

  test(
    'pages through a thousand syncs and their accounts',
    inWorld('large', async ({client}) => {
      const syncs = await all(cursor => client.listBankSyncs({cursor}));
      assert.equal(unique(syncs), 1000);
      const [sync] = syncs;
      const accounts = await all(cursor => client.listAccounts({syncId: sync?.id ?? '', cursor}));
      assert.equal(unique(accounts), 100);
      const {summary} = await client.listBankSyncs({});
      assert.equal(summary.accounts, 100_000);
    }),
  );

  test(
    'pages through a thousand accounts of one sync',
    inWorld('large-sync', async ({client}) => {
      const [sync] = (await client.listBankSyncs({})).items;
      assert.equal(unique(await all(cursor => client.listAccounts({syncId: sync?.id ?? '', cursor}))), 1000);
    }),
  );

  test(
    'refuses a cursor that it did not give out',
    inWorld('large', async ({client}) => {
      const {nextCursor} = await client.listBankSyncs({});
      for (const cursor of ['nonsense', '00', 'ffffffff', '7a7a7a']) {
        assert.equal((await failureOf(client.listBankSyncs({cursor}), 'listBankSyncs')).code, 'invalid');
      }
      const foreign = client.listAccounts({syncId: 'sync-large-0', cursor: nextCursor ?? ''});
      assert.equal((await failureOf(foreign, 'listAccounts')).code, 'invalid');
    }),
  );

  test(
    'a page goes on where the last one ended, although a sync went away',
    inWorld('large', async ({client}) => {
      const first = await client.listBankSyncs({});
      await client.removeBankSync({syncId: first.items[10]?.id ?? ''});
      await client.removeBankSync({syncId: first.items[49]?.id ?? ''});
      const second = await client.listBankSyncs({cursor: first.nextCursor ?? ''});
      const seen = new Set(first.items.map(({id}) => id));
      assert.ok(second.items.every(({id}) => !seen.has(id)));
      assert.equal(second.total, 998);
      const rest = await all(cursor => client.listBankSyncs({cursor}));
      assert.ok(rest.slice(48, 98).every(({id}, index) => id === second.items[index]?.id));
    }),
  );

  test(
    'finds banks by words, numbers and the bank code of an IBAN',
    inWorld('default', async world => {
      const {client} = world;
      const names = async (query: string) => (await client.searchBanks({query})).items.map(({name}) => name);
      const cologne = ['Kreissparkasse Köln-Land', 'Sparkasse Köln-Rheinbogen', 'Sparkasse am Dom'];
      for (const query of ['koln spark', 'Köln Sparkasse', 'sparkasse KOELN']) {
        assert.deepEqual((await names(query)).slice(0, 3).toSorted(), cologne);
      }
      assert.deepEqual(await names('37099901'), ['Sparkasse Köln-Rheinbogen']);
      assert.deepEqual(await names('RHBODE33'), ['Sparkasse Köln-Rheinbogen']);
      assert.deepEqual(await names('demo0001'), ['Demo Bank']);
      const byCode = await client.searchBanks({country: 'DE', bankCode: '37099901'});
      assert.deepEqual(
        byCode.items.map(({name, connected}) => [name, connected?.name]),
        [['Sparkasse Köln-Rheinbogen', 'Operations Germany']],
      );
      const [before] = (await client.searchBanks({query: 'Sparkasse am Dom'})).items;
      assert.equal(before?.connected, undefined);
      const {sync} = await connect(world);
      const [after] = (await client.searchBanks({query: 'Sparkasse am Dom'})).items;
      assert.deepEqual(after?.connected, {id: sync.id, name: 'My sync'});
    }),
  );

  test(
    'searches banks page by page, and refuses too short a query',
    inWorld('default', async ({client}) => {
      const first = await client.searchBanks({query: 'volksbank'});
      assert.equal(first.items.length, 10);
      assert.ok(first.total > 1000);
      const second = await client.searchBanks({query: 'volksbank', cursor: first.nextCursor ?? ''});
      assert.equal(unique([...first.items, ...second.items]), 20);
      for (const input of [{}, {query: 'a'}, {query: ' '}, {bankCode: '37099901'}]) {
        assert.equal((await failureOf(client.searchBanks(input), 'searchBanks')).code, 'invalid');
      }
      assert.deepEqual(await client.searchBanks({query: 'qqqqxxxxzzzz'}), {items: [], nextCursor: null, total: 0});
      const wordy = {query: 'volksbank '.repeat(20)};
      const {nextCursor} = await client.searchBanks(wordy);
      assert.equal((await client.searchBanks({...wordy, cursor: nextCursor ?? ''})).items.length, 10);
      const country = await client.searchBanks({query: 'bank', country: 'NL'});
      assert.ok(country.items.every(bank => (bank.country ?? 'NL') === 'NL'));
    }),
  );

  test(
    'walks the tree of assets, and searches it by name and path',
    inWorld('default', async ({client}) => {
      const [root] = (await client.listAssets({})).items;
      assert.deepEqual([root?.name, root?.parentId, root?.linkRefusal], ['Asset Corp', null, 'structuring']);
      const children = await client.listAssets({parentId: root?.id ?? ''});
      assert.deepEqual(
        children.items.map(({name}) => name),
        ['Germany', 'France', 'United Kingdom'],
      );
      const north = await client.listAssets({query: 'nord windpark'});
      assert.deepEqual(
        north.items.map(({name, path}) => [...path.names, name].join(' › ')),
        ['Asset Corp › Germany › Fund A › Windpark Nord', 'Asset Corp › Germany › Fund B › Windpark Nord'],
      );
      const south = await client.listAssets({query: 'sud fund'});
      assert.deepEqual(
        south.items.map(({name}) => name),
        ['Windpark Süd', 'Parc éolien Vent du Sud'],
      );
      assert.equal(south.items[0]?.linkRefusal, 'conceptual-stage');
      const nowhere = client.listAssets({parentId: 'no-such-asset'});
      assert.equal((await failureOf(nowhere, 'listAssets')).code, 'not-found');
    }),
  );

  test(
    'pages through what was found among 100,000 assets',
    inWorld('large-tree', async ({client}) => {
      const first = await client.listAssets({query: 'windpark nord germany'});
      assert.ok(first.total > 50);
      assert.equal(
        unique(await all(cursor => client.listAssets({query: 'windpark nord germany', cursor}))),
        first.total,
      );
      const [found] = first.items;
      assert.ok(found?.path.names.includes('Germany'));
      const siblings = await all(cursor => client.listAssets({parentId: found?.parentId ?? '', cursor}));
      assert.deepEqual(
        siblings.find(({id}) => id === found?.id),
        found,
      );
    }),
  );
};
