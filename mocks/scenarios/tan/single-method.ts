import {makeScenario} from '../make-scenario.ts';

export const singleMethodScenario = makeScenario(
  {
    id: 'single-method',
    title: 'One TAN method',
    group: 'tan',
    description: 'The bank knows one way only, so it is taken without asking.',
  },
  () => ({script: 'sms'}),
);
