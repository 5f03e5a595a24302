import {makeScenario} from '../make-scenario.ts';

export const twoChallengesScenario = makeScenario(
  {
    id: 'two-challenges',
    title: 'Two TANs in a row',
    group: 'tan',
    description: 'After the first code the bank asks for a second one.',
  },
  () => ({script: 'two'}),
);
