import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {request as nodeRequest} from 'node:http';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import type {SandboxServer, SandboxServerOptions} from '../../mocks/server/index.ts';
import {startSandboxServer} from '../../mocks/server/index.ts';
import {scenarios, SimulatedClock} from '../../mocks/index.ts';

const running: SandboxServer[] = [];
const start = async (options: SandboxServerOptions = {}): Promise<SandboxServer> => {
  const server = await startSandboxServer({clock: 'standing', now: '2026-11-24T09:00:00Z', ...options});
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map(server => server.close()));
});

let folder = '';
before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'sandbox-'))));
after(() => rm(folder, {recursive: true}));

const send = (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method,
    headers: {...headers, ...(body !== undefined && {'content-type': 'application/json'})},
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });

const json = async (url: string, headers?: Record<string, string>): Promise<unknown> =>
  (await send('GET', url, undefined, headers)).json();

const syncNames = async (base: string, headers?: Record<string, string>): Promise<readonly string[]> => {
  const page = (await json(`${base}/bank-syncs`, headers)) as {readonly items: readonly {readonly name: string}[]};
  return page.items.map(({name}) => name);
};

/** The status of a request whose `Host` header is ours to choose. */
const statusFor = async ({port}: SandboxServer, host: string): Promise<number | undefined> => {
  const request = nodeRequest({port, host: '127.0.0.1', path: '/capabilities', headers: {host}});
  request.end();
  const [response] = (await once(request, 'response')) as [{readonly statusCode?: number; resume(): void}];
  response.resume();
  return response.statusCode;
};

describe('worlds of the sandbox server', () => {
  test('one for each scenario and session, by address or by header', async () => {
    const {url} = await start();
    await send('DELETE', `${url}/s/default/mine/bank-syncs/fund-b`);
    assert.equal((await syncNames(`${url}/s/default/mine`)).length, 2);
    assert.equal((await syncNames(`${url}/s/default/yours`)).length, 3);
    assert.equal((await syncNames(`${url}/s/default`)).length, 3);
    assert.equal((await syncNames(`${url}/s/empty`)).length, 0);
    assert.equal((await syncNames(url, {'x-sandbox-scenario': 'empty'})).length, 0);
    assert.equal((await syncNames(url, {'x-sandbox-session': 'mine'})).length, 2);
    assert.equal((await syncNames(url)).length, 3);
  });

  test('the scenario of requests that name none is chosen at the start', async () => {
    const {url} = await start({scenario: 'empty'});
    assert.deepEqual(await syncNames(url), []);
    await assert.rejects(startSandboxServer({scenario: 'no-such'}), RangeError);
  });

  test('what is no scenario and no name is not found', async () => {
    const {url} = await start();
    for (const address of ['/s/no-such/bank-syncs', '/s/banks/banks', '/s/a%20b/banks', '/s/', '/s', '/elsewhere']) {
      assert.equal((await fetch(url + address)).status, 404, address);
    }
    assert.equal((await send('GET', `${url}/banks?query=koln`, undefined, {'x-sandbox-scenario': '../x'})).status, 404);
  });
});

describe('control of the sandbox server', () => {
  test('lists the scenarios', async () => {
    const {url} = await start();
    const listed = (await json(`${url}/sandbox/scenarios`)) as readonly {readonly id: string}[];
    assert.deepEqual(
      listed.map(({id}) => id),
      scenarios.map(({id}) => id),
    );
  });

  test('moves the clock, starts again, plans faults', async () => {
    const {url} = await start();
    const world = `${url}/sandbox/worlds/default/mine`;
    const base = `${url}/s/default/mine`;
    const time = async () => ((await json(`${base}/capabilities`)) as {readonly serverTime: string}).serverTime;
    assert.equal((await send('POST', `${world}/advance`, {milliseconds: 3_600_000})).status, 200);
    assert.equal(await time(), '2026-11-24T10:00:00Z');
    await send('POST', `${world}/clock`, {now: '2027-01-01T00:00:00Z'});
    assert.equal(await time(), '2027-01-01T00:00:00Z');
    await send('PUT', `${world}/faults`, {
      planned: [{operation: 'listBankSyncs', fault: {kind: 'status', status: 503}}],
    });
    assert.equal((await fetch(`${base}/bank-syncs`)).status, 503);
    assert.equal((await fetch(`${base}/bank-syncs`)).status, 200);
    await send('PUT', `${world}/faults`, {planned: [{operation: 'any', times: null, fault: {kind: 'no-answer'}}]});
    await assert.rejects(fetch(`${base}/bank-syncs`));
    await send('PUT', `${world}/faults`, {});
    await send('DELETE', `${base}/bank-syncs/fund-b`);
    await send('POST', `${world}/reset`, {});
    assert.equal((await syncNames(base)).length, 3);
    assert.equal(await time(), '2026-11-24T09:00:00Z');
    const described = (await json(world)) as {scenario: {id: string}; session: string; now: string};
    assert.deepEqual(
      [described.scenario.id, described.session, described.now],
      ['default', 'mine', '2026-11-24T09:00:00Z'],
    );
  });

  test('refuses what it does not understand', async () => {
    const {url} = await start();
    const world = `${url}/sandbox/worlds/default/mine`;
    const refused: readonly (readonly [number, string, string, unknown?])[] = [
      [404, 'GET', `${url}/sandbox/`],
      [404, 'GET', `${url}/sandbox/worlds/no-such/mine`],
      [404, 'POST', `${world}/explode`, {}],
      [404, 'POST', world, {}],
      [400, 'POST', `${world}/advance`],
      [400, 'POST', `${world}/advance`, {milliseconds: -1}],
      [400, 'POST', `${world}/advance`, {milliseconds: 1e300}],
      [400, 'POST', `${world}/clock`, {now: 'tomorrow'}],
      [400, 'PUT', `${world}/faults`, {planned: [{operation: 'x', fault: {kind: 'html'}}]}],
      [400, 'PUT', `${world}/faults`, {planned: [{operation: 'any', fault: {kind: 'status', status: 200}}]}],
      [400, 'PUT', `${world}/faults`, {latencyMs: -5}],
      [400, 'PUT', `${world}/faults`, {errorRate: 1.5}],
      [400, 'PUT', `${world}/faults`, {offline: 'yes'}],
      [400, 'POST', `${world}/bank-page`, {run: 'no-such', decision: 'grant'}],
      [400, 'POST', `${world}/bank-page`, {run: 'no-such', decision: 'steal'}],
    ];
    for (const [status, method, address, body] of refused) {
      assert.equal((await send(method, address, body)).status, status, `${method} ${address}`);
    }
  });
});

describe('who may call the sandbox server', () => {
  const allowed = async (server: SandboxServer, origin: string) => {
    const response = await send('GET', `${server.url}/capabilities`, undefined, {origin});
    return [response.status, response.headers.get('access-control-allow-origin')];
  };

  test('pages of this machine, and no others', async () => {
    const server = await start();
    for (const origin of ['http://localhost:5173', 'http://127.0.0.1:1', 'https://localhost', 'http://[::1]:80']) {
      assert.deepEqual(await allowed(server, origin), [200, origin]);
    }
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example', 'file://']) {
      assert.deepEqual(await allowed(server, origin), [403, null], origin);
    }
    const changed = await send('DELETE', `${server.url}/bank-syncs/fund-b`, undefined, {
      origin: 'https://evil.example',
    });
    assert.equal(changed.status, 403);
    assert.equal((await syncNames(server.url)).length, 3);
  });

  test('listed origins alone, when some are listed', async () => {
    const server = await start({allowOrigins: ['https://app.example']});
    assert.deepEqual(await allowed(server, 'https://app.example'), [200, 'https://app.example']);
    assert.deepEqual(await allowed(server, 'http://localhost:5173'), [403, null]);
  });

  test('a preflight tells methods and headers', async () => {
    const {url} = await start();
    const response = await send('OPTIONS', `${url}/s/default/flows/k`, undefined, {
      origin: 'http://localhost:5173',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'content-type',
    });
    assert.equal(response.status, 204);
    assert.match(response.headers.get('access-control-allow-methods') ?? '', /PUT.*POST.*PATCH.*DELETE/);
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /authorization, content-type/);
  });

  test('a name from elsewhere that points to this machine does not', async () => {
    const server = await start();
    assert.equal(await statusFor(server, 'rebound.evil.example'), 403);
    assert.equal(await statusFor(server, `localhost:${server.port}`), 200);
    const {headers} = await fetch(`${server.url}/capabilities`);
    assert.equal(headers.get('date'), 'Tue, 24 Nov 2026 09:00:00 GMT');
  });

  test('other machines only when that is asked for', async () => {
    await assert.rejects(startSandboxServer({host: '0.0.0.0'}), /allowNonLocal/);
    const server = await start({host: '0.0.0.0', allowNonLocal: true});
    assert.equal(await statusFor(server, 'some-host'), 200);
  });
});

describe('limits of the sandbox server', () => {
  test('a body that is too large is refused, and the server goes on', async () => {
    const {url, port} = await start();
    const response = await send('PUT', `${url}/flows/k`, {mode: 'connect', name: 'x'.repeat(100_000)}).catch(
      () => undefined,
    );
    assert.ok(response === undefined || response.status === 413);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.write('NONSENSE\r\n\r\n');
    await once(socket, 'close');
    assert.equal((await syncNames(url)).length, 3);
  });

  test('a port that is taken rejects', async () => {
    const {port} = await start();
    await assert.rejects(startSandboxServer({port}), {code: 'EADDRINUSE'});
  });

  test('closes although a caller still waits', async () => {
    const {url} = await start();
    await send('PUT', `${url}/sandbox/worlds/default/shared/faults`, {
      planned: [{operation: 'any', fault: {kind: 'silence'}}],
    });
    const waiting = fetch(`${url}/capabilities`);
    waiting.catch(() => undefined);
    await running.pop()?.close();
    await assert.rejects(waiting);
  });

  test('logs requests without their queries and bodies', async () => {
    const lines: string[] = [];
    const {url} = await start({log: line => void lines.push(line)});
    await send('PUT', `${url}/flows/k?secret=1`, {mode: 'connect', name: 'hush'});
    assert.deepEqual(lines, ['PUT /flows/k 200']);
  });
});

describe('state of the sandbox server', () => {
  test('outlives a restart: worlds, flows in progress, clocks', async () => {
    const stateFile = path.join(folder, 'state.json');
    let server = await start({stateFile});
    const base = () => `${server.url}/s/single-method/mine`;
    await send('PATCH', `${base()}/bank-syncs/fund-b`, {name: 'Renamed'});
    await send('POST', `${server.url}/sandbox/worlds/single-method/mine/advance`, {milliseconds: 5000});
    let flow = (await (
      await send('PUT', `${base()}/flows/k`, {mode: 'connect', name: 'x', bankId: 'de-am-dom'})
    ).json()) as {
      readonly stepId: string;
    };
    const answer = async (given: unknown): Promise<void> => {
      const response = await send('POST', `${base()}/flows/k/steps/${flow.stepId}`, {answer: given});
      flow = (await response.json()) as {readonly stepId: string};
    };
    await answer({kind: 'terms', accepted: true});
    await answer({kind: 'login', values: {user: 'someone', pin: 'hunter2'}});
    await server.close();
    running.length = 0;
    const text = await readFile(stateFile, 'utf8');
    assert.ok(!text.includes('hunter2'), 'no PIN is kept');

    server = await start({stateFile});
    assert.ok((await syncNames(base())).includes('Renamed'));
    assert.deepEqual({...((await json(`${base()}/flows/k`)) as object), serverTime: ''}, {...flow, serverTime: ''});
    assert.equal(
      ((await json(`${base()}/capabilities`)) as {readonly serverTime: string}).serverTime,
      '2026-11-24T09:00:05Z',
    );
    await answer({kind: 'code', code: '123456'});
    await send('POST', `${server.url}/sandbox/worlds/single-method/mine/advance`, {milliseconds: 5000});
    assert.equal((await syncNames(base())).length, 4);
  });

  test('a running clock goes on where it would be', async () => {
    const stateFile = path.join(folder, 'running.json');
    const realClock = new SimulatedClock({now: '2027-01-01T00:00:00Z'});
    const options = {stateFile, realClock, clock: 'running', now: undefined} as const;
    const time = async ({url}: SandboxServer) =>
      ((await json(`${url}/capabilities`)) as {readonly serverTime: string}).serverTime;
    const first = await start(options);
    assert.equal(await time(first), '2027-01-01T00:00:00Z');
    await send('POST', `${first.url}/sandbox/worlds/default/shared/advance`, {milliseconds: 86_400_000});
    await first.close();
    running.length = 0;
    await realClock.advance(60_000);
    assert.equal(await time(await start(options)), '2027-01-02T00:01:00Z');
  });

  for (const [name, content] of [
    ['half a file', '{"version": 1, "worlds": [{"ses'],
    ['another kind of file', '[1, 2, 3]'],
    ['a later version', '{"version": 99, "worlds": []}'],
    ['a world without its parts', '{"version": 1, "worlds": [{"session": "a", "clock": {"aheadMs": 0}, "state": {}}]}'],
  ] as const) {
    test(`${name}: starts afresh, with one warning`, async () => {
      const stateFile = path.join(folder, `broken-${name.replaceAll(' ', '-')}.json`);
      await writeFile(stateFile, content);
      const lines: string[] = [];
      const {url} = await start({stateFile, log: line => void lines.push(line)});
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', /starting afresh/);
      assert.equal((await syncNames(url)).length, 3);
    });
  }

  test('no file yet is no reason to warn; a file that cannot be written is', async () => {
    const lines: string[] = [];
    const server = await start({
      stateFile: path.join(folder, 'no', 'such', 'folder.json'),
      log: line => void lines.push(line),
    });
    assert.equal(lines.length, 0);
    await send('DELETE', `${server.url}/bank-syncs/fund-b`);
    await server.close();
    running.length = 0;
    assert.ok(lines.some(line => line.includes('cannot be written')));
  });
});
