import type {Operation} from '../contract/routes.ts';
import type {BankIntegrationsClient, CallOptions} from './client.ts';
import {fail} from './failure.ts';
import {operations} from './operations.ts';

interface Shared {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  /** Callers that still want the answer. */
  waiting: number;
  settled: boolean;
}

type AnyCall = (input: object, options?: CallOptions) => Promise<unknown>;

/** The same for inputs that say the same, in whatever order. */
const keyOf = (operation: string, input: object): string =>
  JSON.stringify([
    operation,
    ...Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/**
 * Lets equal reads that run at the same time share one request. A caller that aborts leaves alone; the request itself is aborted
 * when nobody waits for it any more. Writes pass through, and no read that began before a write is shared after it.
 */
export const withDedupe = (client: BankIntegrationsClient): BankIntegrationsClient => {
  const running = new Map<string, Shared>();

  // A function of its own, so that a client which throws at once rejects like others.
  const send = async (operation: Operation, input: object, options?: CallOptions): Promise<unknown> =>
    (client[operation] as AnyCall).call(client, input, options);

  const start = (operation: Operation, input: object, key: string): Shared => {
    const controller = new AbortController();
    const answer = send(operation, input, {signal: controller.signal});
    const shared: Shared = {answer, controller, waiting: 0, settled: false};
    const forget = (): void => {
      shared.settled = true;
      if (running.get(key) === shared) running.delete(key);
    };
    shared.answer.then(forget, forget);
    running.set(key, shared);
    return shared;
  };

  const read = async (operation: Operation, input: object, {signal}: CallOptions = {}): Promise<unknown> => {
    if (signal?.aborted) throw fail({code: 'aborted', outcome: 'not-sent', operation});
    const key = keyOf(operation, input);
    const shared = running.get(key) ?? start(operation, input, key);
    shared.waiting += 1;
    let leave: () => void = () => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(fail({code: 'aborted', outcome: 'unknown', operation}));
    });
    signal?.addEventListener('abort', leave);
    try {
      return await Promise.race([shared.answer, left]);
    } finally {
      signal?.removeEventListener('abort', leave);
      shared.waiting -= 1;
      if (shared.waiting === 0 && !shared.settled) {
        if (running.get(key) === shared) running.delete(key);
        shared.controller.abort();
      }
    }
  };

  const write = async (operation: Operation, input: object, options?: CallOptions): Promise<unknown> => {
    running.clear();
    try {
      return await send(operation, input, options);
    } finally {
      running.clear();
    }
  };

  return Object.fromEntries(
    (Object.keys(operations) as Operation[]).map(operation => [
      operation,
      (input: object, options?: CallOptions) =>
        (operations[operation] === 'read' ? read : write)(operation, input, options),
    ]),
  ) as unknown as BankIntegrationsClient;
};
