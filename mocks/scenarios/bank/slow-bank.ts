import {makeScenario} from '../make-scenario.ts';

export const slowBankScenario = makeScenario(
  {
    id: 'slow-bank',
    title: 'Slow bank',
    group: 'bank',
    description:
      'Every step takes eight seconds at the bank, the import half a minute; lists take a second and a half.',
  },
  () => ({script: 'slow', latencyMs: 1500}),
);
