import type {Failure} from '../../src/client/failure.ts';
import {limits} from '../../src/client/http/limits.ts';
import type {Cell} from './cells.ts';

/** What a call came to. */
export interface Seen {
  readonly failure?: Failure | undefined;
  /** Requests that left the client. */
  readonly sent: number;
}

export type Check = (seen: Seen, cell: Cell) => boolean;

const transport = new Set(['unreachable', 'server-error', 'malformed', 'conflict', 'rate-limited']);
/** A failure of just this kind, after one request. */
export const is =
  (code: Failure['code'], outcome?: Failure['outcome']): Check =>
  ({failure, sent}) =>
    failure?.code === code && (outcome === undefined || failure.outcome === outcome) && sent === 1;
/** The fault does no harm. */
export const succeeds: Check = ({failure, sent}) => failure === undefined && sent === 1;

/** What the letters of the matrix ask of the client: failure, what became of the request, and how often it was sent. */
export const letters: Readonly<Record<string, Check>> = {
  // Kept and marked stale; tried again by itself, as often as the operation is tried at all.
  K: ({failure, sent}, {column}) =>
    failure !== undefined && transport.has(failure.code) && sent === limits[column.operation].tries,
  Z: ({failure, sent}) =>
    failure !== undefined && (transport.has(failure.code) || failure.code === 'offline') && sent <= 1,
  N: ({failure, sent}) => failure?.code === 'offline' && failure.outcome === 'not-sent' && sent === 0,
  X: ({failure, sent}) => failure?.outcome === 'unknown' && sent <= 1,
  // Within the time limit it is fine, over it it is like F06.
  T: ({failure}, {column}) =>
    limits[column.operation].timeoutMs > 29_500
      ? failure === undefined
      : failure?.code === 'unreachable' && failure.outcome === 'unknown',
  F: ({failure, sent}) => failure?.outcome === 'not-applied' && sent === 1,
  A: is('signed-out'),
  D: is('forbidden', 'not-applied'),
  Y: is('subscription-required', 'not-applied'),
  G: is('not-found', 'not-applied'),
  L: is('access-locked', 'not-applied'),
  C: is('conflict', 'not-applied'),
  V: ({failure, sent}) => failure?.outcome === 'not-applied' && (failure.retryAfterMs ?? 0) > 0 && sent === 1,
  W: ({failure, sent}, {column}) => (failure?.retryAfterMs ?? 0) > 0 && sent === limits[column.operation].tries,
  U: ({failure, sent}) =>
    failure !== undefined && failure.code !== 'unreachable' && failure.code !== 'session-expired' && sent === 1,
  E: succeeds,
  H: succeeds,
  J: succeeds,
  O: succeeds,
  '1': succeeds,
  '+': succeeds,
  Q: ({sent}) => sent <= 2,
  '-': ({failure, sent}, {fault, column}) =>
    (fault === 'F10' ? failure?.code === 'aborted' : failure === undefined || column.kind === 'C') && sent <= 2,
};
