import {makeScenario} from '../make-scenario.ts';

export const wrongTanScenario = makeScenario(
  {
    id: 'wrong-tan',
    title: 'Wrong TAN',
    group: 'tan',
    description: 'Every code is refused; the third locks the access.',
  },
  () => ({script: 'wrongtan'}),
);
