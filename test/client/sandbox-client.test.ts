import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import type {SandboxServer} from '../../mocks/server/index.ts';
import {startSandboxServer} from '../../mocks/server/index.ts';
import {createHttpClient} from '../../src/client/http/index.ts';
import {clientSuite} from './client-suite.ts';

let server: SandboxServer;
let sessions = 0;

before(async () => {
  server = await startSandboxServer({clock: 'standing', now: '2026-11-24T09:00:00Z'});
});
after(() => server.close());

clientSuite('HTTP client over the sandbox server', async ({scenario}) => {
  sessions += 1;
  const session = `case-${sessions}`;
  return {
    client: createHttpClient({baseUrl: `${server.url}/s/${scenario}/${session}`}),
    advance: async milliseconds => {
      const answer = await fetch(`${server.url}/sandbox/worlds/${scenario}/${session}/advance`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({milliseconds}),
      });
      assert.equal(answer.status, 200);
      await answer.arrayBuffer();
    },
  };
});
