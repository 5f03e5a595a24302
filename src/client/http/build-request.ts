import type {InputOf, Operation} from '../../contract/routes.ts';
import {routes} from '../../contract/routes.ts';
import {describeIssues} from '../describe-issues.ts';
import type {Failure} from '../failure.ts';

/** A request as data, ready to be sent as often as the limits allow. */
export interface BuiltRequest {
  readonly method: string;
  readonly url: string;
  /** JSON text. */
  readonly body: string | undefined;
  /** Values of this request that nobody may see again. */
  readonly secrets: readonly string[];
}

// A path segment of dots is resolved away by every URL parser, encoded or not; half a surrogate pair cannot be encoded.
const isPathSegment = (text: string): boolean => !/^\.{0,2}$/.test(text) && !/\p{Cs}/u.test(text);

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const secretsOf = ({answer}: InputOf<'submitStep'>): readonly string[] => {
  if (answer.kind === 'login') return Object.values(answer.values);
  return answer.kind === 'code' ? [answer.code] : [];
};

/** Turns an input into a request by the routes table: `:name` into the path, the rest into query or body. */
export const buildRequest = (
  baseUrl: string,
  operation: Operation,
  input: unknown,
): {readonly request: BuiltRequest} | {readonly failure: Failure} => {
  const {method, path, input: schema} = routes[operation];
  const refuse = (detail: string): {readonly failure: Failure} => ({
    failure: {code: 'invalid', outcome: 'not-sent', operation, detail: `input: ${detail}`},
  });
  const parsed = schema.safeParse(input ?? {});
  if (!parsed.success) return refuse(describeIssues(parsed.error.issues));
  const rest: Record<string, unknown> = {...parsed.data};
  const secrets = operation === 'submitStep' ? secretsOf(parsed.data as InputOf<'submitStep'>) : [];
  const unusable: string[] = [];
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = asText(rest[name]);
    delete rest[name];
    if (isPathSegment(value)) return encodeURIComponent(value);
    unusable.push(name);
    return '';
  });
  if (unusable.length > 0) return refuse(`${unusable.join(', ')} does not fit into an address`);
  if (method !== 'GET' && method !== 'DELETE') {
    return {request: {method, url: baseUrl + filled, body: JSON.stringify(rest), secrets}};
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) query.set(name, asText(value));
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return {request: {method, url: baseUrl + filled + search, body: undefined, secrets: []}};
};
