import {makeScenario} from '../make-scenario.ts';

export const redirectNeverScenario = makeScenario(
  {
    id: 'redirect-never',
    title: 'Redirect: never returns',
    group: 'redirect',
    description:
      'The bank’s page takes the answer and sends nobody back; without an answer it gives up after ten minutes.',
  },
  () => ({script: 'redirectnever'}),
);
