import {makeScenario} from '../make-scenario.ts';

export const bankDownScenario = makeScenario(
  {
    id: 'bank-down',
    title: 'Bank down',
    group: 'bank',
    description: 'Online banking is down when the login is sent; trying again is possible.',
  },
  () => ({script: 'down'}),
);
