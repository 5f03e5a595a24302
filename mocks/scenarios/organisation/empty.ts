import {listSource} from '../../simulator/data/list-source.ts';
import {makeScenario} from '../make-scenario.ts';

export const emptyScenario = makeScenario(
  {
    id: 'empty',
    title: 'Nothing connected yet',
    group: 'organisation',
    description: 'A new organisation without any sync.',
  },
  () => ({syncs: listSource([])}),
);
