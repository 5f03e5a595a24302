import {hostileAccounts, hostileNames} from '../../simulator/data/difficult-accounts.ts';
import type {ListedSync} from '../../simulator/data/list-source.ts';
import {listSource} from '../../simulator/data/list-source.ts';
import {bankById} from '../../simulator/directory/directory.ts';
import {operationsGermany} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const hostileNamesScenario = makeScenario(
  {
    id: 'hostile-names',
    title: 'Hostile names',
    group: 'data',
    description:
      'Names with markup, templates, marks that turn the line, emoji, and far too long ones. New syncs behave alike.',
  },
  start => {
    const syncs = hostileNames.slice(0, 6).map((name, index): ListedSync => {
      const {sync} = operationsGermany(start, 100 + index, {id: `hostile-${index}`, name: name.slice(0, 64)});
      return {sync, accounts: hostileAccounts(sync.id, bankById(sync.bankId), start.seed)};
    });
    return {
      organisation: {id: 'hostile', name: '<b>Asset</b> & \u202ECorp'},
      script: 'hostile',
      syncs: listSource(syncs),
    };
  },
);
