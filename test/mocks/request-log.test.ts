import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {createSimulatedClient} from '../../mocks/index.ts';
import {askedText} from '../../mocks/simulator/request-words.ts';

const pin = 'canary-pin-8261';
const user = 'canary-user-4711';
const code = 'canary-code-553311';
const runKey = 'canary-run-key-0123456789abcdef';
const returnUrl = 'https://app.example/back?session=canary-session#canary-hash';

describe('the log of requests', () => {
  test('names operation, what was asked, and what came of it', async () => {
    const client = createSimulatedClient();
    await client.listBankSyncs({});
    client.world.faults.next('listAccounts', {kind: 'silence'});
    client.world.faults.next('renameBankSync', {kind: 'status', status: 503});
    const controller = new AbortController();
    const waiting = client.listAccounts({syncId: 'fund-b'}, {signal: controller.signal}).catch(() => undefined);
    await client.renameBankSync({syncId: 'fund-b', name: 'Fund C'}).catch(() => undefined);
    await client.listAssets({parentId: 'no-such'}).catch(() => undefined);
    const lines = client.world.requests.entries.map(
      ({operation, asked, kind, outcome}) => `${operation}(${asked}) ${kind} ${outcome}`,
    );
    assert.deepEqual(lines, [
      'listAssets(parentId no-such) problem 404 not-found',
      'renameBankSync(syncId fund-b, name “Fund C”) fault status 503',
      'listAccounts(syncId fund-b) fault silence',
      'listBankSyncs() answer 3 of 3',
    ]);
    const [last] = client.world.requests.entries;
    assert.deepEqual([last?.id, last?.at, last?.latencyMs], ['request-4', '2026-11-24T09:00:00Z', 0]);
    controller.abort();
    await waiting;
    client.world.requests.clear();
    assert.equal(client.world.requests.entries.length, 0);
  });

  test('holds no login data, codes, keys, tokens or addresses of pages', async () => {
    const client = createSimulatedClient({scenario: 'single-method'});
    let flow = await client.startFlow({runKey, mode: 'connect', name: 'Depot', bankId: 'de-nordbank', returnUrl});
    for (const answer of [
      {kind: 'terms', accepted: true},
      {kind: 'login', values: {user, pin}},
      {kind: 'code', code},
    ] as const) {
      assert.ok('stepId' in flow && flow.stepId !== undefined);
      flow = await client.submitStep({runKey, stepId: flow.stepId, answer});
    }
    const other = createSimulatedClient({scenario: 'redirect-granted'});
    flow = await other.startFlow({runKey, mode: 'resync', syncId: 'fund-b', returnUrl});
    assert.ok(flow.step === 'go-to-bank');
    const token = flow.url.slice(-32);
    other.bankPage(runKey).grant();
    await other.getFlow({runKey});
    const text = JSON.stringify([client.world.requests.entries, other.world.requests.entries]);
    for (const secret of [pin, user, code, runKey, token, 'canary'])
      assert.ok(!text.includes(secret), `${secret} in ${text}`);
    for (const said of [
      'login •••',
      'code •••',
      'terms',
      'answer-challenge: code-rejected',
      'https://app.example/back',
      '…cdef',
    ])
      assert.ok(text.includes(said), said);
  });

  test('hides numbers that somebody typed into a search', () => {
    assert.equal(askedText({query: 'DE89 3704 0044 0532 0130 00 spark'}), 'query “•••”');
    assert.equal(askedText({query: 'köln 2030'}), 'query “köln 2030”');
  });

  test('whatever comes in: only fields that are known, and no values of a login', () => {
    fc.assert(
      fc.property(fc.anything(), input => {
        assert.equal(typeof askedText(input), 'string');
        const secret = 'canary-7f3a';
        const asked = askedText({
          answer: {kind: 'login', values: {user: secret, [secret]: secret}, [secret]: input},
          other: secret,
          runKey: `${secret}-${secret}`,
          syncId: `${secret} ${secret}`,
          [secret]: secret,
        });
        assert.ok(!asked.includes(secret), asked);
      }),
    );
  });

  test('forgets the oldest', async () => {
    const client = createSimulatedClient();
    for (let turn = 0; turn < 210; turn += 1) await client.getCapabilities({});
    const {entries} = client.world.requests;
    assert.deepEqual([entries.length, entries[0]?.id], [200, 'request-210']);
  });
});
