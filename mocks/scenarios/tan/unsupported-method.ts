import {makeScenario} from '../make-scenario.ts';

export const unsupportedMethodScenario = makeScenario(
  {
    id: 'unsupported-method',
    title: 'Unsupported TAN method',
    group: 'tan',
    description: 'The only method of the bank cannot be used here.',
  },
  () => ({script: 'unsupported'}),
);
