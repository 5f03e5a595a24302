import {toInstant} from '../../simulator/clock.ts';
import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany, solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const rateLimitedScenario = makeScenario(
  {
    id: 'rate-limited',
    title: 'Rate limited',
    group: 'bank',
    description:
      'The bank has been read four times today: the last import failed and a login is refused until the evening.',
  },
  start => ({
    script: 'limited',
    syncs: listSource([
      operationsGermany(start, 60, {
        importOutcome: 'failed',
        importFailure: {code: 'rate-limited', retryAt: toInstant(start.now + 8 * 3_600_000)},
      }),
      solarFrance(start),
    ]),
  }),
);
