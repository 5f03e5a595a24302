import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {examples} from '../../../scripts/openapi/examples.ts';
import {createHttpClient} from '../../../src/client/http/index.ts';
import type {Operation} from '../../../src/contract/routes.ts';
import {baseUrl, failureIn, operations, rig, run, succeed} from './harness.ts';

const runKey = '6f1c0e6a2b7d4a93b1f2c3d4e5f60718';
const sent: {readonly [O in Operation]: readonly [line: string, body?: unknown]} = {
  getCapabilities: ['GET /capabilities'],
  listBankSyncs: ['GET /bank-syncs?query=nord'],
  renameBankSync: ['PATCH /bank-syncs/sync-1', {name: 'Wind parks North'}],
  removeBankSync: ['DELETE /bank-syncs/sync-1'],
  listAccounts: ['GET /bank-syncs/sync-1/accounts'],
  searchBanks: ['GET /banks?query=nordbank'],
  startFlow: [`PUT /flows/${runKey}`, {mode: 'connect', name: 'Wind parks North'}],
  getFlow: [`GET /flows/${runKey}`],
  cancelFlow: [`DELETE /flows/${runKey}`],
  submitStep: [`POST /flows/${runKey}/steps/step-5`, {answer: {kind: 'code', code: '123456'}}],
  listAssets: ['GET /assets?query=s%C3%BCder'],
  linkAccount: ['PUT /accounts/account-1/asset', {assetId: 'asset-12', linkVersion: 2}],
  unlinkAccount: ['DELETE /accounts/account-1/asset?linkVersion=3'],
};

describe('requests', () => {
  for (const operation of operations) {
    const [line, body] = sent[operation];
    it(`${operation}: ${line}`, async () => {
      const world = rig(() => succeed(operation));
      const settled = await run(world, operation);
      assert.deepEqual(settled, {output: examples[operation].output});
      assert.equal(world.seen.length, 1);
      const [request] = world.seen;
      assert.equal(`${request?.method} ${request?.url}`, line.replace(' ', ` ${baseUrl}`));
      assert.deepEqual(request?.body === '' ? undefined : JSON.parse(request?.body ?? ''), body);
      assert.equal(request?.headers['content-type'], body === undefined ? undefined : 'application/json');
      assert.match(request?.headers['accept'] ?? '', /application\/json/);
      assert.equal(request?.headers['authorization'], undefined);
      assert.equal(request?.keepalive, operation === 'cancelFlow');
      assert.equal(request?.request.cache, 'no-store');
      assert.equal(request?.request.redirect, 'manual');
      assert.equal(world.clock.waiting, 0, 'no timer is left');
    });
  }

  it('puts identifiers into the path so that they stay one segment', async () => {
    for (const [syncId, segment] of [
      ['a/b?c#d%2e', 'a%2Fb%3Fc%23d%252e'],
      ['../capabilities', '..%2Fcapabilities'],
      ['ü …', '%C3%BC%20%E2%80%A6'],
      ['...', '...'],
    ]) {
      const world = rig(() => succeed('listAccounts'));
      await run(world, 'listAccounts', {syncId});
      assert.equal(world.seen[0]?.url, `${baseUrl}/bank-syncs/${segment}/accounts`);
    }
  });

  it('puts everything else into the query, encoded, and leaves out what is missing', async () => {
    const world = rig(() => succeed('searchBanks'));
    await run(world, 'searchBanks', {query: 'a&b=c +ü', country: 'DE', bankCode: undefined, cursor: 'x==', other: 1});
    const {searchParams} = new URL(world.seen[0]?.url ?? '');
    assert.deepEqual(Object.fromEntries(searchParams), {query: 'a&b=c +ü', country: 'DE', cursor: 'x=='});
  });

  for (const [operation, input] of [
    ['listAccounts', {syncId: '..'}],
    ['listAccounts', {syncId: '.'}],
    ['listAccounts', {syncId: ''}],
    ['listAccounts', {syncId: '\ud800'}],
    ['listAccounts', {}],
    ['listAccounts', null],
    ['getFlow', {runKey: 7}],
    ['startFlow', {runKey: 'r', mode: 'borrow'}],
    ['submitStep', {runKey: 'r', stepId: 's', answer: {kind: 'code', code: 123_456}}],
    ['submitStep', {runKey: 'r', stepId: 's', answer: {kind: 'login', values: {pin: 5}}}],
  ] as const) {
    it(`sends nothing for ${operation} ${JSON.stringify(input)}`, async () => {
      const world = rig(() => succeed(operation));
      const failure = failureIn(await run(world, operation, input));
      assert.deepEqual([failure.code, failure.outcome, failure.operation], ['invalid', 'not-sent', operation]);
      assert.match(failure.detail ?? '', /^input: /);
      assert.equal(world.seen.length, 0);
    });
  }

  it('sends a token, asked for anew each time, and does without when there is none', async () => {
    let count = 0;
    const world = rig((_, number) => (number === 1 ? new Response('', {status: 503}) : succeed('listBankSyncs')), {
      getToken: async () => {
        count += 1;
        return `token-${count}`;
      },
    });
    await run(world, 'listBankSyncs');
    assert.deepEqual(
      world.seen.map(({headers}) => headers['authorization']),
      ['Bearer token-1', 'Bearer token-2'],
    );
    for (const nothing of [undefined, null, '']) {
      const open = rig(() => succeed('getCapabilities'), {getToken: () => nothing});
      await run(open, 'getCapabilities');
      assert.equal(open.seen[0]?.headers['authorization'], undefined);
    }
  });

  for (const [how, getToken] of [
    [
      'throws',
      () => {
        throw new Error('canary-token');
      },
    ],
    ['rejects', () => Promise.reject(new Error('canary-token'))],
    ['gives what no header can hold', () => 'canary-token\r\nx: y'],
    ['gives no text', () => 42 as unknown as string],
  ] as const) {
    it(`counts as signed out, and sends nothing, when getToken ${how}`, async () => {
      const world = rig(() => succeed('submitStep'), {getToken});
      const settled = await run(world, 'submitStep');
      const failure = failureIn(settled);
      assert.deepEqual([failure.code, failure.outcome, world.seen.length], ['signed-out', 'not-sent', 0]);
      assert.doesNotMatch(JSON.stringify(failure), /canary/);
    });
  }

  it('does not wait for a getToken that never answers', async () => {
    const world = rig(() => succeed('submitStep'), {getToken: () => new Promise<string>(() => undefined)});
    const failure = failureIn(await run(world, 'submitStep'));
    assert.deepEqual([failure.code, failure.outcome, world.seen.length], ['unreachable', 'not-sent', 0]);
  });

  it('passes on whether cookies go along', async () => {
    const world = rig(() => succeed('getCapabilities'), {credentials: 'include'});
    await run(world, 'getCapabilities');
    assert.equal(world.seen[0]?.request.credentials, 'include');
  });

  it('keeps calls apart that run at the same time', async () => {
    const world = rig(async request => {
      const id = request.url.split('/').at(-2) ?? '';
      const output = examples.listAccounts.output;
      return new Response(JSON.stringify({...output, items: output.items.map(item => ({...item, syncId: id}))}), {
        headers: {'content-type': 'application/json; charset=utf-8'},
      });
    });
    const ids = Array.from({length: 20}, (_, index) => `sync-${index}`);
    const pages = await Promise.all(ids.map(syncId => world.client.listAccounts({syncId})));
    assert.deepEqual(
      pages.map(({items}) => items[0]?.syncId),
      ids,
    );
  });
});

describe('baseUrl', () => {
  const good: readonly [baseUrl: string | URL, url: string][] = [
    ['https://api.example', 'https://api.example/capabilities'],
    ['https://api.example/', 'https://api.example/capabilities'],
    ['https://api.example/v1//', 'https://api.example/v1/capabilities'],
    ['http://localhost:4400/a b', 'http://localhost:4400/a%20b/capabilities'],
    [new URL('https://api.example/v1/'), 'https://api.example/v1/capabilities'],
  ];
  for (const [address, url] of good) {
    it(`takes ${String(address)}`, async () => {
      const world = rig(() => succeed('getCapabilities'), {baseUrl: address});
      await run(world, 'getCapabilities');
      assert.equal(world.seen[0]?.url, url);
    });
  }

  for (const address of [
    ...[
      '/api',
      '',
      'api.example',
      'ftp://api.example',
      'javascript:alert(1)',
      'https://',
      'https://user:canary@api.example',
    ],
    ...['https://api.example/?key=canary', 'https://api.example/#x', undefined, null, 5, {}],
  ]) {
    it(`refuses ${JSON.stringify(address)} with one clear error`, () => {
      assert.throws(
        () => createHttpClient({baseUrl: address as string}),
        error =>
          error instanceof TypeError &&
          error.message.startsWith('createHttpClient: baseUrl must be') &&
          !error.message.includes('canary'),
      );
    });
  }

  it('takes a relative address where there is a page', async () => {
    const page = {document: {baseURI: 'https://host.example/admin/page'}};
    Object.assign(globalThis, page);
    try {
      const world = rig(() => succeed('getCapabilities'), {baseUrl: '/api/banking'});
      await run(world, 'getCapabilities');
      assert.equal(world.seen[0]?.url, 'https://host.example/api/banking/capabilities');
    } finally {
      Reflect.deleteProperty(globalThis, 'document');
    }
  });
});
