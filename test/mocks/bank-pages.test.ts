import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {request as nodeRequest} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import type {SandboxServer, SandboxServerOptions} from '../../mocks/server/index.ts';
import {startSandboxServer} from '../../mocks/server/index.ts';

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
before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'bank-pages-'))));
after(() => rm(folder, {recursive: true}));

const back = 'http://localhost:5173/page?scenario=redirect-granted#/banks';

interface FlowJson {
  readonly step: string;
  readonly stepId?: string;
  readonly url?: string;
  readonly failure?: {readonly code: string};
}
const send = async (method: string, url: string, body?: unknown): Promise<FlowJson> => {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
  });
  return (await response.json()) as FlowJson;
};

/** A run that has been sent to its bank. */
const sent = async (
  scenario = 'redirect-granted',
  {server, returnUrl = back}: {readonly server?: SandboxServer; readonly returnUrl?: string | null} = {},
) => {
  const at = server ?? (await start());
  const base = `${at.url}/s/${scenario}/mine`;
  const input = {mode: 'connect', name: 'x', bankId: 'de-weitblick', ...(returnUrl !== null && {returnUrl})};
  const begun = await send('PUT', `${base}/flows/k`, input);
  const answer = {kind: 'terms', accepted: true};
  const flow = await send('POST', `${base}/flows/k/steps/${begun.stepId ?? ''}`, {answer});
  const read = async (): Promise<string> => {
    const {step, failure} = await send('GET', `${base}/flows/k`);
    return failure ? `${step} ${failure.code}` : step;
  };
  return {server: at, base, url: flow.url ?? '', read};
};

const show = async (url: string, language = 'en'): Promise<{status: number; text: string; headers: Headers}> => {
  const response = await fetch(url, {headers: {'accept-language': language}});
  return {status: response.status, text: await response.text(), headers: response.headers};
};

const press = async (url: string, fields: Readonly<Record<string, string>>, origin = new URL(url).origin) => {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {origin},
    body: new URLSearchParams(fields),
  });
  return {status: response.status, location: response.headers.get('location'), text: await response.text()};
};
const logIn = (url: string, user = 'someone', pin = 'x') =>
  press(url, {do: 'login', 'field-user': user, 'field-pin': pin});

describe('pages of the banks', () => {
  test('are at another origin than the API, and show who wants what', async () => {
    const {server, url} = await sent();
    assert.ok(url.startsWith(`${server.bankUrl}/redirect-granted/mine/authorise/`));
    assert.notEqual(new URL(url).origin, new URL(server.url).origin);
    const {status, text, headers} = await show(url);
    assert.equal(status, 200);
    for (const words of ['Asset Corp wants to read your accounts', 'Direktbank Weitblick', 'Zugangsnummer', '180 days'])
      assert.ok(text.includes(words), words);
    assert.ok(!text.includes('value="grant"'), 'the login comes first');
    assert.ok(!/<script|<style|style=|\son\w+=/i.test(text));
    assert.equal(
      headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; form-action 'self' http://localhost:5173; base-uri 'none'; frame-ancestors 'none'",
    );
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.ok((await show(`${server.bankUrl}/bank.css`)).headers.get('content-type')?.startsWith('text/css'));
  });

  test('speak German to those who ask for it first', async () => {
    const {url} = await sent();
    const {text} = await show(url, 'de-AT,en;q=0.5');
    assert.ok(text.includes('<html lang="de">') && text.includes('Asset Corp möchte Ihre Konten lesen'));
  });

  test('log in, grant, and go back with parameters that prove nothing', async () => {
    const {url, read} = await sent();
    assert.deepEqual(await logIn(url), {status: 303, location: new URL(url).pathname, text: ''});
    assert.ok((await show(url)).text.includes('value="grant"'));
    const {status, location} = await press(url, {do: 'grant'});
    assert.equal(status, 303);
    const returned = new URL(location ?? '');
    assert.equal(returned.origin + returned.pathname + returned.hash, 'http://localhost:5173/page#/banks');
    assert.deepEqual([...returned.searchParams.keys()], ['scenario', 'state', 'code']);
    assert.equal(await read(), 'importing');
  });

  test('cancelling is possible before and after the login, and looks like a grant', async () => {
    const first = await sent();
    const cancelled = await press(first.url, {do: 'cancel'});
    assert.deepEqual(
      [cancelled.status, [...new URL(cancelled.location ?? '').searchParams.keys()]],
      [303, ['scenario', 'state', 'code']],
    );
    assert.equal(await first.read(), 'failed cancelled');
    const second = await sent();
    await logIn(second.url);
    await press(second.url, {do: 'cancel'});
    assert.equal(await second.read(), 'failed cancelled');
  });

  test('nothing is granted without a login', async () => {
    const {url, read} = await sent();
    assert.equal((await press(url, {do: 'grant'})).location, new URL(url).pathname);
    assert.equal((await press(url, {do: 'login', 'field-user': ' '})).status, 303);
    assert.ok(!(await show(url)).text.includes('value="grant"'));
    assert.equal(await read(), 'go-to-bank');
  });

  test('a used page changes nothing any more', async () => {
    const {url, read} = await sent();
    await press(url, {do: 'cancel'});
    await logIn(url);
    const again = await press(url, {do: 'grant'});
    assert.deepEqual([again.status, again.location], [410, null]);
    assert.ok((await show(url)).text.includes('You have answered already'));
    assert.equal(await read(), 'failed cancelled');
  });

  test('a guessed address opens nothing; neither does a world that is not there', async () => {
    const {server, url, read} = await sent();
    const token = url.slice(-32);
    for (const address of [
      url.replace(token, 'f'.repeat(32)),
      url.replace(token, 'x'),
      url.replace('/mine/', '/yours/'),
      url.replace('redirect-granted', 'no-such'),
      `${server.bankUrl}/`,
      `${server.bankUrl}/capabilities`,
    ]) {
      assert.equal((await show(address)).status, 404, address);
      assert.equal((await press(address, {do: 'grant'})).status, 404, address);
    }
    assert.equal(await read(), 'go-to-bank');
  });

  test('a form of another page is no answer', async () => {
    const {url, read} = await sent();
    for (const origin of ['https://evil.example', 'http://localhost:5173', 'null'])
      assert.equal((await press(url, {do: 'cancel'}, origin)).status, 403, origin);
    assert.equal(await read(), 'go-to-bank');
  });

  test('a name from elsewhere that points to this machine does not', async () => {
    const {server} = await sent();
    const request = nodeRequest({
      port: new URL(server.bankUrl).port,
      host: '127.0.0.1',
      headers: {host: 'rebound.example'},
    });
    request.end();
    const [response] = (await once(request, 'response')) as [{readonly statusCode?: number; resume(): void}];
    response.resume();
    assert.equal(response.statusCode, 403);
  });

  test('they give up by the clock of the world', async () => {
    const {server, url, read} = await sent();
    await send('POST', `${server.url}/sandbox/worlds/redirect-granted/mine/advance`, {milliseconds: 600_000});
    const {status, text} = await show(url);
    assert.equal(status, 410);
    assert.ok(text.includes('This request is over'));
    assert.equal((await press(url, {do: 'cancel'})).status, 410);
    assert.equal(await read(), 'failed timed-out');
  });

  test('wrong PINs are told there, in the words of the bank; a locked access ends the visit', async () => {
    const {url, read} = await sent();
    await logIn(url, 'someone', '00000');
    assert.ok((await show(url)).text.includes('role="alert"'));
    assert.equal(await read(), 'go-to-bank');
    await logIn(url, 'someone', '00000');
    await logIn(url, 'someone', '00000');
    const {text} = await show(url);
    assert.ok(text.includes('did not let you in') && text.includes('href="http://localhost:5173/page?'));
    assert.equal(await read(), 'failed access-locked');
  });

  test('never returns: the page ends there', async () => {
    const {url, read} = await sent('redirect-never');
    await logIn(url);
    const {status, location, text} = await press(url, {do: 'grant'});
    assert.deepEqual([status, location], [200, null]);
    assert.ok(!text.includes('href="http'));
    assert.equal(await read(), 'importing');
  });

  test('other tab: the forms open one', async () => {
    const {url} = await sent('redirect-other-tab');
    await logIn(url);
    assert.equal((await show(url)).text.match(/target="_blank" rel="noopener"/g)?.length, 2);
    assert.equal((await press(url, {do: 'grant'})).status, 303);
  });

  test('twice: two ways back, both the same', async () => {
    const {url, read} = await sent('redirect-twice');
    await logIn(url);
    const {text} = await press(url, {do: 'grant'});
    const links = [...text.matchAll(/href="(http[^"]+)"/g)].map(([, link]) => link);
    assert.equal(links.length, 2);
    assert.equal(links[0], links[1]);
    assert.equal(await read(), 'importing');
  });

  test('cancelled: there is nothing to press but cancel', async () => {
    const {url, read} = await sent('redirect-cancelled');
    await logIn(url);
    assert.ok(!(await show(url)).text.includes('value="grant"'));
    assert.equal((await press(url, {do: 'grant'})).status, 303);
    assert.equal(await read(), 'failed cancelled');
  });

  test('without a way back they say so', async () => {
    const {url} = await sent('redirect-granted', {returnUrl: null});
    const {status, text} = await press(url, {do: 'cancel'});
    assert.equal(status, 200);
    assert.ok(text.includes('You can close this page'));
  });

  test('names with markup stay text', async () => {
    const {server} = await sent();
    const base = `${server.url}/s/hostile-names/mine`;
    const begun = await send('PUT', `${base}/flows/k`, {
      ...{mode: 'connect', name: 'x', bankId: 'de-weitblick'},
      returnUrl: `http://localhost:1/?a="><b>'`,
    });
    const flow = await send('POST', `${base}/flows/k/steps/${begun.stepId ?? ''}`, {
      answer: {kind: 'terms', accepted: true},
    });
    const {text} = await show(flow.url ?? '');
    assert.ok(text.includes('&lt;b&gt;Asset&lt;/b&gt;') && !text.includes('<b>'));
  });

  test('people are sent back to this machine, or to origins that were listed', async () => {
    const refused = async (server: SandboxServer, returnUrl: string): Promise<boolean> => {
      const input = {mode: 'connect', name: 'x', bankId: 'de-weitblick', returnUrl};
      const key = encodeURIComponent(returnUrl).slice(0, 30).replaceAll('%', '-');
      return (
        (await fetch(`${server.url}/flows/${key}`, {
          method: 'PUT',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify(input),
        }).then(({status}) => status)) === 422
      );
    };
    const server = await start();
    assert.equal(await refused(server, 'https://app.example/'), true);
    assert.equal(await refused(server, 'http://localhost.evil.example/'), true);
    assert.equal(await refused(server, 'javascript:alert(1)'), true);
    assert.equal(await refused(server, 'http://[::1]:3000/'), false);
    const listed = await start({allowOrigins: ['https://app.example']});
    assert.equal(await refused(listed, 'https://app.example/banks'), false);
    assert.equal(await refused(listed, 'https://other.example/'), true);
  });

  test('a page outlives a restart of the server; no PIN does', async () => {
    const stateFile = path.join(folder, 'state.json');
    const ports = {port: 0, bankPort: 0};
    let server = await start({stateFile, ...ports});
    const {url} = await sent('redirect-granted', {server});
    await logIn(url, 'someone', 'hunter2');
    const {port} = server;
    const bankPort = Number(new URL(server.bankUrl).port);
    await server.close();
    running.length = 0;
    server = await start({stateFile, port, bankPort});
    assert.ok((await show(url)).text.includes('value="grant"'));
    await press(url, {do: 'grant'});
    assert.equal((await send('GET', `${server.url}/s/redirect-granted/mine/flows/k`)).step, 'importing');
  });

  test('tokens are in no line of the log', async () => {
    const lines: string[] = [];
    const server = await start({log: line => void lines.push(line)});
    const {url} = await sent('redirect-granted', {server});
    await show(url);
    await press(url, {do: 'cancel'});
    assert.ok(lines.includes('bank page GET 200') && lines.includes('bank page POST 303'));
    assert.ok(!lines.some(line => line.includes(url.slice(-32))));
  });
});
