import {makeScenario} from '../make-scenario.ts';

export const photoScenario = makeScenario(
  {
    id: 'photo',
    title: 'Picture to scan',
    group: 'tan',
    description: 'A picture of coloured dots, scanned with a reader or an app.',
  },
  () => ({script: 'photo'}),
);
