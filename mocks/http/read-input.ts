import * as z from 'zod/mini';
import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import {SimulatedProblem} from '../simulator/simulated-problem.ts';

/** The largest body of a request, in bytes. */
export const requestLimit = 64 * 1024;

const badRequest = (detail: string, status = 400): SimulatedProblem =>
  new SimulatedProblem('invalid', {status, detail});

const readBody = async (request: Request): Promise<Readonly<Record<string, unknown>>> => {
  const tooLarge = badRequest('the body is too large', 413);
  if (Number(request.headers.get('content-length') ?? 0) > requestLimit) throw tooLarge;
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > requestLimit) throw tooLarge;
  if (bytes.byteLength === 0) return {};
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw badRequest('the body must be JSON', 415);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    // What the parser says quotes the body, which may hold a PIN.
    throw badRequest('the body is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest('the body is no object');
  return value as Readonly<Record<string, unknown>>;
};

/** Numbers travel as text in an address; where the schema wants a number they become one. */
const withNumbers = (operation: Operation, input: Record<string, unknown>): Record<string, unknown> => {
  const result = z.safeParse<z.ZodMiniType>(routes[operation].input, input);
  if (result.success) return input;
  const read = {...input};
  for (const {code, path} of result.error.issues) {
    const [name] = path;
    const text = typeof name === 'string' ? read[name] : undefined;
    if (code === 'invalid_type' && typeof text === 'string' && /^-?\d{1,15}$/.test(text))
      read[String(name)] = Number(text);
  }
  return read;
};

/** The input of an operation, gathered from path, query and body; not yet checked. Throws a problem for what cannot be read. */
export const readInput = async (
  request: Request,
  operation: Operation,
  parameters: Readonly<Record<string, string>>,
): Promise<unknown> => {
  const {method} = routes[operation];
  if (method === 'GET' || method === 'DELETE') {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    return withNumbers(operation, {...query, ...parameters});
  }
  return {...(await readBody(request)), ...parameters};
};
