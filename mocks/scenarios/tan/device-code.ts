import {makeScenario} from '../make-scenario.ts';

export const deviceCodeScenario = makeScenario(
  {
    id: 'device-code',
    title: 'Code from a card reader',
    group: 'tan',
    description: 'A start code is typed into a device, which shows the code.',
  },
  () => ({script: 'device'}),
);
