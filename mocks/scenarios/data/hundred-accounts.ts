import {makeScenario} from '../make-scenario.ts';

export const hundredAccountsScenario = makeScenario(
  {
    id: 'hundred-accounts',
    title: 'A hundred accounts',
    group: 'data',
    description: 'The login brings a hundred accounts.',
  },
  () => ({script: 'hundred'}),
);
