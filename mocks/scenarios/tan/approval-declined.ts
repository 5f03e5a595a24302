import {makeScenario} from '../make-scenario.ts';

export const approvalDeclinedScenario = makeScenario(
  {
    id: 'approval-declined',
    title: 'Declined in the app',
    group: 'tan',
    description: 'The user refuses in the app of the bank.',
  },
  () => ({script: 'pushdeclined'}),
);
