import {makeScenario} from '../make-scenario.ts';

export const readOnlyScenario = makeScenario(
  {
    id: 'read-only',
    title: 'Not an admin',
    group: 'organisation',
    description: 'A member of the organisation, who sees the syncs and may change nothing.',
  },
  () => ({role: 'member', manageRefusal: 'not-admin'}),
);
