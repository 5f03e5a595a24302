import ky from 'ky';
import type {Clock} from '../clock.ts';
import type {BuiltRequest} from './build-request.ts';
import type {BodyTrouble} from './read-body.ts';
import {readBody} from './read-body.ts';

/** What came back, as data: neither request nor response leave this file. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** The server sent the request elsewhere, as it does with users who are not signed in. It is not followed. */
  readonly redirected: boolean;
  /** `json` for every JSON type, `html`, or another. */
  readonly content: 'json' | 'html' | 'other';
  readonly body: {readonly text: string} | {readonly trouble: BodyTrouble};
  readonly retryAfter: string | null;
  readonly date: string | null;
  readonly requestId: string | undefined;
}

/** No answer, and why. `sent` tells whether the request may have reached the server. */
export interface NoAnswer {
  readonly kind: 'no-answer';
  readonly why: 'aborted' | 'time-limit' | 'network' | 'no-token' | 'offline';
  readonly sent: boolean;
}

/** What a client is made of. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly getToken: (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  readonly credentials: RequestCredentials | undefined;
  readonly isOnline: () => boolean;
  readonly clock: Clock;
}

const contentOf = (type: string): Answer['content'] => {
  if (/^\s*(?:application|text)\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) return 'json';
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ? 'html' : 'other';
};

const isToken = (token: unknown): token is string => typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);

const tokenHeaders = async (getToken: Transport['getToken']): Promise<Record<string, string> | undefined> => {
  try {
    const token = await getToken?.();
    if (token === undefined || token === null || token === '') return {};
    // What a header cannot hold would be quoted in the error of whoever tries.
    return isToken(token) ? {authorization: `Bearer ${token}`} : undefined;
  } catch {
    return undefined;
  }
};

/** Sends a request once, within its time limit. Never rejects: what the network throws may hold the request, so it stays here. */
export const attempt = async (
  {method, url, body}: BuiltRequest,
  {fetch, getToken, credentials, isOnline, clock}: Transport,
  {timeoutMs, keepalive, signal}: {timeoutMs: number; keepalive: boolean; signal: AbortSignal | undefined},
): Promise<Answer | NoAnswer> => {
  let sent = false;
  const none = (why: NoAnswer['why']): NoAnswer => ({kind: 'no-answer', why, sent});
  if (signal?.aborted) return none('aborted');
  if (!isOnline()) return none('offline');

  const controller = new AbortController();
  let ended: 'aborted' | 'time-limit' | undefined;
  let end: (why: 'aborted' | 'time-limit') => void = () => undefined;
  const over = new Promise<never>((_, reject) => {
    end = why => {
      ended ??= why;
      controller.abort();
      reject(new Error(why));
    };
  });
  // Whoever waits hears of it; nobody may be waiting.
  over.catch(() => undefined);
  // A `fetch` or `getToken` of the host may ignore the signal. It is not waited for.
  const guard = <T>(wait: Promise<T>): Promise<T> => Promise.race([wait, over]);
  const onAbort = (): void => end('aborted');
  signal?.addEventListener('abort', onAbort);
  const stopClock = clock.after(timeoutMs, () => end('time-limit'));
  try {
    const authorization = await guard(tokenHeaders(getToken));
    if (!authorization) return none('no-token');
    sent = true;
    const response = await guard(
      ky(url, {
        method,
        headers: {
          accept: 'application/json, application/problem+json',
          ...(body === undefined ? {} : {'content-type': 'application/json'}),
          ...authorization,
        },
        ...(body === undefined ? {} : {body}),
        ...(fetch ? {fetch} : {}),
        ...(credentials ? {credentials} : {}),
        signal: controller.signal,
        keepalive,
        // Balances do not belong into a cache, and a secret must not follow a redirect.
        cache: 'no-store',
        redirect: 'manual',
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
      }),
    );
    const {headers, status, type} = response;
    const redirected = response.redirected || type === 'opaqueredirect' || (status >= 300 && status < 400);
    if (status === 0 && !redirected) return none('network');
    return {
      kind: 'answer',
      status,
      redirected,
      content: contentOf(headers.get('content-type') ?? ''),
      body: redirected ? {text: ''} : await readBody(response, guard),
      retryAfter: headers.get('retry-after'),
      date: headers.get('date'),
      requestId: headers.get('x-request-id') ?? undefined,
    };
  } catch {
    return none(ended ?? 'network');
  } finally {
    stopClock();
    signal?.removeEventListener('abort', onAbort);
  }
};
