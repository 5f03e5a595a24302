import type {BankIntegrationsClient, FailureCode} from 'bank-integration-elements';
import {fail} from 'bank-integration-elements';

type Operation = keyof BankIntegrationsClient;
type Method = (input: unknown, options?: {readonly signal?: AbortSignal}) => Promise<unknown>;

const watched = ['startFlow', 'getFlow', 'submitStep'] as const satisfies readonly Operation[];

/** Stands between wizard and server: keeps answers back after the server has carried the request out, or refuses before it has. */
export class Gate {
  readonly #held = new Set<Operation>();
  readonly #refused = new Map<Operation, FailureCode>();
  #waiting: (() => void)[] = [];

  hold(operation: Operation): void {
    this.#held.add(operation);
  }

  /** Everything that is kept back arrives. */
  release(): void {
    this.#held.clear();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Calls of the operation are refused, known not to have been carried out. */
  refuse(operation: Operation, code: FailureCode): void {
    this.#refused.set(operation, code);
  }

  allow(): void {
    this.#refused.clear();
  }

  readonly wrap = (client: BankIntegrationsClient): Partial<BankIntegrationsClient> => {
    const methods = client as unknown as Readonly<Record<string, Method>>;
    const call = async (operation: Operation, ...given: Parameters<Method>): Promise<unknown> => {
      const code = this.#refused.get(operation);
      if (code) throw fail({code, outcome: 'not-applied', operation});
      const output = await methods[operation]?.(...given);
      if (this.#held.has(operation)) await new Promise<void>(resolve => this.#waiting.push(resolve));
      if (given[1]?.signal?.aborted) throw fail({code: 'aborted', outcome: 'unknown', operation});
      return output;
    };
    return Object.fromEntries(
      watched.map(operation => [operation, (...given: Parameters<Method>) => call(operation, ...given)]),
    );
  };
}
