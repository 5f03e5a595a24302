import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inspect} from 'node:util';
import fc from 'fast-check';
import {exampleAccount, exampleFlows, examples} from '../../scripts/openapi/examples.ts';
import type {BankIntegrationsClient, CallOptions} from '../../src/client/client.ts';
import type {Failure} from '../../src/client/failure.ts';
import {fail, toFailure} from '../../src/client/failure.ts';
import {withValidation} from '../../src/client/with-validation.ts';
import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import {call} from './http/harness.ts';

const operations = Object.keys(routes) as readonly Operation[];
/** A host's client, which may be anything. */
const host = (client: unknown): BankIntegrationsClient => withValidation(client as BankIntegrationsClient);

const failureOf = async (client: BankIntegrationsClient, operation: Operation): Promise<Failure> => {
  try {
    await call(client, operation);
  } catch (error) {
    assert.equal((error as Error).name, 'BankIntegrationsFailure');
    assert.doesNotMatch(inspect(error, {depth: 20, showHidden: true}) + JSON.stringify(error), /canary/);
    return toFailure(error, operation);
  }
  return assert.fail(`${operation} succeeded`);
};

describe('withValidation', () => {
  for (const operation of operations) {
    const {output, input} = examples[operation];

    it(`${operation} passes on what keeps to the contract, and the call as it was`, async () => {
      const seen: unknown[] = [];
      const {signal} = new AbortController();
      const client = host({
        [operation]: async (given: unknown, options: CallOptions) => {
          seen.push(given, options.signal);
          return output;
        },
      });
      assert.deepEqual(await call(client, operation, input, {signal}), output);
      assert.deepEqual(seen, [input, signal]);
    });

    it(`${operation} takes an answer that is no promise`, async () => {
      assert.deepEqual(await call(host({[operation]: () => output}), operation), output);
    });

    if (output !== undefined) {
      for (const rubbish of [undefined, null, '', 'canary', 0, [], {}, [output], Symbol('canary'), () => output]) {
        it(`${operation} refuses ${inspect(rubbish, {depth: 0})}`, async () => {
          const failure = await failureOf(host({[operation]: async () => rubbish}), operation);
          assert.deepEqual([failure.code, failure.outcome, failure.operation], ['malformed', 'unknown', operation]);
          assert.ok(failure.detail?.startsWith(`${operation}: `), failure.detail);
        });
      }
    }

    it(`${operation} turns what is thrown or rejected into a failure`, async () => {
      for (const thrown of [new Error('canary'), 'canary', undefined, null, {pin: 'canary'}, new TypeError('canary')]) {
        for (const broken of [
          () => {
            throw thrown;
          },
          () => Promise.reject(thrown),
        ]) {
          const failure = await failureOf(host({[operation]: broken}), operation);
          assert.deepEqual(failure, {code: 'unknown', outcome: 'unknown', operation});
        }
      }
    });
  }

  it('leaves failures as they are', async () => {
    const failure: Failure = {code: 'rate-limited', outcome: 'not-applied', operation: 'getFlow', retryAfterMs: 5000};
    assert.deepEqual(await failureOf(host({getFlow: () => Promise.reject(fail(failure))}), 'getFlow'), failure);
  });

  it('tells an abort from other errors', async () => {
    const aborting = host({getFlow: () => Promise.reject(new DOMException('canary', 'AbortError'))});
    assert.equal((await failureOf(aborting, 'getFlow')).code, 'aborted');
  });

  for (const client of [undefined, null, {}, {getFlow: 'no function'}, 'client']) {
    it(`has a failure for a client like ${JSON.stringify(client)}`, async () => {
      const failure = await failureOf(host(client), 'getFlow');
      assert.deepEqual([failure.code, failure.outcome], ['malformed', 'not-sent']);
      assert.equal(failure.detail, 'getFlow: the client has no such function');
    });
  }

  it('calls methods of a class on their object', async () => {
    class Host {
      readonly #flow = exampleFlows.importing;
      getFlow(): unknown {
        return this.#flow;
      }
    }
    assert.deepEqual(await call(host(new Host()), 'getFlow'), exampleFlows.importing);
  });

  it('names the field, and nothing of what is in it', async () => {
    const items = [{...exampleAccount, holder: ['canary']}];
    const failure = await failureOf(
      host({listAccounts: async () => ({items, nextCursor: null, total: 1})}),
      'listAccounts',
    );
    assert.equal(failure.detail, 'listAccounts: items[0].holder: invalid_type');
    const flow = {...exampleFlows['enter-login'], fields: [{id: 'pin', label: 'canary'}]};
    assert.equal(
      (await failureOf(host({getFlow: async () => flow}), 'getFlow')).detail,
      'getFlow: fields[0].secret: invalid_type',
    );
  });

  it('drops what the contract does not know, and what comes twice', async () => {
    const items = [{...exampleAccount, pin: 'canary'}, exampleAccount];
    const client = host({listAccounts: async () => ({items, nextCursor: null, total: 2, more: 1})});
    assert.deepEqual(await client.listAccounts({syncId: 's'}), {items: [exampleAccount], nextCursor: null, total: 2});
    const method = {id: 'm', name: 'SMS', kind: 'text-message'};
    const flow = {...exampleFlows['choose-method'], methods: [method, {...method, name: 'Twin'}, {...method, id: 'n'}]};
    assert.deepEqual(await call(host({getFlow: async () => flow}), 'getFlow'), {
      ...flow,
      methods: [method, {...method, id: 'n'}],
    });
  });

  it('lives with an answer that throws when it is looked at', async () => {
    const trap = {
      get items(): unknown {
        throw new Error('canary');
      },
    };
    const failure = await failureOf(host({listAccounts: async () => trap}), 'listAccounts');
    assert.deepEqual([failure.code, failure.detail], ['malformed', 'listAccounts: cannot be read']);
  });

  it('asks nothing of the answer to a removal', async () => {
    for (const answer of [undefined, null, true, {}, new Response()]) {
      assert.equal(await call(host({removeBankSync: async () => answer}), 'removeBankSync'), undefined);
    }
  });

  it('has an end for any answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...operations), fc.anything(), async (operation, answer) => {
        try {
          await call(host({[operation]: async () => answer}), operation);
        } catch (error) {
          assert.equal((error as Error).name, 'BankIntegrationsFailure');
        }
      }),
    );
  });
});
