import assert from 'node:assert/strict';
import {createWorld, findScenario, SimulatedClock} from '../../mocks/index.ts';
import {createFetch, createHandlers} from '../../mocks/msw/index.ts';
import {createHttpClient} from '../../src/client/http/index.ts';
import {clientSuite} from './client-suite.ts';

clientSuite('HTTP client over MSW', async ({scenario}) => {
  const clock = new SimulatedClock();
  const baseUrl = 'https://bank.example:8443/api/v1';
  const fetch = createFetch(createHandlers({baseUrl, world: createWorld(findScenario(scenario)), clock}));
  return {
    client: createHttpClient({baseUrl, fetch}),
    advance: milliseconds => clock.advance(milliseconds),
    close: async () => assert.equal(clock.pending, 0, 'no timer is left'),
  };
});
