import {makeScenario} from '../make-scenario.ts';

export const severalMethodsScenario = makeScenario(
  {
    id: 'several-methods',
    title: 'Several TAN methods',
    group: 'tan',
    description: 'The bank offers a text message, its app, a picture and a flicker code.',
  },
  () => ({script: 'multi'}),
);
