import {rightToLeftAccounts} from '../../simulator/data/difficult-accounts.ts';
import {listSource} from '../../simulator/data/list-source.ts';
import {bankById} from '../../simulator/directory/directory.ts';
import {solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const rightToLeftScenario = makeScenario(
  {
    id: 'right-to-left',
    title: 'Right-to-left names',
    group: 'data',
    description:
      'Accounts, holders and a sync with Hebrew and Arabic names, mixed with Latin letters and digits. New syncs behave alike.',
  },
  start => {
    const {sync} = solarFrance(start, {bankId: 'meridian', name: 'חוות רוח – Wind 2030'});
    return {
      script: 'rtl',
      syncs: listSource([{sync, accounts: rightToLeftAccounts(sync.id, bankById('meridian'), start.seed)}]),
    };
  },
);
