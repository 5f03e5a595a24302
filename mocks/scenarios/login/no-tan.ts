import {makeScenario} from '../make-scenario.ts';

export const noTanScenario = makeScenario(
  {
    id: 'no-tan',
    title: 'No TAN needed',
    group: 'login',
    description: 'The bank lets the user in with the PIN alone.',
  },
  () => ({script: 'notan'}),
);
