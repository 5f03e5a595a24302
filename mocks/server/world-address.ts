import {matchRoute, routeHeads} from '../http/match-route.ts';

/** Which world a request is for, and what of its path belongs to the contract. */
export interface WorldAddress {
  readonly scenario: string;
  readonly session: string;
  /** What stands before the contract's path. */
  readonly basePath: string;
}

/** The session of requests that name none. */
export const sharedSession = 'shared';

const namePattern = /^[\w-]{1,64}$/;

/** Whether a text can name a scenario, or several with `+` between them. */
export const isScenarioName = (text: string): boolean =>
  text.length <= 400 && text.split('+').every(part => namePattern.test(part)) && !routeHeads.has(text);

/** Whether a text can name a session. The first words of the contract's paths cannot. */
export const isWorldName = (text: string): boolean => namePattern.test(text) && !routeHeads.has(text);

/**
 * Reads `/s/<scenario>/…`, `/s/<scenario>/<session>/…`, or the headers `x-sandbox-scenario` and `x-sandbox-session`.
 * Undefined where a name is none.
 */
export const readWorldAddress = (
  path: string,
  header: (name: string) => string | null,
  defaultScenario: string,
): WorldAddress | undefined => {
  const [, written, rest] = /^\/s\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const scenario = written?.replaceAll(/%2b/gi, '+');
  if (scenario === undefined) {
    const named = {
      scenario: header('x-sandbox-scenario') ?? defaultScenario,
      session: header('x-sandbox-session') ?? sharedSession,
    };
    return isScenarioName(named.scenario) && isWorldName(named.session) ? {...named, basePath: ''} : undefined;
  }
  if (!isScenarioName(scenario)) return undefined;
  const [, session] = /^\/([^/]+)\//.exec(rest ?? '') ?? [];
  if (session === undefined || routeHeads.has(session) || matchRoute('GET', rest ?? '').kind !== 'none') {
    return {scenario, session: sharedSession, basePath: `/s/${written}`};
  }
  return isWorldName(session) ? {scenario, session, basePath: `/s/${written}/${session}`} : undefined;
};
