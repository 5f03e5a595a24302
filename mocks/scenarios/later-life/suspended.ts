import {german} from '../../simulator/banks/words/de.ts';
import {dayMs} from '../../simulator/data/sync-times.ts';
import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany, solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const suspendedScenario = makeScenario(
  {
    id: 'suspended',
    title: 'Suspended',
    group: 'later-life',
    description: 'After ten failed imports in a row a sync was suspended until someone acts.',
  },
  start => {
    const failure = {code: 'action-at-bank', bankText: german.refusal.terms} as const;
    const suspended = operationsGermany(start, 90, {
      suspendedAt: start.now - 4 * dayMs,
      importOutcome: 'failed',
      importFailure: failure,
      problem: failure,
    });
    return {syncs: listSource([suspended, solarFrance(start)])};
  },
);
