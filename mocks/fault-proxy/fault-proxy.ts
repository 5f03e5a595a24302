import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Clock} from '../../src/client/clock.ts';
import {systemClock} from '../../src/client/clock.ts';
import {listen} from '../server/listen.ts';
import type {Fault, ProxyAnswer} from './fault.ts';
import {noFault} from './fault.ts';

/** How the proxy is set up. */
export interface FaultProxyOptions {
  /** Address of the server behind it, without a slash at its end. */
  readonly upstream: string;
  /** Delays are measured by it; the real clock unless told. */
  readonly clock?: Clock | undefined;
  /**
   * The proxy keeps a client waiting; with a clock that stands, it is time to move it: by the milliseconds of a delay, or as far
   * as the client's patience goes.
   */
  readonly onHold?: ((milliseconds?: number) => void) | undefined;
}

/** A proxy that listens on the loopback address. */
export interface FaultProxy {
  readonly url: string;
  /** Requests that came in since the last `set`, and how often the server got them. */
  readonly counts: {readonly received: number; readonly forwarded: number};
  /** What becomes of the requests from now on. */
  set(fault: Fault): void;
  close(): Promise<void>;
}

/** Between two neighbours, not from end to end. */
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host', 'content-length', 'expect']);

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const headersOf = (incoming: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(incoming.headers).flatMap(([name, value]) =>
      hopByHop.has(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );

const ask = async (upstream: string, incoming: IncomingMessage, body: Buffer<ArrayBuffer>): Promise<ProxyAnswer> => {
  const {method = 'GET', url = '/'} = incoming;
  const response = await fetch(`${upstream}${url}`, {
    method,
    headers: headersOf(incoming),
    redirect: 'manual',
    ...(body.length > 0 ? {body} : {}),
  });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !hopByHop.has(name)));
  return {status: response.status, headers, body: new Uint8Array(await response.arrayBuffer())};
};

const mayHaveBody = ({status}: ProxyAnswer): boolean => status !== 204 && status !== 304;

/** Starts a proxy that harms requests and answers as it is told, for tests of clients. */
export const startFaultProxy = async ({
  upstream,
  clock = systemClock,
  onHold = () => undefined,
}: FaultProxyOptions): Promise<FaultProxy> => {
  let fault = noFault;
  const counts = {received: 0, forwarded: 0};

  /** Waits by the clock; false where the client has gone meanwhile. */
  const wait = (milliseconds: number, outgoing: ServerResponse): Promise<boolean> =>
    new Promise(resolve => {
      const off = clock.after(milliseconds, () => resolve(!outgoing.destroyed));
      outgoing.once('close', () => {
        off();
        resolve(false);
      });
    });

  const write = (outgoing: ServerResponse, {status, headers, body}: ProxyAnswer): void => {
    if (body instanceof Uint8Array) {
      outgoing.writeHead(status, {...headers, ...(status === 204 ? {} : {'content-length': String(body.length)})});
      outgoing.end(body);
      return;
    }
    outgoing.writeHead(status, headers);
    const pieces = body()[Symbol.iterator]();
    const more = (): void => {
      for (let next = pieces.next(); !outgoing.destroyed; next = pieces.next()) {
        if (next.done) {
          outgoing.end();
          return;
        }
        if (!outgoing.write(next.value)) {
          outgoing.once('drain', more);
          return;
        }
      }
    };
    more();
  };

  const drip = async (
    outgoing: ServerResponse,
    {status, headers, body}: ProxyAnswer,
    delayMs: number,
  ): Promise<void> => {
    const bytes = body instanceof Uint8Array ? body : Buffer.concat([...body()]);
    outgoing.writeHead(status, headers);
    outgoing.flushHeaders();
    onHold();
    for (let at = 0; at < bytes.length; at += 1) {
      if (!(await wait(delayMs, outgoing))) return;
      outgoing.write(bytes.slice(at, at + 1));
    }
    outgoing.end();
  };

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    counts.received += 1;
    const {forward, answer: how, change, delayMs = 0} = fault;
    const sent = await bodyOf(incoming);
    let answer: ProxyAnswer | undefined;
    for (let time = 0; time < forward; time += 1) {
      counts.forwarded += 1;
      const came = await ask(upstream, incoming, sent);
      answer ??= came;
    }
    if (how === 'cut') {
      incoming.socket.destroy();
      return;
    }
    if (how === 'hang') {
      onHold();
      return;
    }
    const given = change ? change(answer) : answer;
    if (!given) throw new TypeError('A fault that does not ask the server must say what to answer');
    if (how === 'cut-in-body') {
      const bytes = given.body instanceof Uint8Array ? given.body : Buffer.concat([...given.body()]);
      // A length that is not kept: also an answer without a body breaks off.
      outgoing.writeHead(mayHaveBody(given) ? given.status : 200, {
        ...given.headers,
        'content-length': String(bytes.length + 10),
      });
      outgoing.write(bytes.slice(0, Math.ceil(bytes.length / 2)), () => incoming.socket.destroy());
      if (bytes.length === 0) outgoing.flushHeaders();
      return;
    }
    if (how === 'drip' && mayHaveBody(given)) {
      await drip(outgoing, given, delayMs);
      return;
    }
    if (delayMs > 0) {
      const waiting = wait(delayMs, outgoing);
      onHold(delayMs);
      if (!(await waiting)) return;
    }
    write(outgoing, given);
  };

  const {url, close} = await listen({host: '127.0.0.1', port: 0, log: () => undefined}, serve);
  return {
    url,
    get counts() {
      return {...counts};
    },
    set: next => {
      fault = next;
      Object.assign(counts, {received: 0, forwarded: 0});
    },
    close,
  };
};
