import assert from 'node:assert/strict';
import {createSimulatedClient} from '../../mocks/simulator/simulated-client.ts';
import {clientSuite} from './client-suite.ts';

clientSuite('simulated client', async ({scenario}) => {
  const client = createSimulatedClient({scenario});
  return {
    client,
    advance: milliseconds => client.clock.advance(milliseconds),
    close: async () => assert.equal(client.clock.pending, 0, 'no timer is left'),
  };
});
