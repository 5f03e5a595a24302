import {confinedTree} from '../../simulator/assets/confined-tree.ts';
import {defaultTree} from '../../simulator/assets/default-tree.ts';
import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const confinedScenario = makeScenario(
  {
    id: 'confined',
    title: 'Confined to a branch',
    group: 'organisation',
    description: 'An admin of Fund A in Germany alone: paths begin with a part that may not be seen.',
  },
  start => ({
    role: 'admin',
    tree: confinedTree(defaultTree(), 'de-fund-a'),
    syncs: listSource([operationsGermany(start)]),
  }),
);
