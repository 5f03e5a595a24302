import type {Operation} from '../contract/routes.ts';
import {routes} from '../contract/routes.ts';
import type {BankIntegrationsClient, CallOptions} from './client.ts';
import {describeIssues} from './describe-issues.ts';
import {dropDuplicates} from './drop-duplicates.ts';
import {fail, toFailure} from './failure.ts';

type AnyCall = (input: unknown, options?: CallOptions) => unknown;

/** Calls the host's client, whatever it is made of: an operation that is missing or throws is a rejection like others. */
const callHost = async (
  client: unknown,
  operation: Operation,
  input: unknown,
  options?: CallOptions,
): Promise<unknown> => {
  const call = (client as Readonly<Record<string, unknown>> | null | undefined)?.[operation];
  if (typeof call !== 'function') {
    throw fail({
      code: 'malformed',
      outcome: 'not-sent',
      operation,
      detail: `${operation}: the client has no such function`,
    });
  }
  try {
    return await (call as AnyCall).call(client, input, options);
  } catch (error) {
    throw fail(toFailure(error, operation));
  }
};

const readAnswer = (operation: Operation, answer: unknown): {readonly value: unknown} | {readonly trouble: string} => {
  try {
    const parsed = routes[operation].output.safeParse(answer);
    return parsed.success ? {value: dropDuplicates(parsed.data)} : {trouble: describeIssues(parsed.error.issues)};
  } catch {
    // A getter or a proxy of the host threw; what it threw may hold anything.
    return {trouble: 'cannot be read'};
  }
};

/**
 * Stands in front of a host's own client and reads what it returns by the contract, so that rubbish becomes the failure
 * `malformed`, naming operation and field, instead of a broken screen. Whatever the client rejects with or throws becomes a
 * `BankIntegrationsFailure`; what it held is left behind. Clients of `createHttpClient` do all of this themselves.
 */
export const withValidation = (client: BankIntegrationsClient): BankIntegrationsClient => {
  const call = async (operation: Operation, input: unknown, options?: CallOptions): Promise<unknown> => {
    const answer = await callHost(client, operation, input, options);
    // Nothing is asked of the answer to a removal.
    if (routes[operation].output.safeParse(undefined).success) return undefined;
    const read = readAnswer(operation, answer);
    if ('value' in read) return read.value;
    throw fail({code: 'malformed', outcome: 'unknown', operation, detail: `${operation}: ${read.trouble}`});
  };
  const operations = Object.keys(routes) as Operation[];
  return Object.fromEntries(
    operations.map(operation => [
      operation,
      (input: unknown, options?: CallOptions) => call(operation, input, options),
    ]),
  ) as unknown as BankIntegrationsClient;
};
