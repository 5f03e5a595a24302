import {makeScenario} from '../make-scenario.ts';

export const wrongFieldScenario = makeScenario(
  {
    id: 'wrong-field',
    title: 'A field is wrong',
    group: 'login',
    description: 'The bank refuses the format of what was entered.',
  },
  () => ({script: 'wrongfield'}),
);
