import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createSimulator, createWorld, findScenario, SimulatedClock} from '../../mocks/index.ts';
import {handleRequest} from '../../mocks/http/handle-request.ts';
import {matchRoute} from '../../mocks/http/match-route.ts';
import {routes} from '../../src/contract/routes.ts';
import type {Problem} from '../../src/contract/problem.ts';
import {problemSchema} from '../../src/contract/problem.ts';

const simulator = createSimulator(createWorld(findScenario('default')), new SimulatedClock());

const send = (method: string, path: string, body?: BodyInit, type = 'application/json'): Promise<Response> =>
  handleRequest(
    new Request(`http://bank.example/api${path}`, {
      method,
      ...(body !== undefined && {body, headers: {'content-type': type}}),
    }),
    simulator,
    {basePath: '/api'},
  );

const problemOf = async (response: Response): Promise<Problem> => {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = problemSchema.parse(await response.json());
  assert.equal(problem.status, response.status);
  return problem;
};

const flow = {mode: 'connect', name: 'x'};
const refused: readonly (readonly [number, string, string, (BodyInit | undefined)?, string?])[] = [
  [404, 'GET', '/'],
  [404, 'GET', '/no-such-thing'],
  [404, 'GET', '/bank-syncs/x/y'],
  [404, 'GET', '/bank-syncs/no-such-sync/accounts'],
  [404, 'GET', '//bank-syncs'],
  [405, 'POST', '/capabilities', '{}'],
  [405, 'PUT', '/bank-syncs/fund-b', '{}'],
  [405, 'HEAD', '/capabilities'],
  [400, 'GET', '/bank-syncs/%E0%A4%A/accounts'],
  [400, 'PUT', '/flows/k', '{'],
  [400, 'PUT', '/flows/k', '[]'],
  [400, 'PUT', '/flows/k', 'null'],
  [400, 'PUT', '/flows/k', '"connect"'],
  [400, 'PUT', '/flows/k', new Uint8Array([0xff, 0xfe, 0x7b])],
  [400, 'PUT', '/flows/k', '['.repeat(60_000)],
  [413, 'PUT', '/flows/k', JSON.stringify({...flow, name: 'x'.repeat(70_000)})],
  [415, 'PUT', '/flows/k', JSON.stringify(flow), 'text/plain'],
  [422, 'PUT', '/flows/k'],
  [422, 'PUT', '/flows/k', '{}'],
  [422, 'PUT', '/flows/k', JSON.stringify({...flow, mode: 'sideways'})],
  [422, 'PUT', '/flows/k', JSON.stringify({...flow, name: 7})],
  [422, 'PUT', '/flows/k', JSON.stringify({...flow, name: {toString: 'x'}})],
  [422, 'PUT', '/flows/k', '{"__proto__": {"mode": "connect"}, "constructor": 1}'],
  [422, 'PUT', `/flows/${'k'.repeat(201)}`, JSON.stringify(flow)],
  [422, 'PATCH', '/bank-syncs/fund-b', '{"name": ""}'],
  [422, 'GET', '/banks'],
  [422, 'GET', '/banks?query=a'],
  [422, 'GET', '/banks?country=de&bankCode=37099901'],
  [422, 'GET', `/bank-syncs?cursor=${'0'.repeat(501)}`],
  [422, 'DELETE', '/accounts/og-reserve/asset'],
  [422, 'DELETE', '/accounts/og-reserve/asset?linkVersion=1.5'],
  [422, 'DELETE', '/accounts/og-reserve/asset?linkVersion=0x1'],
  [422, 'DELETE', '/accounts/og-reserve/asset?linkVersion='],
  [409, 'DELETE', '/accounts/og-reserve/asset?linkVersion=7'],
];

describe('requests that are refused', () => {
  for (const [status, method, path, body, type] of refused) {
    const shown = typeof body === 'string' ? body.slice(0, 40) : '';
    test(`${status} ${method} ${path.slice(0, 60)} ${shown}`, async () => {
      const response = await send(method, path, body, type);
      assert.equal(response.status, status);
      const problem = await problemOf(response);
      assert.ok(!JSON.stringify(problem).includes('xxxxxxxx'), 'nothing of the body is quoted');
    });
  }

  test('a body with a PIN is not quoted, whatever is wrong with it', async () => {
    for (const body of [
      '{"answer": {"kind": "login", "values": {"pin": "hunter2hunter2"}',
      '{"answer": "hunter2hunter2"}',
    ]) {
      const response = await send('POST', '/flows/k/steps/s', body);
      assert.ok(response.status >= 400);
      assert.ok(!(await response.text()).includes('hunter2'));
    }
  });
});

describe('requests that are answered', () => {
  test('with JSON, not to be cached, dated by the clock of the world, with an id', async () => {
    const response = await send('GET', '/capabilities');
    assert.equal(response.status, 200);
    const {headers} = response;
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('date'), 'Tue, 24 Nov 2026 09:00:00 GMT');
    assert.match(headers.get('x-request-id') ?? '', /^request-\d+$/);
    assert.ok(routes.getCapabilities.output.parse(await response.json()));
  });

  test('numbers in an address are read; path wins over body; unknown fields are left alone', async () => {
    const body = JSON.stringify({assetId: 'de-b-dreiland', linkVersion: 1, accountId: 'og-tax', extra: true});
    const linked = await send('PUT', '/accounts/og-reserve/asset', body);
    assert.equal(routes.linkAccount.output.parse(await linked.json()).id, 'og-reserve');
    const free = await send('DELETE', '/accounts/og-reserve/asset?linkVersion=2&extra=1');
    assert.equal(free.status, 200);
  });

  test('405 with what is allowed', async () => {
    assert.equal((await send('POST', '/bank-syncs/x', '{}')).headers.get('allow'), 'PATCH, DELETE');
  });

  test('204 without a body', async () => {
    const response = await send('DELETE', '/flows/some-key');
    assert.deepEqual([response.status, await response.text(), response.headers.get('content-type')], [204, '', null]);
  });

  test('every route is found by an address made of it', () => {
    for (const [operation, {method, path}] of Object.entries(routes)) {
      const filled = path.replaceAll(/:\w+/g, 'a%2Fb%20%C3%A4');
      const match = matchRoute(method, filled);
      assert.ok(match.kind === 'operation');
      assert.equal(match.operation, operation);
      assert.ok(Object.values(match.parameters).every(text => text === 'a/b ä'));
    }
  });
});
