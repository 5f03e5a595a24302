import {loadData} from './data.ts';
import {offer} from './measure.ts';
import {accountsTable, overviewPage, treeSheet} from './plain-views.ts';

/** Cards that a screen of 900 px holds. */
const cardsOnScreen = 6;
/** Rows that the box of accounts holds. */
const accountsOnScreen = 9;
/** Rows that the box of the tree holds. */
const nodesOnScreen = 10;

/** An action that puts something into the page. */
const adds = (target: () => Element | null, make: () => Node) => (): Promise<void> => {
  target()?.append(make());
  return Promise.resolve();
};

offer({
  firstScreen: async () => {
    const {capabilities, syncs, clock} = await loadData('large');
    return adds(
      () => document.body,
      () => overviewPage(capabilities, syncs, clock.now(), cardsOnScreen),
    );
  },
  openAccounts: async () => {
    const {capabilities, syncs, accounts, clock} = await loadData('large-sync');
    document.body.append(overviewPage(capabilities, syncs, clock.now(), cardsOnScreen));
    return adds(
      () => document.querySelector('.card'),
      () => accountsTable(accounts, clock.now(), accountsOnScreen),
    );
  },
  openTree: async () => {
    const {account, roots, branch} = await loadData('large-tree');
    return adds(
      () => document.body,
      () => treeSheet(account, [...roots.items, ...branch.items], nodesOnScreen),
    );
  },
});
