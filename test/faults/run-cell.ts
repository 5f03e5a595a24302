import type {FaultProxy} from '../../mocks/fault-proxy/index.ts';
import {startFaultProxy} from '../../mocks/fault-proxy/index.ts';
import {startSandboxServer} from '../../mocks/server/index.ts';
import type {Failure} from '../../src/client/failure.ts';
import {toFailure} from '../../src/client/failure.ts';
import {createHttpClient} from '../../src/client/http/index.ts';
import {limits} from '../../src/client/http/limits.ts';
import {call} from '../client/http/harness.ts';
import {createManualClock} from '../support/manual-clock.ts';
import type {Cell} from './cells.ts';
import type {Harm} from './harms.ts';
import {prepare} from './situations.ts';

/** What came of one cell. */
export interface Result {
  readonly failure: Failure | undefined;
  /** The error as it was thrown, for looking into it. */
  readonly error: unknown;
  readonly output: unknown;
  /** Requests that left the client. */
  readonly sent: number;
  readonly forwarded: number;
  /** Whether the server has carried it out, by its own word. */
  readonly done: boolean;
  /** Timers of the client that still run. */
  readonly timers: number;
}

/** A sandbox server with the proxy before it; each cell gets a world of its own. Time is moved when somebody waits for it, and only then. */
export const openLab = async () => {
  const server = await startSandboxServer({clock: 'standing', now: '2026-11-24T09:00:00Z'});
  const clock = createManualClock();
  let wake: (milliseconds: number) => void = () => undefined;
  let limit = 0;
  const proxy: FaultProxy = await startFaultProxy({
    upstream: server.url,
    clock,
    onHold: (milliseconds = limit) => wake(milliseconds),
  });
  let sessions = 0;

  const run = async (cell: Cell, {proxy: fault, before}: Harm): Promise<Result> => {
    sessions += 1;
    const {operation} = cell.column;
    const path = `/s/default/cell-${sessions}`;
    const truth = createHttpClient({baseUrl: `${server.url}${path}`});
    const {input, isDone} = await prepare(truth, cell.column);

    // An odd number, so that a pause which the server asks for is never taken for it.
    limit = limits[operation].timeoutMs + 1;
    let timers = 0;
    let sent = 0;
    const client = createHttpClient({
      baseUrl: `${before === 'nobody' ? 'http://127.0.0.1:1' : proxy.url}${path}`,
      isOnline: () => before !== 'offline',
      random: () => 1,
      timeouts: {[operation]: limit},
      clock: {
        now: () => clock.now(),
        after: (milliseconds, callback) => {
          timers += 1;
          let isOff = false;
          const off = (): void => {
            if (!isOff) timers -= 1;
            isOff = true;
          };
          const cancel = clock.after(milliseconds, () => {
            off();
            callback();
          });
          if (milliseconds !== limit) wake(milliseconds);
          return () => {
            off();
            cancel();
          };
        },
      },
      fetch: async (target, init) => {
        sent += 1;
        const response = await fetch(target, init);
        if (before !== 'blocked') return response;
        await response.arrayBuffer();
        throw new TypeError('Failed to fetch');
      },
    });
    proxy.set(fault);
    const controller = new AbortController();

    let failure: Failure | undefined;
    let error: unknown;
    let output: unknown;
    // Whoever asks for time before the last wish was heard is not forgotten.
    const wishes: number[] = [];
    let heard: () => void = () => undefined;
    wake = milliseconds => {
      wishes.push(milliseconds);
      heard();
    };
    const settle = async (): Promise<true> => {
      try {
        output = await call(client, operation, input, {signal: controller.signal});
      } catch (thrown) {
        error = thrown;
        failure = toFailure(thrown, operation);
      }
      return true;
    };
    const isOver = settle();
    for (;;) {
      const wish = new Promise<false>(resolve => {
        heard = () => resolve(false);
        if (wishes.length > 0) resolve(false);
      });
      if (await Promise.race([isOver, wish])) break;
      const milliseconds = wishes.shift() ?? 0;
      if (before === 'abort') controller.abort();
      else await clock.advance(milliseconds);
    }
    wake = () => undefined;
    const {forwarded} = proxy.counts;
    return {failure, error, output, sent, forwarded, done: await isDone(), timers};
  };

  return {
    run,
    close: async (): Promise<void> => {
      await proxy.close();
      await server.close();
    },
  };
};
