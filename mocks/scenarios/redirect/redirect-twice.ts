import {makeScenario} from '../make-scenario.ts';

export const redirectTwiceScenario = makeScenario(
  {
    id: 'redirect-twice',
    title: 'Redirect: returns twice',
    group: 'redirect',
    description: 'The bank’s page sends people back twice, the second time with the same parameters.',
  },
  () => ({script: 'redirecttwice'}),
);
