import {makeScenario} from '../make-scenario.ts';

export const flickerScenario = makeScenario(
  {
    id: 'flicker',
    title: 'Flicker code',
    group: 'tan',
    description: 'Flashing bars for a card reader.',
  },
  () => ({script: 'flicker'}),
);
