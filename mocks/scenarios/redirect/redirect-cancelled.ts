import {makeScenario} from '../make-scenario.ts';

export const redirectCancelledScenario = makeScenario(
  {
    id: 'redirect-cancelled',
    title: 'Redirect: cancelled',
    group: 'redirect',
    description: 'On the bank’s page nothing can be granted. It sends people back exactly as after a grant.',
  },
  () => ({script: 'redirectcancelled'}),
);
