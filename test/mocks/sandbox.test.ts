import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {
  connectSandbox,
  createSandbox,
  enterSituation,
  findScenario,
  readSandboxSituation,
  scenarios,
  situationOf,
  writeSandboxSituation,
} from '../../mocks/index.ts';
import type {Sandbox} from '../../mocks/index.ts';
import type {SandboxServer} from '../../mocks/server/index.ts';
import {startSandboxServer} from '../../mocks/server/index.ts';
import {readDuration, writeDuration} from '../../mocks/sandbox/duration.ts';
import {createHttpClient} from '../../src/client/http/index.ts';
import type {BankIntegrationsClient} from '../../src/client/client.ts';

let server: SandboxServer;
before(async () => (server = await startSandboxServer({clock: 'standing', now: '2026-11-24T09:00:00Z'})));
after(() => server.close());

interface Steered {
  readonly sandbox: Sandbox;
  readonly client: () => BankIntegrationsClient;
}

let sessions = 0;
const makers: Readonly<Record<string, () => Steered>> = {
  'in process': () => {
    const sandbox = createSandbox();
    return {sandbox, client: () => sandbox.client};
  },
  'at a server': () => {
    sessions += 1;
    const sandbox = connectSandbox({baseUrl: server.url, session: `visit-${sessions}`});
    return {sandbox, client: () => createHttpClient({baseUrl: sandbox.apiUrl})};
  },
};

for (const [name, make] of Object.entries(makers)) {
  describe(`a sandbox ${name}`, () => {
    test('lists scenarios and tells what the world holds', async () => {
      const {sandbox} = make();
      assert.deepEqual(
        (await sandbox.listScenarios()).map(({id}) => id),
        scenarios.map(({id}) => id),
      );
      const view = await sandbox.read();
      const {title, description, group} = findScenario('default');
      assert.deepEqual(view.scenario, {id: 'default', title, description, group});
      assert.deepEqual([view.now, view.startedAt], ['2026-11-24T09:00:00Z', '2026-11-24T09:00:00Z']);
      const {organisation, syncs, accounts, unlinked, firstSyncs, runs, nextExpiryAt} = view.holds;
      assert.deepEqual([organisation, syncs, accounts, unlinked], ['Asset Corp', 3, 14, 2]);
      assert.deepEqual(
        firstSyncs.map(sync => [sync.name, sync.accounts]),
        [
          ['Operations Germany', 3],
          ['Solar France', 6],
          ['Fund B', 5],
        ],
      );
      assert.deepEqual(runs, []);
      assert.equal(nextExpiryAt, '2026-11-30T09:00:00Z');
    });

    test('goes to another scenario, and to several at once', async () => {
      const {sandbox, client} = make();
      const view = await sandbox.choose('empty+slow-bank');
      assert.deepEqual([view.scenario.id, view.holds.syncs, view.normalLatencyMs], ['empty+slow-bank', 0, 1500]);
      await sandbox.setFaults({latencyMs: 0});
      assert.equal((await client().listBankSyncs({})).total, 0);
      await assert.rejects(sandbox.choose('photo+qr'), /photo and qr contradict/);
      await assert.rejects(sandbox.choose('no-such'), /no scenario/);
      assert.equal((await sandbox.read()).scenario.id, 'empty+slow-bank');
    });

    test('moves the clock, and starts again', async () => {
      const {sandbox, client} = make();
      const {holds} = await sandbox.read();
      const later = await sandbox.setClock(holds.nextExpiryAt ?? '');
      assert.equal(later.now, '2026-11-30T09:00:00Z');
      assert.equal(later.holds.nextExpiryAt, '2027-03-17T09:00:00Z');
      await client().removeBankSync({syncId: 'fund-b'});
      assert.equal((await sandbox.read()).holds.syncs, 2);
      const again = await sandbox.reset();
      assert.deepEqual([again.holds.syncs, again.now], [3, '2026-11-24T09:00:00Z']);
    });

    test('plans faults, and logs what came of them', async () => {
      const {sandbox, client} = make();
      await sandbox.setFaults({
        planned: [{operation: 'renameBankSync', fault: {kind: 'status', status: 423}, times: 1}],
      });
      await assert.rejects(client().renameBankSync({syncId: 'fund-b', name: 'x'}));
      const {requests, faults} = await sandbox.read();
      assert.deepEqual(
        requests.map(({operation, outcome}) => [operation, outcome]),
        [['renameBankSync', 'status 423']],
      );
      assert.deepEqual(faults.planned, []);
      assert.equal((await sandbox.clearRequests()).requests.length, 0);
    });

    for (const [decision, step] of [
      ['grant', 'importing'],
      ['cancel', 'failed: cancelled'],
    ] as const) {
      test(`answers the page of a bank: ${decision}`, async () => {
        const {sandbox, client} = make();
        await sandbox.choose('redirect-granted');
        await client().startFlow({runKey: 'some-long-run-key', mode: 'resync', syncId: 'fund-b'});
        const [run] = (await sandbox.read()).holds.runs;
        assert.deepEqual([run?.name, run?.bank, run?.step], ['Fund B', 'Volksbank Dreiland', 'go-to-bank']);
        assert.match(run?.bankPage ?? '', /\/authorise\/[\da-f]{32}$/);
        assert.ok(!JSON.stringify(run).includes('run-key'));
        const {holds} = await sandbox.decide(run?.id ?? '', decision);
        assert.deepEqual([holds.runs[0]?.step, holds.runs[0]?.bankPage], [step, undefined]);
      });
    }

    test('a link brings the situation back', async () => {
      const first = make();
      await first.sandbox.choose('expires-7+photo');
      await first.sandbox.setClock('2026-12-01T09:01:00Z');
      const view = await first.sandbox.setFaults({latencyMs: 20, offline: true});
      const link = writeSandboxSituation(situationOf(view), '?lang=de&now=P1D');
      assert.equal(link, '?scenario=expires-7+photo&now=P7DT1M&faults=latency:20,offline&lang=de');
      const second = make();
      const back = await enterSituation(second.sandbox, readSandboxSituation(link));
      assert.deepEqual(situationOf(back), situationOf(view));
      assert.deepEqual([back.now, back.faults.offline], ['2026-12-01T09:01:00Z', true]);
    });
  });
}

describe('a situation in an address', () => {
  test('is as it comes where nothing can be understood', () => {
    for (const search of ['', '?scenario=', '?scenario=%3Cb%3E', '?other=1'])
      assert.deepEqual(readSandboxSituation(search), {scenario: 'default', now: '', faults: {}});
    assert.equal(readSandboxSituation('?scenario=a%2Bb').scenario, 'a+b');
    assert.equal(readSandboxSituation('?scenario=a+b').scenario, 'a+b');
    assert.equal(writeSandboxSituation({scenario: 'default', now: '', faults: {}}), '?scenario=default');
  });

  test('takes an instant, too, and leaves the clock alone for rubbish', async () => {
    const sandbox = createSandbox();
    const at = async (now: string) => (await enterSituation(sandbox, {scenario: 'default', now, faults: {}})).now;
    assert.equal(await at('rubbish'), '2026-11-24T09:00:00Z');
    assert.equal(await at('2027-01-01T00:00:00Z'), '2027-01-01T00:00:00Z');
    await assert.rejects(enterSituation(sandbox, {scenario: 'no-such', now: '', faults: {}}), /no scenario/);
  });

  test('durations are written in days, hours and minutes', () => {
    for (const [text, minutes] of [
      ['P7D', 10_080],
      ['P7DT1M', 10_081],
      ['PT1H', 60],
      ['P1DT2H3M', 1563],
    ] as const) {
      assert.equal(readDuration(text), minutes * 60_000);
      assert.equal(writeDuration(minutes * 60_000), text);
    }
    for (const text of ['', 'P', 'PT', '7', 'P-1D', '2026-11-24T09:00:00Z'])
      assert.equal(readDuration(text), undefined);
    assert.equal(writeDuration(-5), '');
  });
});
