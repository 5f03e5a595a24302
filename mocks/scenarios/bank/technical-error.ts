import {makeScenario} from '../make-scenario.ts';

export const technicalErrorScenario = makeScenario(
  {
    id: 'technical-error',
    title: 'Technical error',
    group: 'bank',
    description: 'The bank reports a technical error after the login.',
  },
  () => ({script: 'technical'}),
);
