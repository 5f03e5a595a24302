import type {BankIntegrationsClient} from '../../src/client/client.ts';
import type {Failure} from '../../src/client/failure.ts';
import {fail} from '../../src/client/failure.ts';
import type {InputOf, Operation, OutputOf} from '../../src/contract/routes.ts';

/** A call that reached the client and that the test answers. */
export interface FakeCall<O extends Operation = Operation> {
  readonly operation: O;
  readonly input: InputOf<O>;
  readonly signal: AbortSignal | undefined;
  /** Answered or aborted. */
  readonly isOver: boolean;
  answer(output: OutputOf<O>): void;
  reject(failure: Partial<Failure> & Pick<Failure, 'code'>): void;
  /** Rejects with whatever a host's client may throw. */
  throw(error: unknown): void;
}

export interface FakeClient extends BankIntegrationsClient {
  readonly calls: readonly FakeCall[];
  /** The calls that wait for an answer and are not aborted. */
  readonly pending: readonly FakeCall[];
  /** The latest call of an operation; throws where there was none. */
  last<O extends Operation>(operation: O): FakeCall<O>;
  count(operation: Operation): number;
}

const operations = [
  'getCapabilities',
  'listBankSyncs',
  'renameBankSync',
  'removeBankSync',
  'listAccounts',
  'searchBanks',
  'startFlow',
  'getFlow',
  'cancelFlow',
  'submitStep',
  'listAssets',
  'linkAccount',
  'unlinkAccount',
] as const satisfies readonly Operation[];

/** A client that answers when the test says so. Like the real ones it rejects when a call is aborted. */
export const createFakeClient = (onCall?: (call: FakeCall) => void): FakeClient => {
  const calls: FakeCall[] = [];

  const method =
    <O extends Operation>(operation: O) =>
    (input: InputOf<O>, options?: {readonly signal?: AbortSignal | undefined}): Promise<OutputOf<O>> =>
      new Promise((resolve, reject) => {
        const signal = options?.signal;
        let answered = false;
        const call: FakeCall<O> = {
          operation,
          input,
          signal,
          get isOver() {
            return answered || signal?.aborted === true;
          },
          answer: output => {
            answered = true;
            resolve(output);
          },
          reject: failure => call.throw(fail({outcome: 'unknown', operation, ...failure})),
          throw: error => {
            answered = true;
            reject(error);
          },
        };
        signal?.addEventListener('abort', () => reject(fail({code: 'aborted', outcome: 'unknown', operation})));
        calls.push(call);
        onCall?.(call);
      });

  const client = Object.fromEntries(
    operations.map(operation => [operation, method(operation)]),
  ) as unknown as BankIntegrationsClient;
  return {
    ...client,
    calls,
    get pending() {
      return calls.filter(call => !call.isOver);
    },
    last: operation => {
      const call = calls.findLast(made => made.operation === operation);
      if (!call) throw new Error(`${operation} was not called`);
      return call as unknown as FakeCall<typeof operation>;
    },
    count: operation => calls.filter(call => call.operation === operation).length,
  };
};
