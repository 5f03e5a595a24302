import {makeScenario} from '../make-scenario.ts';

export const redirectGrantedScenario = makeScenario(
  {
    id: 'redirect-granted',
    title: 'Redirect: granted',
    group: 'redirect',
    description: 'Every bank asks on its own page, which opens at another address. Granting there connects the bank.',
  },
  () => ({script: 'redirect'}),
);
