import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {examples} from '../../scripts/openapi/examples.ts';
import type {BankIntegrationsClient, CallOptions} from '../../src/client/client.ts';
import {operations} from '../../src/client/operations.ts';
import {withDedupe} from '../../src/client/with-dedupe.ts';
import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import {settle} from '../support/manual-clock.ts';
import {call} from './http/harness.ts';

interface Sent {
  readonly operation: Operation;
  readonly input: unknown;
  readonly signal: AbortSignal | undefined;
  readonly answer: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const names = Object.keys(routes) as readonly Operation[];
const reads = names.filter(operation => routes[operation].method === 'GET');
const writes = names.filter(operation => routes[operation].method !== 'GET');

/** A client that answers when the test says so. */
const rig = (): {readonly client: BankIntegrationsClient; readonly sent: readonly Sent[]} => {
  const sent: Sent[] = [];
  const inner = Object.fromEntries(
    names.map(operation => [
      operation,
      (input: unknown, options?: CallOptions) =>
        new Promise((answer, reject) => {
          sent.push({operation, input, signal: options?.signal, answer, reject});
          options?.signal?.addEventListener('abort', () => reject(new Error('aborted inside')));
        }),
    ]),
  ) as unknown as BankIntegrationsClient;
  return {client: withDedupe(inner), sent};
};

describe('withDedupe', () => {
  it('knows which operations read', () => {
    assert.deepEqual(Object.keys(operations), names);
    for (const operation of names) assert.equal(operations[operation] === 'read', reads.includes(operation), operation);
  });

  for (const operation of reads) {
    it(`${operation}: equal calls at the same time share one request`, async () => {
      const {client, sent} = rig();
      const {input, output} = examples[operation];
      const answers = [call(client, operation, input), call(client, operation, {...input, cursor: undefined})];
      assert.equal(sent.length, 1);
      assert.deepEqual(sent[0]?.input, input);
      sent[0]?.answer(output);
      assert.deepEqual(await Promise.all(answers), [output, output]);
      void call(client, operation, input);
      assert.equal(sent.length, 2, 'what is over is asked for anew');
    });
  }

  for (const operation of writes) {
    it(`${operation}: every call is a request of its own`, async () => {
      const {client, sent} = rig();
      const {signal} = new AbortController();
      const answers = [call(client, operation, undefined, {signal}), call(client, operation)];
      assert.equal(sent.length, 2);
      assert.equal(sent[0]?.signal, signal);
      for (const {answer} of sent) answer(1);
      assert.deepEqual(await Promise.all(answers), [1, 1]);
    });
  }

  it('takes inputs for equal in whatever order their fields stand, and for different when one differs', () => {
    const {client, sent} = rig();
    void client.searchBanks({query: 'a', country: 'DE'});
    void client.searchBanks({country: 'DE', query: 'a'});
    assert.equal(sent.length, 1);
    void client.searchBanks({query: 'a', country: 'AT'});
    void client.searchBanks({query: 'a'});
    void client.listAssets({query: 'a'});
    assert.equal(sent.length, 4);
  });

  it('lets one caller leave without the others', async () => {
    const {client, sent} = rig();
    const controller = new AbortController();
    const first = client.getFlow({runKey: 'r'}, {signal: controller.signal});
    const second = client.getFlow({runKey: 'r'});
    controller.abort();
    await assert.rejects(first, {name: 'BankIntegrationsFailure', message: 'getFlow: aborted'});
    assert.equal(sent[0]?.signal?.aborted, false);
    sent[0]?.answer('flow');
    assert.equal(await second, 'flow');
  });

  it('aborts the request when the last caller has left, and asks anew afterwards', async () => {
    const {client, sent} = rig();
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({signal}) => client.getFlow({runKey: 'r'}, {signal}));
    for (const controller of controllers) controller.abort();
    for (const left of calls) await assert.rejects(left, {message: 'getFlow: aborted'});
    assert.equal(sent[0]?.signal?.aborted, true);
    void client.getFlow({runKey: 'r'});
    assert.deepEqual([sent.length, sent[1]?.signal?.aborted], [2, false]);
  });

  it('sends nothing for a caller that has left before', async () => {
    const {client, sent} = rig();
    const left = client.getFlow({runKey: 'r'}, {signal: AbortSignal.abort()});
    await assert.rejects(left, error => (error as {failure?: {outcome: string}}).failure?.outcome === 'not-sent');
    assert.equal(sent.length, 0);
  });

  it('does not abort what is over', async () => {
    const {client, sent} = rig();
    const controller = new AbortController();
    const answer = client.getFlow({runKey: 'r'}, {signal: controller.signal});
    sent[0]?.answer('flow');
    await answer;
    controller.abort();
    assert.equal(sent[0]?.signal?.aborted, false);
  });

  it('gives everyone the same rejection, and keeps none', async () => {
    const {client, sent} = rig();
    const calls = [client.getFlow({runKey: 'r'}), client.getFlow({runKey: 'r'})];
    sent[0]?.reject(new Error('broken'));
    for (const broken of calls) await assert.rejects(broken, {message: 'broken'});
    void client.getFlow({runKey: 'r'});
    assert.equal(sent.length, 2);
  });

  it('never answers with what was read before a write', async () => {
    const {client, sent} = rig();
    const before = client.listAccounts({syncId: 's'});
    const write = client.linkAccount({accountId: 'a', assetId: 'b', linkVersion: 1});
    const during = client.listAccounts({syncId: 's'});
    assert.equal(sent.length, 3, 'a read that begins during the write does not join one from before');
    sent[1]?.answer('linked');
    await write;
    await settle();
    const after = client.listAccounts({syncId: 's'});
    assert.equal(sent.length, 4, 'one that begins after it joins none from before or during');
    sent[0]?.answer('old');
    sent[2]?.answer('between');
    sent[3]?.answer('new');
    assert.deepEqual(await Promise.all([before, during, after]), ['old', 'between', 'new']);
  });

  it('turns a client that throws at once into a rejection', async () => {
    const client = withDedupe({
      getFlow: () => {
        throw new Error('at once');
      },
    } as unknown as BankIntegrationsClient);
    await assert.rejects(client.getFlow({runKey: 'r'}), {message: 'at once'});
  });

  it('calls methods of a class on their object', async () => {
    class Host {
      readonly #flow = 'flow';
      async getFlow(): Promise<string> {
        return this.#flow;
      }
      async cancelFlow(): Promise<string> {
        return this.#flow;
      }
    }
    const client = withDedupe(new Host() as unknown as BankIntegrationsClient);
    assert.equal(await client.getFlow({runKey: 'r'}), 'flow');
    assert.equal(await client.cancelFlow({runKey: 'r'}), 'flow');
  });
});
