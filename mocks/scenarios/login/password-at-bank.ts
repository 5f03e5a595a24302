import {makeScenario} from '../make-scenario.ts';

export const passwordAtBankScenario = makeScenario(
  {
    id: 'password-at-bank',
    title: 'Password to change',
    group: 'login',
    description: 'The bank wants the first password changed in its own online banking.',
  },
  () => ({script: 'password'}),
);
