import {examples} from '../../../scripts/openapi/examples.ts';
import type {FailureCode} from '../../../src/contract/failure-code.ts';
import type {Problem} from '../../../src/contract/problem.ts';
import type {Operation} from '../../../src/contract/routes.ts';
import type {ManualClock} from '../../support/manual-clock.ts';
import {json, succeed} from './harness.ts';

/** How a network or a server fails, and what a client must call it. */
export interface TransportFault {
  readonly respond: (context: {
    readonly operation: Operation;
    readonly request: Request;
    readonly clock: ManualClock;
  }) => Response | Promise<Response>;
  /** `success`: the fault does no harm to this operation. */
  readonly code: FailureCode | 'success' | ((operation: Operation) => FailureCode | 'success');
  readonly online?: boolean;
  /** A read is tried again by itself. */
  readonly again?: boolean;
  readonly status?: number;
}

const encoder = new TextEncoder();

export const never = <T>(): Promise<T> => new Promise(() => undefined);

/** What `fetch` rejects with in Chromium. Like the real one it may hold more than it shows. */
const networkError = (request: Request): TypeError => Object.assign(new TypeError('Failed to fetch'), {request});

export const problem = (
  status: number,
  more: Partial<Problem> & {readonly [key: string]: unknown} = {},
  init: ResponseInit = {},
): Response =>
  json(
    {title: 'Refused', status, ...more},
    {status, ...init, headers: {'content-type': 'application/problem+json', ...init.headers}},
  );

const html = (status: number): Response =>
  new Response('<!doctype html><title>Log in</title>', {status, headers: {'content-type': 'text/html; charset=utf-8'}});

const text = (operation: Operation): string => JSON.stringify(examples[operation].output ?? {});

/** Has a JSON body where the contract has one. */
const hasBody = (operation: Operation): boolean => examples[operation].output !== undefined;
const isRemoval = (operation: Operation): boolean => operation === 'removeBankSync' || operation === 'cancelFlow';

const raw = (body: BodyInit, type = 'application/json'): Response =>
  new Response(body, {headers: {'content-type': type}});

/** A body of 50 MB, made while it is read. */
export const hugeBody = (
  onPull: (bytes: number) => void = () => undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const chunk = encoder.encode('"'.padEnd(1024 * 1024, 'x'));
  let pulled = 0;
  return new ReadableStream({
    pull: controller => {
      pulled += chunk.length;
      onPull(pulled);
      controller.enqueue(chunk);
      if (pulled >= 50 * chunk.length) controller.close();
    },
  });
};

/** One byte a second. */
const drip = (body: string, clock: ManualClock): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const bytes = encoder.encode(body);
  let at = 0;
  let stop = (): void => undefined;
  return new ReadableStream({
    pull: controller =>
      new Promise(resolve => {
        stop = clock.after(1000, () => {
          controller.enqueue(bytes.slice(at, at + 1));
          at += 1;
          if (at === bytes.length) controller.close();
          resolve();
        });
      }),
    cancel: () => stop(),
  });
};

const cutOff = (body: string): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let pulls = 0;
  return new ReadableStream({
    pull: controller => {
      pulls += 1;
      if (pulls === 1) controller.enqueue(encoder.encode(body.slice(0, 10)));
      else controller.error(new TypeError('network error'));
    },
  });
};

/** Whether anything comes back whose shape matters. */
const unlessRemoval =
  (code: FailureCode) =>
  (operation: Operation): FailureCode | 'success' =>
    hasBody(operation) ? code : 'success';

const gone = (operation: Operation): FailureCode | 'success' => (isRemoval(operation) ? 'success' : 'not-found');

const changed = (operation: Operation, change: (output: Record<string, unknown>) => unknown): Response => {
  const {output} = examples[operation];
  return output === undefined ? succeed(operation) : json(change({...(output as object)}));
};

/** A field that the operation's answer must have. */
const withoutNeeded = (output: Record<string, unknown>): unknown => {
  const key = ['serverTime', 'total', 'step', 'name'].find(name => name in output) ?? '';
  return Object.fromEntries(Object.entries(output).filter(([name]) => name !== key));
};

const firstItemTwice = (output: Record<string, unknown>): unknown =>
  Array.isArray(output['items'])
    ? {...output, items: [...(output['items'] as unknown[]), ...(output['items'] as unknown[])]}
    : output;

const status = (
  code: number,
  means: TransportFault['code'],
  more: Partial<TransportFault> & {readonly problem?: Partial<Problem>; readonly headers?: Record<string, string>} = {},
): TransportFault => ({
  respond: () => problem(code, more.problem ?? {}, {headers: more.headers ?? {}}),
  code: means,
  status: code,
  ...(more.again === undefined ? {} : {again: more.again}),
});

const date = 'Tue, 24 Nov 2026 08:00:00 GMT';

/** Every fault of the matrix that can be made at the level of HTTP. F10 and F11 (late and disordered answers), F12 (replay) and F46 (clocks) live above it. */
export const transportFaults: Readonly<Record<string, TransportFault>> = {
  F01: {respond: never, online: false, code: 'offline'},
  F02: {respond: ({request}) => Promise.reject(networkError(request)), code: 'unreachable', again: true},
  F03: {respond: ({request}) => Promise.reject(networkError(request)), code: 'unreachable', again: true},
  F04: {
    respond: async ({request}) => {
      await request.text();
      throw networkError(request);
    },
    code: 'unreachable',
    again: true,
  },
  F05: {respond: ({operation}) => raw(cutOff(text(operation))), code: 'unreachable', again: true},
  F06: {respond: never, code: 'unreachable', again: true},
  F08: {
    respond: ({operation, clock}) => raw(drip(text(operation).padEnd(70), clock)),
    code: 'unreachable',
    again: true,
  },
  F09: {respond: () => Promise.reject(new TypeError('Load failed')), code: 'unreachable', again: true},
  F13: status(400, 'invalid', {problem: {code: 'invalid'}}),
  F14: status(401, 'signed-out'),
  F15: status(402, 'subscription-required'),
  F16: status(403, 'forbidden'),
  F17: status(404, gone),
  F18: status(405, 'malformed'),
  'F18 415': status(415, 'malformed'),
  'F18 406': status(406, 'malformed'),
  F19: status(408, 'unreachable', {again: true}),
  F20: status(409, 'conflict'),
  F21: status(410, gone),
  F22: status(412, 'conflict'),
  'F22 428': status(428, 'conflict'),
  F23: status(413, 'malformed'),
  'F23 414': status(414, 'malformed'),
  'F23 431': status(431, 'malformed'),
  F24: status(422, 'invalid'),
  'F24 with a code': status(422, 'credentials-rejected', {problem: {code: 'credentials-rejected', attemptsLeft: 2}}),
  F25: status(423, 'access-locked', {problem: {code: 'access-locked'}}),
  'F25 without a code': status(423, 'busy'),
  F26: status(429, 'rate-limited', {headers: {'retry-after': '5'}, again: true}),
  F27: status(429, 'rate-limited', {
    headers: {'retry-after': 'Tue, 24 Nov 2026 08:00:09 GMT', date},
    again: true,
  }),
  F28: status(429, 'rate-limited'),
  'F28 garbage': status(429, 'rate-limited', {headers: {'retry-after': 'soon'}}),
  'F28 10^9': status(429, 'rate-limited', {headers: {'retry-after': '1000000000'}}),
  'F28 negative': status(429, 'rate-limited', {headers: {'retry-after': '-5'}}),
  F29: status(500, 'server-error', {again: true}),
  'F29 with a code': status(500, 'bank-unavailable', {problem: {code: 'bank-unavailable'}, again: true}),
  F30: {respond: () => html(502), code: 'server-error', again: true, status: 502},
  F31: status(503, 'server-error', {headers: {'retry-after': '2'}, again: true}),
  F32: status(504, 'server-error', {again: true}),
  F33: {
    respond: () => new Response(null, {status: 302, headers: {location: 'https://login.example'}}),
    code: 'signed-out',
    status: 302,
  },
  'F33 opaque': {
    respond: () => Object.defineProperties(new Response(null), {type: {value: 'opaqueredirect'}, status: {value: 0}}),
    code: 'signed-out',
  },
  'F33 followed by the host’s fetch': {
    respond: () => Object.defineProperty(html(200), 'redirected', {value: true}),
    code: 'signed-out',
  },
  F34: {respond: () => new Response(null, {status: 204}), code: unlessRemoval('malformed'), again: true},
  'F34 empty': {respond: () => raw(''), code: unlessRemoval('malformed'), again: true},
  F35: {respond: () => html(200), code: 'malformed', again: true},
  F36: {respond: ({operation}) => raw(text(operation), 'text/plain'), code: unlessRemoval('malformed'), again: true},
  'F36 no type': {
    respond: ({operation}) => new Response(encoder.encode(text(operation))),
    code: unlessRemoval('malformed'),
    again: true,
  },
  F37: {respond: ({operation}) => raw(text(operation).slice(0, -2)), code: unlessRemoval('malformed'), again: true},
  F38: {respond: ({operation}) => changed(operation, withoutNeeded), code: unlessRemoval('malformed')},
  F39: {
    respond: ({operation}) => changed(operation, output => ({...output, unheardOf: {deep: [1]}})),
    code: 'success',
  },
  F41: {
    respond: ({operation}) => (hasBody(operation) ? json(null) : succeed(operation)),
    code: unlessRemoval('malformed'),
  },
  'F41 list': {
    respond: ({operation}) => (hasBody(operation) ? json([]) : succeed(operation)),
    code: unlessRemoval('malformed'),
  },
  F42: {respond: ({operation}) => changed(operation, firstItemTwice), code: 'success'},
  F43: {respond: () => raw(hugeBody()), code: 'malformed'},
  F44: {
    respond: ({operation}) => raw(`${text(operation).slice(0, -1)},"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
    code: unlessRemoval('malformed'),
  },
  F45: {respond: () => raw(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22])), code: 'malformed', again: true},
  'F45 byte order mark': {
    respond: ({operation}) => raw(`\ufeff${text(operation)}`),
    code: unlessRemoval('malformed'),
    again: true,
  },
  'F45 UTF-16': {
    respond: ({operation}) => raw(Uint8Array.from([0xff, 0xfe, ...Buffer.from(text(operation), 'utf16le')])),
    code: 'malformed',
    again: true,
  },
};
