import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import path from 'node:path';
import {describe, test} from 'node:test';
import {composeScenarios, createSimulatedClient, findScenario, scenarios, scripts} from '../../mocks/index.ts';
import type {Scenario, ScriptName} from '../../mocks/index.ts';
import {startSandboxServer} from '../../mocks/server/index.ts';
import {mergeScripts} from '../../mocks/simulator/merge-scripts.ts';
import type {Flow} from '../../src/contract/flow.ts';

/** The bank world that is promised, phrase by phrase, and the scenario that shows it. */
const promised: Readonly<Record<string, string>> = {
  'no TAN needed': 'no-tan',
  'wrong PIN': 'wrong-pin',
  'a field wrong': 'wrong-field',
  'locked for a while': 'locked',
  'locked for good': 'locked-for-good',
  'already logged in elsewhere': 'logged-in-elsewhere',
  'terms to accept at the bank': 'terms-at-bank',
  'password to change': 'password-at-bank',
  'bank not supported': 'bank-not-supported',
  'several methods': 'several-methods',
  'only one': 'single-method',
  'wrong code': 'wrong-tan',
  'code expired': 'expired-tan',
  'two challenges in a row': 'two-challenges',
  photo: 'photo',
  'QR that refreshes': 'qr',
  flicker: 'flicker',
  'approval granted': 'approval-granted',
  'approval refused': 'approval-declined',
  'approval never answered': 'approval-never',
  'unsupported method': 'unsupported-method',
  'redirect granted': 'redirect-granted',
  'redirect cancelled': 'redirect-cancelled',
  'redirect never returns': 'redirect-never',
  'redirect returns in another tab': 'redirect-other-tab',
  'redirect returns twice': 'redirect-twice',
  maintenance: 'maintenance',
  'technical error': 'technical-error',
  'connection lost midway': 'connection-lost',
  slow: 'slow-bank',
  'rate limited': 'rate-limited',
  'partly failed': 'partly-failed',
  'no accounts': 'no-accounts',
  'a hundred accounts': 'hundred-accounts',
  'same bank twice': 'same-bank-twice',
  'account vanished': 'vanished-account',
  'new account on resync': 'new-account',
  'balances missing': 'balances-missing',
  'many currencies': 'many-currencies',
  'right-to-left names': 'right-to-left',
  'expires in 14 days': 'expires-14',
  'expires in 7 days': 'expires-7',
  'expires in 1 day': 'expires-1',
  expired: 'expired',
  revoked: 'revoked',
  'suspended after repeated failure': 'suspended',
  'import running': 'importing',
  'not an admin': 'read-only',
  'no subscription': 'no-subscription',
  empty: 'empty',
  '3 syncs': 'default',
  '1,000 syncs with 100,000 accounts': 'large',
  'a tree of 100,000 assets': 'large-tree',
};

describe('the promised bank world', () => {
  for (const [phrase, id] of Object.entries(promised)) {
    test(`${phrase}: ${id}`, () => {
      const {title, description} = findScenario(id);
      assert.ok(title !== '' && description !== '');
    });
  }
});

/** What a login leads to. */
const login = async (scenario: string | Scenario, pin = '1'): Promise<Flow> => {
  const client = createSimulatedClient({scenario});
  let flow = await client.startFlow({runKey: 'k', mode: 'connect', name: 'x', bankId: 'de-nordbank'});
  for (const answer of [
    {kind: 'terms', accepted: true},
    {kind: 'login', values: {user: 'someone', pin}},
    {kind: 'code', code: '123456'},
  ] as const) {
    if ('stepId' in flow && flow.stepId !== undefined && flow.step !== 'failed')
      flow = await client.submitStep({runKey: 'k', stepId: flow.stepId, answer});
  }
  await client.clock.advance(60_000);
  return client.getFlow({runKey: 'k'});
};

describe('scenarios at once', () => {
  test('a bank that is down, and the accounts of another situation', async () => {
    const flow = await login('bank-down+hundred-accounts');
    assert.ok(flow.step === 'failed' && flow.failure.code === 'bank-unavailable');
    const {script} = findScenario('bank-down+hundred-accounts').define({now: 0, seed: 1});
    assert.ok(typeof script === 'object');
    assert.deepEqual([script.data, script.login], ['hundred', scripts.down.login]);
  });

  test('what one leaves open the other says: a photo and a hundred accounts, in either order', async () => {
    for (const id of ['photo+hundred-accounts', 'hundred-accounts+photo']) {
      const flow = await login(id);
      assert.ok(flow.step === 'done' && flow.changes.added === 100, id);
      const {script} = findScenario(id).define({now: 0, seed: 1});
      assert.deepEqual(typeof script === 'object' && script.methods, ['photo']);
    }
  });

  test('what the organisation has, and what banks do', async () => {
    const client = createSimulatedClient({scenario: 'empty+redirect-twice+slow-bank'});
    client.world.faults.latencyMs = 0;
    assert.equal((await client.listBankSyncs({})).total, 0);
    assert.equal((await client.searchBanks({query: 'nordbank'})).items[0]?.approach, 'redirect');
    assert.equal(client.world.definition.latencyMs, 1500);
    const {id, title, description, group} = client.world.scenario;
    assert.equal(id, 'empty+redirect-twice+slow-bank');
    assert.equal(title, 'Nothing connected yet + Redirect: returns twice + Slow bank');
    assert.ok(description.includes('twice') && group === 'organisation');
  });

  test('each counts once, and the default adds nothing', () => {
    assert.equal(findScenario('empty+empty').id, 'empty');
    assert.equal(findScenario('default').define({now: 0, seed: 1}).script, 'multi');
    assert.equal(findScenario('default+wrong-pin').define({now: 0, seed: 1}).latencyMs, 0);
    assert.equal(findScenario('photo hundred-accounts').id, 'photo+hundred-accounts');
  });

  for (const [ids, about] of [
    ['bank-down+wrong-pin', 'how the login ends'],
    ['photo+qr', 'the TAN methods'],
    ['empty+large', 'the bank syncs that there are'],
    ['expires-7+importing', 'the bank syncs that there are'],
    ['many-currencies+hundred-accounts', 'the accounts that a login brings'],
    ['read-only+no-subscription', 'what the user may do'],
    ['large-tree+confined', 'the assets'],
    ['redirect-never+redirect-twice', 'the bank’s own page'],
  ] as const) {
    test(`${ids} contradict about ${about}`, () => {
      assert.throws(
        () => findScenario(ids),
        (error: Error) =>
          error instanceof RangeError &&
          ids.split('+').every(id => error.message.includes(id)) &&
          error.message.endsWith(`both say ${about}`),
      );
    });
  }

  test('an unknown one is named, and those that there are', () => {
    assert.throws(() => findScenario('empty+no-such'), /no scenario "no-such"; there are default, empty,/);
    assert.throws(() => findScenario(''), /no scenario ""/);
  });

  test('every pair merges, or says why not', () => {
    for (const one of scenarios) {
      for (const other of scenarios) {
        try {
          const {script} = composeScenarios([one, other]).define({now: 0, seed: 1});
          assert.ok(script !== undefined);
        } catch (error) {
          assert.ok(error instanceof RangeError && error.message.includes('contradict each other'), String(error));
        }
      }
    }
  });

  test('a behaviour merged with itself and with the ordinary one is itself', () => {
    for (const name of Object.keys(scripts) as ScriptName[]) {
      assert.deepEqual(mergeScripts([name]), scripts[name], name);
      assert.deepEqual(mergeScripts(['multi', name, name]), scripts[name], name);
    }
  });

  test('one of the host’s own that tells no changes stands alone', () => {
    const {changes: _, ...rest} = findScenario('empty');
    assert.throws(() => composeScenarios([rest, findScenario('photo')]), /cannot be had together/);
    assert.equal(composeScenarios([rest]), rest);
  });
});

describe('scenarios at once at the server', () => {
  const body = async (url: string) => {
    const response = await fetch(url);
    return {
      status: response.status,
      body: (await response.json()) as {title: string; scenario?: {id: string}; total?: number},
    };
  };

  test('in the address, in the header, at the start, and in the control', async () => {
    const server = await startSandboxServer({scenario: 'empty+photo'});
    try {
      const {url} = server;
      assert.equal((await body(`${url}/bank-syncs`)).body.total, 0);
      assert.equal((await body(`${url}/s/large+photo/mine/bank-syncs`)).body.total, 1000);
      assert.equal((await body(`${url}/s/large%2Bphoto/mine/bank-syncs`)).body.total, 1000);
      const read = await body(`${url}/sandbox/worlds/large+photo/mine`);
      assert.equal(read.body.scenario?.id, 'large+photo');
      for (const address of ['/s/photo+qr/bank-syncs', '/sandbox/worlds/photo+qr/mine']) {
        const {status, body: said} = await body(url + address);
        assert.equal(status, 404);
        assert.match(said.title, /photo and qr contradict each other/);
      }
      assert.match((await body(`${url}/s/photo+no-such/bank-syncs`)).body.title, /no scenario "no-such"/);
    } finally {
      await server.close();
    }
    await assert.rejects(startSandboxServer({scenario: 'photo+qr'}), /contradict/);
  });
});

describe('the command', () => {
  const main = path.join(import.meta.dirname, '../../mocks/server/main.ts');
  const run = (...options: string[]) =>
    new Promise<{code: number; out: string; err: string}>(resolve => {
      execFile(process.execPath, [main, ...options], (error, out, err) =>
        resolve({code: typeof error?.code === 'number' ? error.code : 0, out, err}),
      );
    });

  test('lists every scenario with its title and its sentence', async () => {
    const {code, out} = await run('--list');
    assert.equal(code, 0);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.length, scenarios.length);
    for (const [index, {id, title}] of scenarios.entries())
      assert.match(lines[index] ?? '', new RegExp(`^  ${id} +${title.replaceAll(/[.()+]/g, String.raw`\$&`)}\\. .`));
    assert.ok(scenarios.every(({description}) => out.includes(description)));
  });

  test('says what is wrong with scenarios', async () => {
    const {code, err} = await run('--port', '0', '--bank-port', '0', '--scenario', 'photo+qr');
    assert.equal(code, 1);
    assert.match(err, /^error: the scenarios photo and qr contradict each other: both say the TAN methods\n/);
  });

  test('listens to other machines only when told twice', async () => {
    const {code, err} = await run('--port', '0', '--bank-port', '0', '--host', '0.0.0.0');
    assert.equal(code, 1);
    assert.match(err, /listens on this machine only; 0\.0\.0\.0 needs --allow-non-local/);
  });
});
