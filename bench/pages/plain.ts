import {loadData} from './data.ts';
import {timeToPaint} from './measure.ts';
import {accountsTable, overviewPage, treeSheet} from './plain-views.ts';

/** Cards that a screen of 900 px holds. */
const cardsOnScreen = 6;
/** Rows that the box of accounts holds. */
const accountsOnScreen = 9;
/** Rows that the box of the tree holds. */
const nodesOnScreen = 10;

window.bench = {
  firstScreen: async () => {
    const {capabilities, syncs, clock} = await loadData('large');
    return timeToPaint(() => {
      document.body.append(overviewPage(capabilities, syncs, clock.now(), cardsOnScreen));
      return Promise.resolve();
    });
  },
  openAccounts: async () => {
    const {capabilities, syncs, accounts, clock} = await loadData('large-sync');
    document.body.append(overviewPage(capabilities, syncs, clock.now(), cardsOnScreen));
    return timeToPaint(() => {
      document.querySelector('.card')?.append(accountsTable(accounts, clock.now(), accountsOnScreen));
      return Promise.resolve();
    });
  },
  openTree: async () => {
    const {account, roots, branch} = await loadData('large-tree');
    return timeToPaint(() => {
      document.body.append(treeSheet(account, [...roots.items, ...branch.items], nodesOnScreen));
      return Promise.resolve();
    });
  },
};
