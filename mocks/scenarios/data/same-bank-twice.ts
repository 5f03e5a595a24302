import {listSource} from '../../simulator/data/list-source.ts';
import {accountsAt, operationsGermany} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const sameBankTwiceScenario = makeScenario(
  {
    id: 'same-bank-twice',
    title: 'Same bank twice',
    group: 'data',
    description:
      'Two syncs at one bank, told apart by name, account number and holder; the search says that the bank is connected.',
  },
  start => {
    const first = operationsGermany(start, 90);
    return {
      syncs: listSource([
        first,
        {
          sync: {...first.sync, id: 'operations-germany-2', name: 'Operations Germany', login: 'lindenau'},
          accounts: accountsAt('de-koeln-rheinbogen', [
            ['og2-business', 'Business account', 'Solarpark Lindenau GmbH & Co. KG', '5031008155', '9120.00', null],
            ['og2-reserve', 'Reserve', 'Solarpark Lindenau GmbH & Co. KG', '5031008163', '15000.00', null],
          ]),
        },
      ]),
    };
  },
);
