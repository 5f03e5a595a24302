import {makeScenario} from '../make-scenario.ts';

export const changedAccountsScenario = makeScenario(
  {
    id: 'changed-accounts',
    title: 'Accounts renamed and moved',
    group: 'data',
    description:
      'On a resync the first account has another name, and the last linked one another number: whether it is the same is asked.',
  },
  () => ({script: 'changed'}),
);
