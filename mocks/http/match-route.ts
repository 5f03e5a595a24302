import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';

const compiled = (Object.entries(routes) as [Operation, (typeof routes)[Operation]][]).map(
  ([operation, {method, path}]) => ({
    operation,
    method,
    pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  }),
);

/** First segments of the contract's paths. */
export const routeHeads: ReadonlySet<string> = new Set(Object.values(routes).map(({path}) => path.split('/')[1] ?? ''));

/** Which operation an address means. */
export type RouteMatch =
  | {readonly kind: 'operation'; readonly operation: Operation; readonly parameters: Readonly<Record<string, string>>}
  | {readonly kind: 'wrong-method'; readonly allowed: readonly string[]}
  | {readonly kind: 'bad-path'}
  | {readonly kind: 'none'};

const decode = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};

/** Finds the operation behind a method and a path, by the routes table. */
export const matchRoute = (method: string, path: string): RouteMatch => {
  const matching = compiled.flatMap(route => {
    const found = route.pattern.exec(path);
    return found ? [{...route, groups: found.groups ?? {}}] : [];
  });
  const [first] = matching;
  if (!first) return {kind: 'none'};
  const route = matching.find(candidate => candidate.method === method);
  if (!route) return {kind: 'wrong-method', allowed: matching.map(candidate => candidate.method)};
  const parameters: Record<string, string> = {};
  for (const [name, segment] of Object.entries(route.groups)) {
    const text = decode(segment);
    if (text === undefined) return {kind: 'bad-path'};
    parameters[name] = text;
  }
  return {kind: 'operation', operation: route.operation, parameters};
};
