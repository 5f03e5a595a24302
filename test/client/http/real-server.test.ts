import assert from 'node:assert/strict';
import type {RequestListener} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, it} from 'node:test';
import {examples} from '../../../scripts/openapi/examples.ts';
import type {Failure} from '../../../src/client/failure.ts';
import {toFailure} from '../../../src/client/failure.ts';
import {createHttpClient} from '../../../src/client/http/index.ts';

/** Runs with a server on the loopback address, and the global `fetch`. */
const withServer = async (listener: RequestListener, use: (url: string) => Promise<void>): Promise<void> => {
  const server = createServer(listener);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise(resolve => {
      server.close(resolve);
    });
  }
};

const failureOf = async (call: Promise<unknown>): Promise<Failure> =>
  call.then(
    () => assert.fail('It succeeded'),
    (error: unknown) => toFailure(error, 'submitStep'),
  );

const {input} = examples.submitStep;

describe('over real HTTP', () => {
  it('a secret does not follow a redirect', async () => {
    let followed = 0;
    await withServer(
      (_, response) => {
        followed += 1;
        response.end();
      },
      elsewhere =>
        withServer(
          (_, response) => response.writeHead(307, {location: `${elsewhere}/steal`}).end(),
          async baseUrl => {
            const failure = await failureOf(createHttpClient({baseUrl}).submitStep(input));
            assert.deepEqual([failure.code, failure.outcome, followed], ['signed-out', 'unknown', 0]);
          },
        ),
    );
  });

  for (const [what, listener] of [
    ['before the headers', (request, response) => request.resume().on('end', () => response.destroy())],
    [
      'in the body',
      (_, response) => {
        response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'});
        response.write('{"runKey":', () => response.destroy());
      },
    ],
  ] as const satisfies readonly (readonly [string, RequestListener])[]) {
    it(`a connection that breaks ${what} leaves a write in doubt, sent once`, async () => {
      let seen = 0;
      await withServer(
        (request, response) => {
          seen += 1;
          listener(request, response);
        },
        async baseUrl => {
          const failure = await failureOf(createHttpClient({baseUrl}).submitStep(input));
          assert.deepEqual([failure.code, failure.outcome, seen], ['unreachable', 'unknown', 1]);
        },
      );
    });
  }

  it('nobody listening is unreachable, never signed out', async () => {
    let address = '';
    await withServer(
      () => undefined,
      async url => {
        address = url;
      },
    );
    const failure = await failureOf(createHttpClient({baseUrl: address}).submitStep(input));
    assert.deepEqual([failure.code, failure.outcome], ['unreachable', 'unknown']);
  });
});
