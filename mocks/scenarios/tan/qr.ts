import {makeScenario} from '../make-scenario.ts';

export const qrScenario = makeScenario(
  {
    id: 'qr',
    title: 'QR code that changes',
    group: 'tan',
    description: 'A QR code that is replaced every ten seconds.',
  },
  () => ({script: 'qr'}),
);
