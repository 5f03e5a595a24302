import {routes} from '../../../src/contract/routes.ts';
import type {ConformanceCase} from '../conformance-case.ts';
import {expect, expectRefusal, expectSame, need} from '../expectation.ts';
import {allAccounts, allSyncs, everyPage, someAccount, someSync} from '../walk.ts';

const unique = (items: readonly {readonly id: string}[]): boolean =>
  new Set(items.map(({id}) => id)).size === items.length;

const moment = (instant: string): number => Date.parse(instant);

/** Syncs, accounts, and who may see them. */
export const listCases: readonly ConformanceCase[] = [
  {
    id: 'capabilities-answer',
    title: 'getCapabilities answers as the contract says',
    breaks: 'Nothing is shown at all: every element asks for it first.',
    run: async ({client}) => {
      const parsed = routes.getCapabilities.output.safeParse(await client.getCapabilities({}));
      expect(parsed.success, 'the answer does not fit the contract');
    },
  },
  {
    id: 'capabilities-approach',
    title: 'at least one way of approving is offered',
    breaks: 'Nobody can connect a bank.',
    run: async ({client}) => expect((await client.getCapabilities({})).approaches.length > 0, '`approaches` is empty'),
  },
  {
    id: 'capabilities-agree',
    title: 'who may manage has a subscription',
    breaks: 'Buttons are offered that are refused when they are pressed.',
    run: async ({client}) => {
      const {manageRefusal, subscribed} = await client.getCapabilities({});
      expect(manageRefusal !== null || subscribed, '`manageRefusal` is null although there is no subscription');
    },
  },
  {
    id: 'capabilities-clock',
    title: 'the server’s clock goes on',
    breaks: 'Days left are counted from a moment that has passed long ago.',
    run: async context => {
      const before = moment((await context.client.getCapabilities({})).serverTime);
      await context.wait(1500);
      const after = moment((await context.client.getCapabilities({})).serverTime);
      expect(after > before, '`serverTime` did not move in one and a half seconds');
    },
  },
  {
    id: 'syncs-answer',
    title: 'listBankSyncs answers as the contract says',
    breaks: 'The overview says that it could not be read.',
    run: async ({client}) =>
      expect(
        routes.listBankSyncs.output.safeParse(await client.listBankSyncs({})).success,
        'the answer does not fit the contract',
      ),
  },
  {
    id: 'syncs-pages',
    title: 'all pages of the syncs can be read, each sync once',
    breaks: 'A sync is missing, or stands there twice.',
    run: async context => expect(unique(await allSyncs(context)), 'an id comes twice'),
  },
  {
    id: 'syncs-summary',
    title: 'the summary counts what the pages hold',
    breaks: '«3 banks, 14 accounts» stands above a list that says otherwise.',
    run: async context => {
      const {summary} = await context.client.listBankSyncs({});
      const syncs = await allSyncs(context);
      const sum = (read: (sync: (typeof syncs)[number]) => number): number =>
        syncs.reduce((total, sync) => total + read(sync), 0);
      expectSame(summary.syncs, syncs.length, '`summary.syncs`');
      expectSame(
        summary.accounts,
        sum(({accountCount}) => accountCount),
        '`summary.accounts`',
      );
      expectSame(
        summary.unlinked,
        sum(({unlinkedCount}) => unlinkedCount),
        '`summary.unlinked`',
      );
    },
  },
  {
    id: 'syncs-need-first',
    title: 'syncs that have ended come before those that work',
    breaks: 'The one bank that needs somebody is on page nine.',
    run: async context => {
      const {serverTime} = await context.client.listBankSyncs({});
      const ended = (await allSyncs(context)).map(
        ({expiresAt, revokedAt}) =>
          revokedAt !== null || (expiresAt !== null && moment(expiresAt) <= moment(serverTime)),
      );
      expect(
        !ended.slice(ended.indexOf(false)).includes(true) || !ended.includes(false),
        'a sync that has ended stands below one that works',
      );
    },
  },
  {
    id: 'syncs-query',
    title: 'a query narrows the list of syncs, and not its summary',
    breaks: 'Searching among hundreds of syncs finds nothing, or changes the figures above.',
    run: async context => {
      const sync = await someSync(context);
      const whole = await context.client.listBankSyncs({});
      const found = await context.client.listBankSyncs({query: sync.name});
      expect(
        found.items.some(({id}) => id === sync.id),
        'a sync is not found by its own name',
      );
      expectSame(found.summary, whole.summary, '`summary` with a query');
      const none = await context.client.listBankSyncs({query: 'qqqq xxxx zzzz'});
      expectSame([none.items.length, none.total], [0, 0], 'a query that nothing fits');
    },
  },
  {
    id: 'syncs-granted',
    title: 'a session ends after it was granted',
    breaks: 'A bar from granted to end runs backwards.',
    run: async context => {
      for (const {expiresAt, grantedAt} of await allSyncs(context)) {
        expect(expiresAt === null || moment(expiresAt) > moment(grantedAt), '`expiresAt` is before `grantedAt`');
      }
    },
  },
  {
    id: 'syncs-unlinked',
    title: 'no sync has more accounts without an asset than accounts',
    breaks: '«5 of 3 accounts need an asset.»',
    run: async context => {
      for (const {accountCount, unlinkedCount} of await allSyncs(context)) {
        expect(unlinkedCount <= accountCount, '`unlinkedCount` is larger than `accountCount`');
      }
    },
  },
  {
    id: 'syncs-cursor',
    title: 'a cursor that was never given out is refused',
    breaks: 'A page that went stale shows the wrong list.',
    run: async ({client}) => {
      await expectRefusal(() => client.listBankSyncs({cursor: 'conformance-nonsense'}), 'listBankSyncs', 'invalid');
    },
  },
  {
    id: 'accounts-answer',
    title: 'listAccounts answers as the contract says',
    breaks: 'A sync opens, and its accounts do not.',
    run: async context => {
      const {id} = await someSync(context);
      const parsed = routes.listAccounts.output.safeParse(await context.client.listAccounts({syncId: id}));
      expect(parsed.success, 'the answer does not fit the contract');
    },
  },
  {
    id: 'accounts-pages',
    title: 'all pages of the accounts can be read, each account once',
    breaks: 'An account is missing, or stands there twice.',
    run: async context => expect(unique(await allAccounts(context, (await someSync(context)).id)), 'an id comes twice'),
  },
  {
    id: 'accounts-belong',
    title: 'accounts say which sync they belong to',
    breaks: 'A linked account changes in the wrong list.',
    run: async context => {
      const {id} = await someSync(context);
      for (const account of await allAccounts(context, id)) expectSame(account.syncId, id, '`syncId` of an account');
    },
  },
  {
    id: 'accounts-counted',
    title: 'a sync counts its accounts, and those without an asset',
    breaks: '«3 accounts» opens a list of two.',
    run: async context => {
      const sync = await someSync(context);
      const accounts = await allAccounts(context, sync.id);
      expectSame(accounts.length, sync.accountCount, '`accountCount`');
      const unlinked = accounts.filter(({linkedAsset}) => linkedAsset === null).length;
      expectSame(unlinked, sync.unlinkedCount, '`unlinkedCount`');
    },
  },
  {
    id: 'accounts-currency',
    title: 'a balance has the currency of its account',
    breaks: 'An amount is shown in the wrong currency.',
    run: async context => {
      const {id} = await someSync(context);
      for (const {balance, currency} of await allAccounts(context, id)) {
        expect(balance === null || balance.currency === currency, 'the balance has another currency than its account');
      }
    },
  },
  {
    id: 'accounts-path',
    title: 'a linked asset comes with its path',
    breaks: 'Three assets of the same name cannot be told apart.',
    run: async context => {
      const {linkedAsset} = await someAccount(context, true);
      const asset = need(linkedAsset, 'no account has an asset');
      expect(asset.path.names.length > 0 || asset.path.truncated, 'the path is empty');
    },
  },
  {
    id: 'accounts-nowhere',
    title: 'accounts of a sync that is not there are not found',
    breaks: 'A sync that somebody else removed seems to have lost its accounts.',
    run: async ({client}) => {
      await expectRefusal(
        () => client.listAccounts({syncId: 'conformance-no-such-thing'}),
        'listAccounts',
        'not-found',
      );
    },
  },
  {
    id: 'assets-answer',
    title: 'listAssets answers as the contract says',
    breaks: 'No account can be linked.',
    run: async ({client}) =>
      expect(
        routes.listAssets.output.safeParse(await client.listAssets({})).success,
        'the answer does not fit the contract',
      ),
  },
  {
    id: 'assets-roots',
    title: 'without a parent, the roots come',
    breaks: 'The tree begins in the middle.',
    run: async ({client}) => {
      const {items} = await client.listAssets({});
      expect(items.length > 0, 'there is no root');
      expect(
        items.every(({parentId}) => parentId === null),
        'a root has a `parentId`',
      );
    },
  },
  {
    id: 'assets-children',
    title: 'children name their parent, and are as many as it says',
    breaks: 'A branch opens and is empty, or never ends.',
    run: async ({client}) => {
      const {items} = await client.listAssets({});
      const parent = need(
        items.find(({childCount}) => childCount > 0),
        'no root has children',
      );
      const children = await everyPage(cursor =>
        client.listAssets(cursor === undefined ? {parentId: parent.id} : {parentId: parent.id, cursor}),
      );
      expectSame(children.length, parent.childCount, '`childCount`');
      expect(
        children.every(({parentId}) => parentId === parent.id),
        'a child names another parent',
      );
      expect(unique(children), 'an id comes twice');
      for (const {path} of children) expectSame(path.names.at(-1), parent.name, 'the end of a child’s path');
    },
  },
  {
    id: 'assets-search',
    title: 'an asset is found by its name',
    breaks: 'In a tree of thousands nothing can be found.',
    run: async ({client}) => {
      const [root] = (await client.listAssets({})).items;
      const found = await client.listAssets({query: need(root, 'there is no asset').name});
      expect(
        found.items.some(({id}) => id === root?.id),
        'an asset is not found by its own name',
      );
    },
  },
  {
    id: 'assets-nothing-found',
    title: 'a search that finds nothing is an empty list',
    breaks: '«Nothing found» looks like a failure.',
    run: async ({client}) =>
      expectSame((await client.listAssets({query: 'qqqq xxxx zzzz'})).items, [], 'what was found'),
  },
  {
    id: 'assets-nowhere',
    title: 'children of an asset that is not there are not found',
    breaks: 'An asset that was removed seems to be empty.',
    run: async ({client}) => {
      await expectRefusal(() => client.listAssets({parentId: 'conformance-no-such-thing'}), 'listAssets', 'not-found');
    },
  },
];
