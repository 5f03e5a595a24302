import {makeScenario} from '../make-scenario.ts';

export const maintenanceScenario = makeScenario(
  {
    id: 'maintenance',
    title: 'Maintenance',
    group: 'bank',
    description: 'The bank is under maintenance for two hours.',
  },
  () => ({script: 'maintenance'}),
);
