import {makeScenario} from '../make-scenario.ts';

export const expiredTanScenario = makeScenario(
  {
    id: 'expired-tan',
    title: 'Expired TAN',
    group: 'tan',
    description: 'The first code has expired before it is entered; the next one works.',
  },
  () => ({script: 'expired'}),
);
