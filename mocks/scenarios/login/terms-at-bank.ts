import {makeScenario} from '../make-scenario.ts';

export const termsAtBankScenario = makeScenario(
  {
    id: 'terms-at-bank',
    title: 'Terms to accept at the bank',
    group: 'login',
    description: 'The bank wants its new terms accepted in its own online banking first.',
  },
  () => ({script: 'terms'}),
);
