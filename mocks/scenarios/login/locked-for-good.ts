import {makeScenario} from '../make-scenario.ts';

export const lockedForGoodScenario = makeScenario(
  {
    id: 'locked-for-good',
    title: 'Locked for good',
    group: 'login',
    description: 'The access is locked until the bank acts.',
  },
  () => ({script: 'lockedforgood'}),
);
