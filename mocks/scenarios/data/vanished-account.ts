import {makeScenario} from '../make-scenario.ts';

export const vanishedAccountScenario = makeScenario(
  {
    id: 'vanished-account',
    title: 'Account vanished',
    group: 'data',
    description: 'On a resync the bank does not list the last account any more.',
  },
  () => ({script: 'vanished'}),
);
