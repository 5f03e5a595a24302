import {newRunKey} from '../../../src/client/random.ts';
import type {ConformanceCase, ConformanceContext} from '../conformance-case.ts';
import {expect, need} from '../expectation.ts';
import {someSync} from '../walk.ts';

interface Ask {
  readonly method?: string;
  readonly body?: string;
  readonly type?: string;
  readonly anonymous?: boolean;
}

/** One request beside the client. */
const ask = async (
  {http}: ConformanceContext,
  path: string,
  {method = 'GET', body, type = 'application/json', anonymous = false}: Ask = {},
): Promise<Response> => {
  const {baseUrl, getToken, fetch = globalThis.fetch} = need(http, 'the client does not say where its API is (`http`)');
  const token = anonymous ? undefined : await getToken?.();
  return fetch(`${baseUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : {'content-type': type}),
      ...(token ? {authorization: `Bearer ${token}`} : {}),
    },
    ...(body === undefined ? {} : {body}),
  });
};

const typeOf = (answer: Response): string => answer.headers.get('content-type') ?? '';

const expectProblem = async (answer: Response, ...statuses: readonly number[]): Promise<void> => {
  expect(statuses.includes(answer.status), `the status is ${answer.status} instead of ${statuses.join(' or ')}`);
  expect(typeOf(answer).startsWith('application/problem+json'), `the type is «${typeOf(answer)}»`);
  const problem: unknown = await answer.json();
  const {code, status} = problem as {readonly code?: unknown; readonly status?: unknown};
  expect(typeof code === 'string', 'the problem has no `code`');
  expect(status === answer.status, 'the problem has another status than the answer');
};

const refuses = (
  id: string,
  title: string,
  breaks: string,
  statuses: readonly number[],
  request: () => Ask & {readonly path: string},
): ConformanceCase => ({
  id: `http-${id}`,
  title,
  breaks,
  run: async context => {
    const {path, ...rest} = request();
    await expectProblem(await ask(context, path, rest), ...statuses);
  },
});

const flowPath = (): string => `/flows/${newRunKey()}`;

/** What only HTTP can get wrong. */
export const httpCases: readonly ConformanceCase[] = [
  {
    id: 'http-json',
    title: 'answers are of a JSON type',
    breaks: 'Every answer is called malformed.',
    run: async context => {
      const answer = await ask(context, '/capabilities');
      await answer.arrayBuffer();
      expect(answer.status === 200, `the status is ${answer.status}`);
      expect(/^application\/(?:[\w.-]+\+)?json/.test(typeOf(answer)), `the type is «${typeOf(answer)}»`);
    },
  },
  {
    id: 'http-no-store',
    title: 'answers with accounts may not be kept by caches',
    breaks: 'Balances can be read from a shared computer’s disk.',
    run: async context => {
      const {id} = await someSync(context);
      const answer = await ask(context, `/bank-syncs/${encodeURIComponent(id)}/accounts`);
      await answer.arrayBuffer();
      expect((answer.headers.get('cache-control') ?? '').includes('no-store'), '`Cache-Control` lacks `no-store`');
    },
  },
  refuses(
    'not-found',
    'what is not there is 404 with a problem',
    'The elements cannot tell a missing thing from a broken server.',
    [404],
    () => ({path: flowPath()}),
  ),
  refuses(
    'no-json',
    'a body that is no JSON is refused with a problem',
    'A cut request is called a failure of the server, and its outcome unknown.',
    [400],
    () => ({path: flowPath(), method: 'PUT', body: '{"mode":'}),
  ),
  refuses(
    'wrong-shape',
    'a body of the wrong shape is refused with a problem',
    'A mistake of the host is called a failure of the server.',
    [400, 422],
    () => ({path: flowPath(), method: 'PUT', body: '{"mode":"sideways"}'}),
  ),
  refuses(
    'wrong-type',
    'a body of another type is refused',
    'A form on another site can start a login.',
    [400, 415],
    () => ({path: flowPath(), method: 'PUT', body: 'mode=connect', type: 'text/plain'}),
  ),
  refuses(
    'wrong-query',
    'a query of the wrong shape is refused with a problem',
    'A mistake of the host is called a failure of the server.',
    [400, 422],
    () => ({path: '/banks?country=Deutschland&bankCode=1'}),
  ),
  {
    id: 'http-unknown-path',
    title: 'an address that is not there is 404, and no page in HTML',
    breaks: 'A wrong `baseUrl` shows a broken answer instead of saying what is wrong.',
    run: async context => {
      const answer = await ask(context, '/conformance-no-such-path');
      await answer.arrayBuffer();
      expect(answer.status === 404, `the status is ${answer.status}`);
      expect(!typeOf(answer).startsWith('text/html'), 'the answer is a page in HTML');
    },
  },
  {
    id: 'http-delete',
    title: 'a removal answers 204 without a body',
    breaks: 'A removal that succeeded is called malformed.',
    run: async context => {
      const answer = await ask(context, flowPath(), {method: 'DELETE'});
      const text = await answer.text();
      expect(
        answer.status === 204 && text === '',
        `the status is ${answer.status}, the body has ${text.length} characters`,
      );
    },
  },
  {
    id: 'http-more-fields',
    title: 'a field that the API does not know is ignored',
    breaks: 'A newer version of the elements cannot speak with this API.',
    run: async context => {
      const path = flowPath();
      const body = JSON.stringify({mode: 'connect', name: 'Conformance', conformanceFieldOfTomorrow: 1});
      const answer = await ask(context, path, {method: 'PUT', body});
      await answer.arrayBuffer();
      await (await ask(context, path, {method: 'DELETE'})).arrayBuffer();
      expect(answer.ok, `the status is ${answer.status}`);
    },
  },
  {
    id: 'http-anonymous',
    title: 'a request without a token is 401, and is not sent to a login page',
    breaks: 'Anyone can read accounts; or people who are signed out see a broken page.',
    run: async context => {
      need(context.http?.getToken, 'no token is needed (`http.getToken`)');
      const answer = await ask(context, '/capabilities', {anonymous: true});
      await answer.arrayBuffer();
      expect(answer.status === 401, `the status is ${answer.status}`);
    },
  },
  {
    id: 'http-no-page',
    title: 'no answer is a page: it may not be framed or run as a script',
    breaks: 'An answer that a browser opens as a page can be abused.',
    run: async context => {
      const answer = await ask(context, '/capabilities');
      await answer.arrayBuffer();
      expect(
        answer.headers.get('x-content-type-options') === 'nosniff',
        '`X-Content-Type-Options: nosniff` is missing',
      );
    },
  },
];
