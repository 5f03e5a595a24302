import {makeScenario} from '../make-scenario.ts';

export const approvalGrantedScenario = makeScenario(
  {
    id: 'approval-granted',
    title: 'Approved in the app',
    group: 'tan',
    description: 'The user approves in the app of the bank after six seconds.',
  },
  () => ({script: 'push'}),
);
