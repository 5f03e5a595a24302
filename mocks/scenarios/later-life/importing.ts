import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany, solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const importingScenario = makeScenario(
  {
    id: 'importing',
    title: 'Import running',
    group: 'later-life',
    description: 'An import runs for ten minutes: the sync can be neither removed nor renewed (423).',
  },
  start => ({
    syncs: listSource([operationsGermany(start, 90, {importingUntil: start.now + 600_000}), solarFrance(start)]),
  }),
);
