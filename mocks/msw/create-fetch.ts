import type {HttpHandler} from 'msw/http';
import {getResponse} from 'msw';

/**
 * A `fetch` that asks the handlers and never the network: for one client of its own, without a service worker. What no handler
 * answers fails like a network that is not there.
 */
export const createFetch =
  (handlers: readonly HttpHandler[]): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const {signal} = request;
    signal.throwIfAborted();
    const response = await getResponse([...handlers], request);
    signal.throwIfAborted();
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
