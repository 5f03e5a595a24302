import type {Operation} from '../../contract/routes.ts';
import {routes} from '../../contract/routes.ts';
import type {BankIntegrationsClient, CallOptions} from '../client.ts';
import type {Clock} from '../clock.ts';
import {pause, systemClock} from '../clock.ts';
import {fail} from '../failure.ts';
import type {Random} from '../random.ts';
import {systemRandom} from '../random.ts';
import type {Transport} from './attempt.ts';
import {attempt} from './attempt.ts';
import {readBaseUrl} from './base-url.ts';
import {buildRequest} from './build-request.ts';
import {limits} from './limits.ts';
import {readAnswer} from './read-answer.ts';
import {retryDelay} from './retry-delay.ts';

/** Where the API is and how to speak with it. Only `baseUrl` is needed. */
export interface HttpClientOptions {
  /** Address of the API, absolute or relative to the page: `/api/banking`. */
  readonly baseUrl: string | URL;
  /**
   * The bearer token of the user, asked for before every request. Nothing (or an empty text): the request goes without one.
   * A rejection counts as `signed-out`, and nothing is sent.
   */
  readonly getToken?: (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  /** Instead of the global `fetch`, for example one that adds a header against request forgery. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Whether cookies go along: `same-origin` unless told. */
  readonly credentials?: RequestCredentials | undefined;
  /** Milliseconds until one try of an operation is given up, instead of the usual 5 to 60 seconds. */
  readonly timeouts?: {readonly [O in Operation]?: number | undefined} | undefined;
  /** Whether the device has a network; by default as the browser says. */
  readonly isOnline?: (() => boolean) | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: Random | undefined;
}

/** Only a clear «no» counts: outside of browsers nothing is said. */
const deviceIsOnline = (): boolean => {
  const {navigator}: {navigator?: {onLine?: boolean}} = globalThis;
  return navigator?.onLine !== false;
};

/**
 * A client for an API that speaks the contract over HTTP (`docs/openapi.json`).
 *
 * Reads are tried up to three times and wait as long as the server asks, up to a minute. Nothing that writes is sent twice by
 * itself. It rejects with `BankIntegrationsFailure` only; neither requests nor answers are in it.
 *
 * @throws {TypeError} when `baseUrl` is no address to send requests to.
 */
export const createHttpClient = (options: HttpClientOptions): BankIntegrationsClient => {
  const {getToken, fetch, credentials, timeouts, clock = systemClock, random = systemRandom} = options;
  const baseUrl = readBaseUrl(options.baseUrl);
  const isOnline = options.isOnline ?? deviceIsOnline;
  const transport: Transport = {getToken, fetch, credentials, isOnline, clock};

  const call = async (operation: Operation, input: unknown, {signal}: CallOptions = {}): Promise<unknown> => {
    const built = buildRequest(baseUrl, operation, input);
    if ('failure' in built) throw fail(built.failure);
    const {timeoutMs, tries} = limits[operation];
    const bounds = {timeoutMs: timeouts?.[operation] ?? timeoutMs, keepalive: operation === 'cancelFlow', signal};
    for (let tried = 1; ; tried += 1) {
      const reading = readAnswer(await attempt(built.request, transport, bounds), operation, built.request.secrets);
      if (reading.kind === 'done') return reading.output;
      const delay = reading.again && tried < tries ? retryDelay(tried, reading.waitMs, random) : undefined;
      if (delay === undefined) throw fail(reading.failure);
      await pause(clock, delay, signal);
      if (signal?.aborted) throw fail({code: 'aborted', outcome: 'unknown', operation});
    }
  };

  const names = Object.keys(routes) as Operation[];
  return Object.fromEntries(
    names.map(operation => [operation, (input: unknown, bounds?: CallOptions) => call(operation, input, bounds)]),
  ) as unknown as BankIntegrationsClient;
};
