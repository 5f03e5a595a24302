import {createSimulatedClient, SimulatedClock} from 'bank-integration-elements/mocks';

export const clock = new SimulatedClock({running: true});

/** A simulated bank in the page. With a real API: `createHttpClient({baseUrl})` of `bank-integration-elements/http`, and no clock. */
export const client = createSimulatedClient({scenario: 'several-methods', clock});
