import type {Sandbox, SandboxView, ScenarioListing} from './sandbox.ts';

/** Where a sandbox server answers, and whose worlds are meant. */
export interface ServerSandboxOptions {
  /** Address of the server, or a path that leads to it, without a slash at its end: `/api`. */
  readonly baseUrl: string;
  /** Letters, digits, hyphens: worlds of another name are not touched. */
  readonly session: string;
  readonly scenario?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** A sandbox at a server. */
export interface ServerSandbox extends Sandbox {
  /** Address of the API of the world that is chosen now. */
  readonly apiUrl: string;
}

const titleOf = (body: unknown): string | undefined => {
  const title = typeof body === 'object' && body !== null && 'title' in body ? body.title : undefined;
  return typeof title === 'string' ? title : undefined;
};

/** Steers worlds of a sandbox server over its control routes. */
export const connectSandbox = (options: ServerSandboxOptions): ServerSandbox => {
  const {baseUrl, session, fetch = (...given) => globalThis.fetch(...given)} = options;
  let {scenario = 'default'} = options;
  const call = async (path: string, method = 'GET', body?: object): Promise<unknown> => {
    const response = await fetch(`${baseUrl}/sandbox/${path}`, {
      method,
      ...(body && {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new Error(titleOf(answer) ?? `The sandbox answered ${response.status}.`);
    return answer;
  };
  const world = async (action = '', method = 'GET', body?: object, id = scenario): Promise<SandboxView> =>
    (await call(`worlds/${id}/${session}${action}`, method, body)) as SandboxView;
  return {
    get apiUrl() {
      return `${baseUrl}/s/${scenario}/${session}`;
    },
    listScenarios: async () => (await call('scenarios')) as readonly ScenarioListing[],
    read: () => world(),
    choose: async id => {
      const view = await world('', 'GET', undefined, id);
      scenario = view.scenario.id;
      return view;
    },
    setClock: now => world('/clock', 'POST', {now: new Date(now).toISOString()}),
    setFaults: plan => world('/faults', 'PUT', plan),
    reset: () => world('/reset', 'POST', {}),
    decide: (run, decision) => world('/bank-page', 'POST', {run, decision}),
    clearRequests: () => world('/requests', 'DELETE'),
  };
};
