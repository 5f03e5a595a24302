import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createSimulatedClient, createWorld, findScenario, SimulatedClock} from '../../mocks/index.ts';
import type {Fault, Faults} from '../../mocks/index.ts';
import {createFetch, createHandlers} from '../../mocks/msw/index.ts';
import type {BankIntegrationsClient} from '../../src/client/client.ts';
import {createHttpClient} from '../../src/client/http/index.ts';
import {failureOf} from '../client/suite/harness.ts';

interface Faulty {
  readonly client: BankIntegrationsClient;
  readonly faults: Faults;
}

const makers: Readonly<Record<string, () => Faulty>> = {
  'in process': () => {
    const client = createSimulatedClient();
    return {client, faults: client.world.faults};
  },
  'over MSW': () => {
    const clock = new SimulatedClock();
    const world = createWorld(findScenario('default'));
    const baseUrl = 'http://bank.example/api';
    const fetch = createFetch(createHandlers({baseUrl, world, clock}));
    return {client: createHttpClient({baseUrl, fetch}), faults: world.faults};
  },
};

const rename = (client: BankIntegrationsClient) => client.renameBankSync({syncId: 'fund-b', name: 'New'});

/** Fault, code and outcome of a write that meets it, and whether it was carried out. */
const table: readonly (readonly [Fault, string, string, boolean])[] = [
  [{kind: 'unreachable'}, 'unreachable', 'unknown', false],
  [{kind: 'no-answer'}, 'unreachable', 'unknown', true],
  [{kind: 'malformed'}, 'malformed', 'unknown', true],
  [{kind: 'html'}, 'malformed', 'unknown', true],
  [{kind: 'truncated'}, 'malformed', 'unknown', true],
  [{kind: 'empty'}, 'malformed', 'unknown', true],
  [{kind: 'status', status: 401}, 'signed-out', 'not-applied', false],
  [{kind: 'status', status: 402}, 'subscription-required', 'not-applied', false],
  [{kind: 'status', status: 403}, 'forbidden', 'not-applied', false],
  [{kind: 'status', status: 404}, 'not-found', 'not-applied', false],
  [{kind: 'status', status: 409}, 'conflict', 'not-applied', false],
  [{kind: 'status', status: 423}, 'busy', 'not-applied', false],
  [{kind: 'status', status: 429, retryAfter: '5'}, 'rate-limited', 'not-applied', false],
  [{kind: 'status', status: 500}, 'server-error', 'unknown', false],
  [{kind: 'status', status: 503}, 'server-error', 'unknown', false],
];

for (const [name, make] of Object.entries(makers)) {
  describe(`faults ${name}`, () => {
    for (const [fault, code, outcome, carriedOut] of table) {
      test(`${fault.kind} ${fault.kind === 'status' ? fault.status : ''} is ${code}, ${outcome}`, async () => {
        const {client, faults} = make();
        faults.next('renameBankSync', fault);
        const failure = await failureOf(rename(client), 'renameBankSync');
        assert.deepEqual([failure.code, failure.outcome], [code, outcome]);
        const page = await client.listBankSyncs({});
        assert.equal(page.items.find(({id}) => id === 'fund-b')?.name, carriedOut ? 'New' : 'Fund B');
        await rename(client);
      });
    }

    test('the pause that the server asks for is told', async () => {
      const {client, faults} = make();
      faults.next('renameBankSync', {kind: 'status', status: 429, retryAfter: '5'});
      assert.equal((await failureOf(rename(client), 'renameBankSync')).retryAfterMs, 5000);
      faults.next('renameBankSync', {
        kind: 'status',
        status: 429,
        problem: {code: 'rate-limited', retryAt: '2026-11-24T09:01:00Z'},
      });
      const failure = await failureOf(rename(client), 'renameBankSync');
      assert.deepEqual([failure.retryAfterMs, failure.retryAt], [60_000, '2026-11-24T09:01:00Z']);
    });

    test('silence lasts until the caller gives up', async () => {
      const {client, faults} = make();
      faults.next('renameBankSync', {kind: 'silence'});
      const controller = new AbortController();
      const call = client.renameBankSync({syncId: 'fund-b', name: 'New'}, {signal: controller.signal});
      // One turn of the event queue, so that the request is on its way.
      await new Promise(resolve => setImmediate(resolve));
      controller.abort();
      const failure = await failureOf(call, 'renameBankSync');
      assert.deepEqual([failure.code, failure.outcome], ['aborted', 'unknown']);
    });
  });
}

describe('planning faults', () => {
  test('strikes so often as told, the operations it is meant for', async () => {
    const client = createSimulatedClient();
    const {faults} = client.world;
    faults.next('any', {kind: 'offline'}, 2);
    faults.next('listAssets', {kind: 'status', status: 500});
    for (const operation of ['getCapabilities', 'listBankSyncs'] as const) {
      const failure = await failureOf(client[operation]({}), operation);
      assert.deepEqual([failure.code, failure.outcome], ['offline', 'not-sent']);
    }
    await client.getCapabilities({});
    assert.equal((await failureOf(client.listAssets({}), 'listAssets')).code, 'server-error');
    await client.listAssets({});
    faults.always('listAssets', {kind: 'offline'});
    for (let call = 0; call < 3; call += 1) await failureOf(client.listAssets({}), 'listAssets');
    faults.clear();
    await client.listAssets({});
  });

  test('an answer takes as long as the clock says', async () => {
    const client = createSimulatedClient({latencyMs: 2000});
    let arrived = false;
    const call = client.getCapabilities({}).then(() => (arrived = true));
    await client.clock.advance(1999);
    assert.equal(arrived, false);
    await client.clock.advance(1);
    await call;
    assert.equal(client.clock.pending, 0);
    client.world.faults.latencyMs = 0;
    await client.getCapabilities({});
  });

  test('giving up a slow call leaves no timer, and what was sent is carried out', async () => {
    const client = createSimulatedClient({latencyMs: 2000});
    const controller = new AbortController();
    const call = client.removeBankSync({syncId: 'fund-b'}, {signal: controller.signal});
    controller.abort();
    const failure = await failureOf(call, 'removeBankSync');
    assert.deepEqual([failure.code, failure.outcome], ['aborted', 'unknown']);
    assert.equal(client.clock.pending, 0);
    client.world.faults.latencyMs = 0;
    assert.equal((await client.listBankSyncs({})).total, 2);
  });

  test('the slow bank takes eight seconds for a step', async () => {
    const client = createSimulatedClient({scenario: 'slow-bank', latencyMs: 0});
    const flow = await client.startFlow({runKey: 'k', mode: 'connect', name: 'x', bankId: 'de-am-dom'});
    assert.ok(flow.step === 'accept-terms');
    let arrived = false;
    const answer = {kind: 'terms', accepted: true} as const;
    const call = client.submitStep({runKey: 'k', stepId: flow.stepId, answer}).then(() => (arrived = true));
    await client.clock.advance(7999);
    assert.equal(arrived, false);
    await client.clock.advance(1);
    await call;
  });
});

describe('simulated client', () => {
  test('answers are frozen and belong to nobody else', async () => {
    const client = createSimulatedClient();
    const page = await client.listBankSyncs({});
    assert.ok(Object.isFrozen(page) && Object.isFrozen(page.items) && Object.isFrozen(page.items[0]?.bank));
    assert.notEqual((await client.listBankSyncs({})).items[0], page.items[0]);
  });

  test('starts again where the scenario begins', async () => {
    const client = createSimulatedClient();
    const before = await client.listBankSyncs({});
    await client.removeBankSync({syncId: 'fund-b'});
    await client.linkAccount({accountId: 'og-reserve', assetId: 'de-b-dreiland', linkVersion: 1});
    client.world.reset();
    assert.deepEqual(await client.listBankSyncs({}), before);
  });

  test('takes a clock, an instant, a seed, or a scenario of the host', async () => {
    const clock = new SimulatedClock({now: '2030-02-03T04:05:06Z'});
    const client = createSimulatedClient({clock});
    assert.equal((await client.getCapabilities({})).serverTime, '2030-02-03T04:05:06Z');
    assert.equal((await client.listBankSyncs({})).items[1]?.expiresAt, '2030-02-09T04:05:06Z');
    const other = createSimulatedClient({now: '2031-01-01T00:00:00Z', scenario: findScenario('empty')});
    assert.equal((await other.getCapabilities({})).serverTime, '2031-01-01T00:00:00Z');
    assert.throws(() => createSimulatedClient({scenario: 'no-such'}), RangeError);
  });
});
