import {makeScenario} from '../make-scenario.ts';

export const hiddenScenario = makeScenario(
  {
    id: 'hidden',
    title: 'Not allowed to see',
    group: 'organisation',
    description: 'A viewer, who may not even see the bank syncs.',
  },
  () => ({role: 'viewer', manageRefusal: 'hidden'}),
);
