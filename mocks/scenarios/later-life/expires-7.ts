import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany, solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const expires7Scenario = makeScenario(
  {
    id: 'expires-7',
    title: 'Expires in 7 days',
    group: 'later-life',
    description: 'One session ends in 7 days, another is fine.',
  },
  start => ({syncs: listSource([operationsGermany(start, 7), solarFrance(start)])}),
);
