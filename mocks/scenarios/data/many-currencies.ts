import {currencyAccounts} from '../../simulator/data/currency-accounts.ts';
import {listSource} from '../../simulator/data/list-source.ts';
import {bankById} from '../../simulator/directory/directory.ts';
import {solarFrance} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const manyCurrenciesScenario = makeScenario(
  {
    id: 'many-currencies',
    title: 'Many currencies',
    group: 'data',
    description:
      'Accounts in yen, dinar, franc and more: negative, very long and unknown balances, one IBAN for all. New syncs behave alike.',
  },
  start => {
    const {sync} = solarFrance(start, {bankId: 'ch-alpina', name: 'Treasury'});
    return {
      script: 'currencies',
      syncs: listSource([{sync, accounts: currencyAccounts(sync.id, bankById('ch-alpina'), start.seed)}]),
    };
  },
);
