import {makeScenario} from '../make-scenario.ts';

export const noAccountsScenario = makeScenario(
  {
    id: 'no-accounts',
    title: 'No accounts',
    group: 'data',
    description: 'The login works, but no account is enabled for it.',
  },
  () => ({script: 'empty'}),
);
