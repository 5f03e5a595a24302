import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany, solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const expires1Scenario = makeScenario(
  {
    id: 'expires-1',
    title: 'Expires in 1 day',
    group: 'later-life',
    description: 'One session ends in 1 day, another is fine.',
  },
  start => ({syncs: listSource([operationsGermany(start, 1), solarFrance(start)])}),
);
