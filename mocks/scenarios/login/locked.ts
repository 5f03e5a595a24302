import {makeScenario} from '../make-scenario.ts';

export const lockedScenario = makeScenario(
  {
    id: 'locked',
    title: 'Locked for a while',
    group: 'login',
    description: 'The access is locked; in half an hour it is worth trying again.',
  },
  () => ({script: 'locked'}),
);
