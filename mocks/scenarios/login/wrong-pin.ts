import {makeScenario} from '../make-scenario.ts';

export const wrongPinScenario = makeScenario(
  {
    id: 'wrong-pin',
    title: 'Wrong PIN',
    group: 'login',
    description:
      'Every PIN is refused; the third locks the access. With the PIN 00000 the same happens in every scenario.',
  },
  () => ({script: 'wrongpin'}),
);
