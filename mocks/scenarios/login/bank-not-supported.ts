import {makeScenario} from '../make-scenario.ts';

export const bankNotSupportedScenario = makeScenario(
  {
    id: 'bank-not-supported',
    title: 'Bank not supported',
    group: 'login',
    description: 'Logging in works, but this bank cannot be read.',
  },
  () => ({script: 'notsupported'}),
);
