import {makeScenario} from '../make-scenario.ts';

export const approvalNeverScenario = makeScenario(
  {
    id: 'approval-never',
    title: 'Never answered in the app',
    group: 'tan',
    description: 'Nobody answers in the app; after five minutes the request ends.',
  },
  () => ({script: 'pushnever'}),
);
