import {makeScenario} from '../make-scenario.ts';

export const loggedInElsewhereScenario = makeScenario(
  {
    id: 'logged-in-elsewhere',
    title: 'Logged in elsewhere',
    group: 'login',
    description: 'The bank allows one session at a time, and there is another one.',
  },
  () => ({script: 'elsewhere'}),
);
