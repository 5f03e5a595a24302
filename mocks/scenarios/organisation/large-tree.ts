import {largeTree} from '../../simulator/assets/large-tree.ts';
import {largeSource} from '../../simulator/data/large-source.ts';
import {makeScenario} from '../make-scenario.ts';

export const largeTreeScenario = makeScenario(
  {
    id: 'large-tree',
    title: '100,000 assets',
    group: 'organisation',
    description: 'One sync of 12 accounts to be linked within a tree of 100,000 assets.',
  },
  start => {
    const tree = largeTree(start.seed);
    return {
      organisation: {id: 'meridian', name: 'Meridian Renewables'},
      tree,
      syncs: largeSource(start, {syncs: 1, accounts: 12}, tree),
    };
  },
);
