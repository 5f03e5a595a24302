/** A situation of the simulated bank world, as the sandbox server lists it. */
export interface ScenarioListing {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly description: string;
}

/** The visitor's own world. */
export interface World {
  /** ISO 8601 */
  readonly now: string;
  readonly startedAt: string;
}

/** Where the sandbox answers below this page's own address. */
export const api = '/api';

const call = async (path: string, init?: RequestInit): Promise<unknown> => {
  const response = await fetch(`${api}/sandbox/${path}`, init);
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`);
  return response.json();
};

const post = (path: string, body: object = {}): Promise<unknown> =>
  call(path, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});

export const listScenarios = async (): Promise<readonly ScenarioListing[]> =>
  (await call('scenarios')) as readonly ScenarioListing[];

/** The control routes of one world: they are the sandbox's and no part of the contract. */
export const worldControl = (scenario: string, session: string) => {
  const path = `worlds/${scenario}/${session}`;
  return {
    read: async (): Promise<World> => (await call(path)) as World,
    /** @param now - ISO 8601 */
    setClock: async (now: string): Promise<World> => (await post(`${path}/clock`, {now})) as World,
  };
};

export type WorldControl = ReturnType<typeof worldControl>;

/** Address of the contract's API for one world. */
export const apiAddress = (scenario: string, session: string): string => `${api}/s/${scenario}/${session}`;
