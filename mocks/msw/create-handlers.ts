import type {HttpHandler} from 'msw/http';
import {http} from 'msw/http';
import type {Clock} from '../../src/client/clock.ts';
import {routes} from '../../src/contract/routes.ts';
import {handleRequest} from '../http/handle-request.ts';
import type {BankWorld} from '../simulator/bank-world.ts';
import {createSimulator} from '../simulator/bank-simulator.ts';
import {SimulatedClock, toInstant} from '../simulator/clock.ts';

/** Which world answers, and under which address. */
export interface HandlersOptions {
  /** Address of the API, absolute, or relative to the page: `/api`. */
  readonly baseUrl: string;
  readonly world: BankWorld;
  /** Default: a clock that stands still at the beginning of the world. */
  readonly clock?: Clock | undefined;
}

/** MSW handlers for every operation of the contract. Each call gives handlers of their own: worlds do not disturb each other. */
export const createHandlers = ({baseUrl, world, clock}: HandlersOptions): readonly HttpHandler[] => {
  const simulator = createSimulator(world, clock ?? new SimulatedClock({now: toInstant(world.state.startedAt)}));
  const base = baseUrl.replace(/\/+$/, '');
  const basePath = /^[a-z]+:/i.test(base) ? new URL(base).pathname.replace(/\/$/, '') : base;
  const methods = {GET: http.get, PUT: http.put, POST: http.post, PATCH: http.patch, DELETE: http.delete} as const;
  return Object.values(routes).map(({method, path}) =>
    methods[method](`${base}${path}`, ({request}) => handleRequest(request, simulator, {basePath})),
  );
};
