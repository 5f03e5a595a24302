import {dayMs} from '../../simulator/data/sync-times.ts';
import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany, solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const revokedScenario = makeScenario(
  {
    id: 'revoked',
    title: 'Revoked at the bank',
    group: 'later-life',
    description: 'The consent was taken back at the bank three days ago, long before it would have ended.',
  },
  start => ({
    syncs: listSource([solarFrance(start, {revokedAt: start.now - 3 * dayMs}), operationsGermany(start, 90)]),
  }),
);
