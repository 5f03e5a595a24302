import type {IncomingMessage, ServerResponse} from 'node:http';
import {requestLimit} from '../http/read-input.ts';

/** The body of a request; undefined when it is larger than any of ours. */
const readBody = async (incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  // The rest of a body that is too large is left alone, so that the refusal can still be sent.
  const read = incoming.iterator({destroyOnReturn: false}) as AsyncIterable<Uint8Array>;
  for await (const part of read) {
    size += part.byteLength;
    if (size > requestLimit) return undefined;
    parts.push(part);
  }
  const body = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    body.set(part, place);
    place += part.byteLength;
  }
  return body;
};

/** A request of Node as one of the web. Its signal aborts when the caller has gone. Undefined: too large. */
export const toWebRequest = async (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
): Promise<Request | undefined> => {
  const {method = 'GET', url = '/'} = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined && !name.startsWith(':'))
      headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const body = method === 'GET' || method === 'HEAD' ? new Uint8Array(0) : await readBody(incoming);
  if (!body) return undefined;
  const controller = new AbortController();
  outgoing.once('close', () => controller.abort());
  return new Request(new URL(url, origin), {
    method,
    headers,
    signal: controller.signal,
    ...(body.byteLength > 0 && {body}),
  });
};

/** Sends an answer. An error response is a connection that breaks. */
export const sendResponse = async (
  response: Response,
  outgoing: ServerResponse,
  more: Readonly<Record<string, string>>,
): Promise<void> => {
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  for (const [name, value] of [...response.headers, ...Object.entries(more)]) outgoing.setHeader(name, value);
  outgoing.statusCode = response.status;
  outgoing.end(Buffer.from(await response.arrayBuffer()));
};
