import {french} from '../../simulator/banks/words/fr.ts';
import {listSource} from '../../simulator/data/list-source.ts';
import {solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const partlyFailedScenario = makeScenario(
  {
    id: 'partly-failed',
    title: 'Partly failed',
    group: 'data',
    description: 'One account of a sync could not be read; the others are fine. New syncs behave alike.',
  },
  start => {
    const {sync, accounts} = solarFrance(start, {
      importOutcome: 'partial',
      importFailure: {code: 'unknown', bankText: french.refusal.technical},
    });
    const problem = {code: 'not-found', bankText: french.refusal.closed} as const;
    const last = accounts.length - 1;
    return {
      script: 'partly',
      syncs: listSource([
        {sync, accounts: accounts.map((account, index) => (index === last ? {...account, problem} : account))},
      ]),
    };
  },
);
