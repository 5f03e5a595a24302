import {makeScenario} from '../make-scenario.ts';

export const connectionLostScenario = makeScenario(
  {
    id: 'connection-lost',
    title: 'Connection lost midway',
    group: 'bank',
    description: 'The code is taken, but the answer never arrives: only reading the login tells how it ended.',
  },
  () => ({script: 'lost'}),
);
