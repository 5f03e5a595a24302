import {largeTree} from '../../simulator/assets/large-tree.ts';
import {largeSource} from '../../simulator/data/large-source.ts';
import {makeScenario} from '../make-scenario.ts';

export const largeSyncScenario = makeScenario(
  {
    id: 'large-sync',
    title: 'One sync with 1,000 accounts',
    group: 'organisation',
    description: 'A single sync that carries 1,000 accounts, and a tree of 100,000 assets.',
  },
  start => {
    const tree = largeTree(start.seed);
    return {
      organisation: {id: 'meridian', name: 'Meridian Renewables'},
      tree,
      syncs: largeSource(start, {syncs: 1, accounts: 1000}, tree),
    };
  },
);
