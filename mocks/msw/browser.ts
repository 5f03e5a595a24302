import type {SetupWorker} from 'msw/browser';
import {setupWorker} from 'msw/browser';
import type {HandlersOptions} from './create-handlers.ts';
import {createHandlers} from './create-handlers.ts';

/** Which world answers, and where the worker's script lies. */
export interface WorkerOptions extends HandlersOptions {
  /** Address of `mockServiceWorker.js`, which `msw/vite` serves; below its folder requests are answered. */
  readonly workerUrl?: string | undefined;
}

/**
 * Answers the requests of a whole page by a service worker, so that they are seen in the network panel of the browser. One per
 * page; where several clients need worlds of their own take `createFetch`. Resolves with the worker, which `stop()` ends.
 */
export const startWorker = async ({
  workerUrl = '/mockServiceWorker.js',
  ...options
}: WorkerOptions): Promise<SetupWorker> => {
  const worker = setupWorker(...createHandlers(options));
  await worker.start({onUnhandledFrame: 'bypass', quiet: true, serviceWorker: {url: workerUrl}});
  return worker;
};
