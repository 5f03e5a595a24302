import {makeScenario} from '../make-scenario.ts';

export const duplicateLoginScenario = makeScenario(
  {
    id: 'duplicate-login',
    title: 'Already synced',
    group: 'login',
    description: 'The login is synced already; the user hears it after the login and may resync instead.',
  },
  () => ({script: 'duplicate'}),
);
