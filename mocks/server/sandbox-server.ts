import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Clock} from '../../src/client/clock.ts';
import {systemClock} from '../../src/client/clock.ts';
import {handleRequest} from '../http/handle-request.ts';
import {ScenarioError} from '../scenarios/compose-scenarios.ts';
import {findScenario} from '../scenarios/registry.ts';
import {corsHeaders, isAllowedOrigin, isAllowedReturn, isLoopback, isLoopbackHost} from './access.ts';
import {startBankListener} from './bank-listener.ts';
import {handleControl} from './control.ts';
import {listen} from './listen.ts';
import {sendResponse, toWebRequest} from './node-bridge.ts';
import {createSandboxWorlds} from './sandbox-worlds.ts';
import type {StateSaver} from './state-file.ts';
import {createStateSaver, loadWorlds} from './state-file.ts';
import {readWorldAddress} from './world-address.ts';

/** How the sandbox server is set up. Everything has a default. */
export interface SandboxServerOptions {
  /** 0, the default: one that is free. */
  readonly port?: number | undefined;
  /** Where the banks' own pages are; 0, the default: a port that is free. Another one than `port`, so that it is another origin. */
  readonly bankPort?: number | undefined;
  /** `127.0.0.1` unless told. */
  readonly host?: string | undefined;
  /** Lets other machines in. Nothing is protected: whoever reaches the port may do everything. */
  readonly allowNonLocal?: boolean | undefined;
  /** Keeps the worlds over restarts. */
  readonly stateFile?: string | undefined;
  /** The scenario of requests that name none. Throws on an id that does not exist. */
  readonly scenario?: string | undefined;
  /** When worlds begin, ISO 8601; unless told, when they are first asked for. */
  readonly now?: string | undefined;
  /** `running`, the default: with the real clock. `standing`: time passes only by `POST advance`. */
  readonly clock?: 'running' | 'standing' | undefined;
  /** The real clock. */
  readonly realClock?: Clock | undefined;
  /** Origins whose pages may call, and to which banks send people back; unless told, all of this machine. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** One line for each request and each warning. Never bodies. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A sandbox server that listens. */
export interface SandboxServer {
  /** Address of the API, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Address of the banks' own pages, without a slash at its end. */
  readonly bankUrl: string;
  /** Writes the state, ends all connections and stops listening. */
  close(): Promise<void>;
}

const problem = (status: number, title: string): Response =>
  Response.json(
    {code: status === 404 ? 'not-found' : status === 403 ? 'forbidden' : 'invalid', title, status},
    {
      status,
      headers: {'content-type': 'application/problem+json'},
    },
  );

/** Starts a server that speaks the contract out of simulated worlds, for demos and tests. Rejects when it cannot listen. */
export const startSandboxServer = async (options: SandboxServerOptions = {}): Promise<SandboxServer> => {
  const {port = 0, host = '127.0.0.1', allowNonLocal = false, stateFile, allowOrigins, log = () => undefined} = options;
  if (!allowNonLocal && !isLoopback(host)) {
    throw new RangeError(`the sandbox listens on this machine only; ${host} needs --allow-non-local (allowNonLocal)`);
  }
  const scenario = findScenario(options.scenario ?? 'default').id;
  let bankUrl = '';
  const worlds = createSandboxWorlds({
    running: options.clock !== 'standing',
    real: options.realClock ?? systemClock,
    now: options.now,
    around: (id, session) => ({
      bankPages: `${bankUrl}/${id}/${session}`,
      allowsReturn: url => isAllowedReturn(url, allowOrigins),
    }),
  });
  let saver: StateSaver | undefined;
  const bank = await startBankListener({
    ...{host, port: options.bankPort ?? 0, allowNonLocal, log},
    find: worlds.peek,
    changed: () => saver?.save(),
  });
  bankUrl = bank.url;
  if (stateFile !== undefined) {
    worlds.restore(await loadWorlds(stateFile, log));
    saver = createStateSaver(stateFile, worlds.saved, log);
  }
  let origin = '';

  const answer = async (request: Request): Promise<Response> => {
    const {pathname} = new URL(request.url);
    if (pathname.startsWith('/sandbox/')) return handleControl(request, worlds);
    const address = readWorldAddress(pathname, name => request.headers.get(name), scenario);
    const world = address && worlds.find(address.scenario, address.session);
    if (!address || !world) return problem(404, 'There is no such world');
    return handleRequest(request, world.simulator, {basePath: address.basePath});
  };

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const {method = 'GET', url = '/', headers} = incoming;
    const from = headers.origin;
    const allowed = from === undefined || isAllowedOrigin(from, allowOrigins);
    const cors = from !== undefined && allowed ? corsHeaders(from) : {vary: 'Origin'};
    const reply = async (response: Response): Promise<void> => {
      log(`${method} ${url.split('?')[0] ?? ''} ${response.type === 'error' ? 'broken off' : response.status}`);
      await sendResponse(response, outgoing, cors);
    };
    if (!allowNonLocal && !isLoopbackHost(headers.host)) return reply(problem(403, 'This machine only'));
    if (!allowed) return reply(problem(403, 'This origin may not call'));
    if (method === 'OPTIONS') return reply(new Response(null, {status: 204}));
    const request = await toWebRequest(incoming, outgoing, origin);
    if (!request) {
      outgoing.setHeader('connection', 'close');
      return reply(problem(413, 'The request is too large'));
    }
    const response = await answer(request).catch((error: unknown) => {
      if (error instanceof ScenarioError) return problem(404, error.message);
      throw error;
    });
    if (method !== 'GET' || url.includes('/flows/')) saver?.save();
    return reply(response);
  };

  try {
    const api = await listen({host, port, log}, serve);
    origin = api.url;
    return {
      url: origin,
      port: api.port,
      bankUrl,
      close: async () => {
        await Promise.all([api.close(), bank.close()]);
        saver?.save();
        await saver?.flush();
      },
    };
  } catch (error) {
    await bank.close();
    throw error;
  }
};
