import {makeScenario} from '../make-scenario.ts';

export const defaultScenario = makeScenario(
  {
    id: 'default',
    title: 'Three syncs',
    group: 'organisation',
    description:
      'An organisation with 3 syncs (6 days left, fine, expired) and 14 accounts, 2 of them without an asset; banks offer several TAN methods.',
  },
  () => ({}),
);
