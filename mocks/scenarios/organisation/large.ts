import {largeTree} from '../../simulator/assets/large-tree.ts';
import {largeSource} from '../../simulator/data/large-source.ts';
import {makeScenario} from '../make-scenario.ts';

export const largeScenario = makeScenario(
  {
    id: 'large',
    title: '1,000 syncs, 100,000 accounts',
    group: 'organisation',
    description:
      'A large organisation: 1,000 syncs in ten countries with 100 accounts each, and a tree of 100,000 assets.',
  },
  start => {
    const tree = largeTree(start.seed);
    return {
      organisation: {id: 'meridian', name: 'Meridian Renewables'},
      tree,
      syncs: largeSource(start, {syncs: 1000, accounts: 100}, tree),
    };
  },
);
