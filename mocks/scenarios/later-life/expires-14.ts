import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany, solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const expires14Scenario = makeScenario(
  {
    id: 'expires-14',
    title: 'Expires in 14 days',
    group: 'later-life',
    description: 'One session ends in 14 days, another is fine.',
  },
  start => ({syncs: listSource([operationsGermany(start, 14), solarFrance(start)])}),
);
