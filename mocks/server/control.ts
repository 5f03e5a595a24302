import * as z from 'zod/mini';
import {routes} from '../../src/contract/routes.ts';
import {scenarios} from '../scenarios/registry.ts';
import {listingOf, viewOf} from '../sandbox/view-of.ts';
import type {FaultPlan} from '../simulator/faults.ts';
import {faultKinds} from '../simulator/fault-text.ts';
import {heldPage} from '../simulator/world-holdings.ts';
import type {SandboxWorld, SandboxWorlds} from './sandbox-worlds.ts';
import {isScenarioName, isWorldName} from './world-address.ts';

const mostMs = 10 * 366 * 86_400_000;

const advanceSchema = z.object({milliseconds: z.int().check(z.minimum(0), z.maximum(mostMs))});
const clockSchema = z.object({now: z.iso.datetime()});
const faultsSchema = z.object({
  latencyMs: z.optional(z.int().check(z.minimum(0), z.maximum(600_000))),
  errorRate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  offline: z.optional(z.boolean()),
  planned: z.optional(
    z
      .array(
        z.object({
          operation: z.enum(['any', ...(Object.keys(routes) as (keyof typeof routes)[])]),
          times: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(1000))), 1),
          fault: z.union([
            z.object({
              kind: z.literal('status'),
              status: z.int().check(z.minimum(300), z.maximum(599)),
              retryAfter: z.optional(z.string().check(z.regex(/^[\x20-\x7e]{0,100}$/))),
            }),
            z.object({kind: z.enum(faultKinds)}),
          ]),
        }),
      )
      .check(z.maxLength(100)),
  ),
});

const decisionSchema = z.object({run: z.string(), decision: z.enum(['grant', 'cancel'])});

const json = (value: unknown, status = 200): Response =>
  Response.json(value, {status, headers: {'cache-control': 'no-store'}});

const refusal = (status: number, title: string): Response =>
  Response.json({title, status}, {status, headers: {'content-type': 'application/problem+json'}});

const describe = ({session, simulator}: SandboxWorld) => ({...viewOf(simulator), session});

const bodyOf = async (request: Request): Promise<unknown> => {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
};

/** What a control request does to a world; undefined when its body is wrong. */
const actions: Readonly<
  Record<string, (world: SandboxWorld, body: unknown, worlds: SandboxWorlds) => Promise<SandboxWorld | undefined>>
> = {
  'POST advance': async (world, body) => {
    const read = z.safeParse(advanceSchema, body);
    if (!read.success) return undefined;
    await world.clock.advance(read.data.milliseconds);
    return world;
  },
  'POST clock': async (world, body) => {
    const read = z.safeParse(clockSchema, body);
    if (!read.success) return undefined;
    await world.clock.set(read.data.now);
    return world;
  },
  'POST reset': async ({simulator, session}, _body, worlds) => worlds.reset(simulator.world.scenario.id, session),
  'PUT faults': async (world, body) => {
    const read = z.safeParse(faultsSchema, body);
    if (!read.success) return undefined;
    world.simulator.world.faults.set(read.data as Partial<FaultPlan>);
    return world;
  },
  'POST bank-page': async (world, body) => {
    const read = z.safeParse(decisionSchema, body);
    const page = read.success ? heldPage(world.simulator, read.data.run) : undefined;
    if (read.data?.decision === 'grant') page?.grant();
    else page?.cancel();
    return page && world;
  },
  'DELETE requests': async world => {
    world.simulator.world.requests.clear();
    return world;
  },
};

/**
 * Answers `/sandbox/…`, which is no part of the contract: `GET /sandbox/scenarios`, `GET /sandbox/worlds/<scenario>/<session>`, and
 * below that `POST advance {milliseconds}`, `POST clock {now}`, `POST reset`, `PUT faults
 * {latencyMs, errorRate, offline, planned}`, `POST bank-page {run, decision}`, `DELETE requests`. All answer with the whole view.
 */
export const handleControl = async (request: Request, worlds: SandboxWorlds): Promise<Response> => {
  const {pathname} = new URL(request.url);
  if (pathname === '/sandbox/scenarios' && request.method === 'GET') return json(scenarios.map(listingOf));
  const [, written = '', session = '', action] =
    /^\/sandbox\/worlds\/([^/]+)\/([^/]+)(?:\/([a-z-]+))?$/.exec(pathname) ?? [];
  const scenario = written.replaceAll(/%2b/gi, '+');
  const world = isScenarioName(scenario) && isWorldName(session) ? worlds.find(scenario, session) : undefined;
  if (!world) return refusal(404, 'There is no such thing');
  if (action === undefined && request.method === 'GET') return json(describe(world));
  const act = actions[`${request.method} ${action ?? ''}`];
  if (!act) return refusal(404, 'There is no such thing');
  const changed = await act(world, await bodyOf(request), worlds);
  return changed ? json(describe(changed)) : refusal(400, 'The request was not understood');
};
