import type {Operation} from '../../src/contract/routes.ts';
import type {Exchange} from './exchange.ts';
import {toInstant} from './clock.ts';
import {askedText, answeredText} from './request-words.ts';

/** A request that came in, without anything secret. */
export interface LoggedRequest {
  readonly id: string;
  /** ISO 8601, by the clock of the world. */
  readonly at: string;
  readonly operation: Operation;
  /** What was asked: ids, kinds of answers, never values of a login, codes, or keys. */
  readonly asked: string;
  /** `problem`: refused. `fault`: something was made to go wrong. */
  readonly kind: 'answer' | 'problem' | 'fault';
  /** The step, the size of a page, the code of a refusal, or the fault. */
  readonly outcome: string;
  /** Milliseconds that the answer takes. */
  readonly latencyMs: number;
}

/** The last requests to a world. */
export interface RequestLog {
  /** Newest first. */
  readonly entries: readonly LoggedRequest[];
  add(operation: Operation, input: unknown, exchange: Exchange, now: number): void;
  clear(): void;
}

const most = 200;

/** A log that forgets the oldest. */
export const createRequestLog = (): RequestLog => {
  let entries: readonly LoggedRequest[] = [];
  return {
    get entries() {
      return entries;
    },
    add(operation, input, exchange, now) {
      const {requestId: id, kind, latencyMs} = exchange;
      const entry: LoggedRequest = {
        id,
        at: toInstant(now),
        operation,
        asked: askedText(input),
        kind,
        outcome: answeredText(exchange),
        latencyMs,
      };
      entries = [entry, ...entries].slice(0, most);
    },
    clear() {
      entries = [];
    },
  };
};
