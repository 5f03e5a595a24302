import {setImmediate as nextTurn} from 'node:timers/promises';
import {examples} from '../../../scripts/openapi/examples.ts';
import type {BankIntegrationsClient, CallOptions} from '../../../src/client/client.ts';
import type {Failure} from '../../../src/client/failure.ts';
import {toFailure} from '../../../src/client/failure.ts';
import type {HttpClientOptions} from '../../../src/client/http/index.ts';
import {createHttpClient} from '../../../src/client/http/index.ts';
import type {Operation} from '../../../src/contract/routes.ts';
import {routes} from '../../../src/contract/routes.ts';
import type {ManualClock} from '../../support/manual-clock.ts';
import {createManualClock} from '../../support/manual-clock.ts';

export const operations = Object.keys(routes) as readonly Operation[];
export const baseUrl = 'https://api.example/banking/v1';

/** A request as a server would see it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly keepalive: boolean;
  readonly request: Request;
  /** The client has ended it by its signal. */
  readonly aborted: boolean;
}

export type Respond = (request: Request, number: number) => Response | Promise<Response>;

export const json = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(value), {...init, headers: {'content-type': 'application/json', ...init.headers}});

/** What a server answers that knows nothing but the examples. */
export const succeed = (operation: Operation): Response => {
  const {output} = examples[operation];
  return output === undefined ? new Response(null, {status: 204}) : json(output);
};

export interface Rig {
  readonly client: BankIntegrationsClient;
  readonly seen: readonly Seen[];
  readonly clock: ManualClock;
  /** Milliseconds of every pause and time limit that was asked of the clock, in order. */
  readonly waits: readonly number[];
}

/** A client whose network is a function, and whose time is moved by the test. */
export const rig = (respond: Respond, options: Partial<HttpClientOptions> = {}): Rig => {
  const clock = createManualClock();
  const seen: Seen[] = [];
  const waits: number[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    seen.push({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await request.clone().text(),
      keepalive: request.keepalive,
      request,
      get aborted() {
        // The request that came, which every real fetch holds: Node may collect one that nobody holds before its copy is told.
        return input instanceof Request ? input.signal.aborted : request.signal.aborted;
      },
    });
    return respond(request, seen.length);
  };
  const client = createHttpClient({
    baseUrl,
    fetch,
    random: () => 1,
    isOnline: () => true,
    clock: {
      now: () => clock.now(),
      after: (milliseconds, callback) => {
        waits.push(milliseconds);
        return clock.after(milliseconds, callback);
      },
    },
    ...options,
  });
  return {client, seen, clock, waits};
};

/** Lets everything happen that needs no time: promises, and streams, which take turns of the event loop. */
export const breathe = async (turns = 6): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
};

export type Settled = {readonly output: unknown} | {readonly failure: Failure; readonly error: unknown};

export const failureIn = (settled: Settled): Failure => {
  if ('failure' in settled) return settled.failure;
  throw new Error(`It succeeded: ${JSON.stringify(settled.output)?.slice(0, 100)}`);
};

/** Moves time on, second by second, until a call is settled. */
export const drive = async (clock: ManualClock, call: Promise<unknown>, operation: Operation): Promise<Settled> => {
  let settled: Settled | undefined;
  const settle = async (): Promise<void> => {
    try {
      settled = {output: await call};
    } catch (error) {
      settled = {failure: toFailure(error, operation), error};
    }
  };
  const settling = settle();
  for (let second = 0; second < 400; second += 1) {
    await breathe();
    if (settled) {
      await settling;
      return settled;
    }
    await clock.advance(1000);
  }
  throw new Error(`${operation} never ended`);
};

/** Calls an operation with its example, or with another input. */
export const call = (
  client: BankIntegrationsClient,
  operation: Operation,
  input: unknown = examples[operation].input,
  options?: CallOptions,
): Promise<unknown> =>
  (client[operation] as (input: unknown, options?: CallOptions) => Promise<unknown>)(input, options);

/** Calls an operation and drives it to its end. */
export const run = (
  {client, clock}: Rig,
  operation: Operation,
  input?: unknown,
  options?: CallOptions,
): Promise<Settled> => drive(clock, call(client, operation, input, options), operation);
