import {makeScenario} from '../make-scenario.ts';

export const newAccountScenario = makeScenario(
  {
    id: 'new-account',
    title: 'New account on resync',
    group: 'data',
    description: 'On a resync the bank lists an account more.',
  },
  () => ({script: 'newaccount'}),
);
