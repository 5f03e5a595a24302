import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {createSimulatedClient, restoreWorld, createSimulator, SimulatedClock} from '../../mocks/index.ts';
import type {FaultPlan, PlannedFault} from '../../mocks/index.ts';
import {faultKinds, readFaults, writeFaults} from '../../mocks/simulator/fault-text.ts';
import type {WorldState} from '../../mocks/simulator/world-state.ts';
import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import {failureOf} from '../client/suite/harness.ts';

/** Which of so many reads fail. */
const failing = async (seed: number, errorRate: number, count: number): Promise<readonly number[]> => {
  const client = createSimulatedClient({seed});
  client.world.faults.errorRate = errorRate;
  const failed: number[] = [];
  for (let turn = 0; turn < count; turn += 1) await client.getCapabilities({}).catch(() => failed.push(turn));
  return failed;
};

describe('faults while the world runs', () => {
  test('a share of the requests fails, by the seed and not by chance', async () => {
    const failed = await failing(1, 0.3, 300);
    assert.ok(failed.length > 60 && failed.length < 120, String(failed.length));
    assert.deepEqual(await failing(1, 0.3, 300), failed);
    assert.notDeepEqual(await failing(2, 0.3, 300), failed);
    assert.equal((await failing(1, 0, 50)).length, 0);
    assert.equal((await failing(1, 1, 50)).length, 50);
  });

  test('such a failure is not carried out, and says so as a server would', async () => {
    const client = createSimulatedClient();
    client.world.faults.errorRate = 1;
    const failure = await failureOf(client.removeBankSync({syncId: 'fund-b'}), 'removeBankSync');
    assert.deepEqual([failure.code, failure.outcome], ['server-error', 'unknown']);
    client.world.faults.clear();
    assert.equal((await client.listBankSyncs({})).total, 3);
  });

  test('offline until it is taken back; what was planned comes first', async () => {
    const client = createSimulatedClient();
    const {faults} = client.world;
    faults.offline = true;
    faults.next('getCapabilities', {kind: 'status', status: 500});
    assert.equal((await failureOf(client.getCapabilities({}), 'getCapabilities')).code, 'server-error');
    for (let turn = 0; turn < 3; turn += 1)
      assert.equal((await failureOf(client.getCapabilities({}), 'getCapabilities')).code, 'offline');
    faults.offline = false;
    await client.getCapabilities({});
  });

  test('a plan replaces all; what it leaves out is as the scenario has it', () => {
    const {faults} = createSimulatedClient({scenario: 'slow-bank'}).world;
    faults.always('any', {kind: 'html'});
    faults.errorRate = 0.5;
    faults.set({offline: true});
    assert.deepEqual(faults.plan, {latencyMs: 1500, planned: [], errorRate: 0, offline: true});
    faults.clear();
    assert.deepEqual(faults.plan, {latencyMs: 1500, planned: [], errorRate: 0, offline: false});
  });

  test('they outlive a restart', () => {
    const client = createSimulatedClient();
    client.world.faults.set({offline: true, errorRate: 0.25});
    const state = JSON.parse(JSON.stringify(client.world.state)) as WorldState;
    const {faults} = createSimulator(restoreWorld(client.world.scenario, state), new SimulatedClock()).world;
    assert.deepEqual([faults.offline, faults.errorRate], [true, 0.25]);
  });
});

describe('faults in an address', () => {
  test('are short and can be read', () => {
    const plan: FaultPlan = {
      latencyMs: 1500,
      errorRate: 0.2,
      offline: true,
      planned: [
        {operation: 'startFlow', fault: {kind: 'status', status: 503}, times: 1},
        {operation: 'any', fault: {kind: 'silence'}, times: 3},
        {operation: 'getFlow', fault: {kind: 'html'}, times: null},
      ],
    };
    const text = 'latency:1500,errors:0.2,offline,next:startFlow:503,next:any:silence:3,always:getFlow:html';
    assert.equal(writeFaults(plan), text);
    assert.deepEqual(readFaults(text), plan);
    assert.equal(writeFaults({}), '');
    assert.deepEqual(readFaults(''), {});
  });

  test('what cannot be understood is left out, the rest stays', () => {
    const text =
      'latency:-1,errors:7,offline:,next:explode:503,next:any:200,next:any:html:0,next,latency:1e9,__proto__,always:toString:500';
    assert.deepEqual(readFaults(text), {offline: true});
  });

  test('come back as they were written, whatever they are', () => {
    const planned: fc.Arbitrary<PlannedFault> = fc.record({
      operation: fc.constantFrom<Operation | 'any'>('any', ...(Object.keys(routes) as Operation[])),
      fault: fc.oneof(
        fc.record({kind: fc.constant('status' as const), status: fc.integer({min: 300, max: 599})}),
        fc.record({kind: fc.constantFrom(...faultKinds)}),
      ),
      times: fc.option(fc.integer({min: 1, max: 999})),
    });
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 600_000}),
        fc.integer({min: 1, max: 100}),
        fc.array(planned, {minLength: 1, maxLength: 8}),
        (latencyMs, percent, plans) => {
          const plan = {latencyMs, errorRate: percent / 100, planned: plans};
          assert.equal(JSON.stringify(readFaults(writeFaults(plan))), JSON.stringify(plan));
        },
      ),
    );
    fc.assert(fc.property(fc.string(), text => void readFaults(text)));
  });
});
