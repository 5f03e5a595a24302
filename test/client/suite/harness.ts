import assert from 'node:assert/strict';
import type {BankIntegrationsClient} from '../../../src/client/client.ts';
import type {Failure} from '../../../src/client/failure.ts';
import {toFailure} from '../../../src/client/failure.ts';
import type {Flow, FlowStepName} from '../../../src/contract/flow.ts';
import type {Operation} from '../../../src/contract/routes.ts';
import type {StepAnswer} from '../../../src/contract/step-answer.ts';

/** A client in a world of its own, whose clock stands still. */
export interface SuiteClient {
  readonly client: BankIntegrationsClient;
  /** Lets time pass in the world. */
  advance(milliseconds: number): Promise<void>;
  close?(): Promise<void>;
}

/** Makes a client in a fresh world of a scenario. */
export type MakeClient = (options: {readonly scenario: string}) => Promise<SuiteClient>;

/** Runs one case with a client of its own. */
export type WithClient = (scenario: string, run: (world: SuiteClient) => Promise<void>) => () => Promise<void>;

export const withClient =
  (makeClient: MakeClient): WithClient =>
  (scenario, run) =>
  async () => {
    const world = await makeClient({scenario});
    try {
      await run(world);
    } finally {
      await world.close?.();
    }
  };

/** The failure that a call must end with. */
export const failureOf = async (call: Promise<unknown>, operation: Operation): Promise<Failure> => {
  try {
    await call;
  } catch (error) {
    const failure = toFailure(error, operation);
    assert.equal((error as Error).name, 'BankIntegrationsFailure');
    return failure;
  }
  return assert.fail(`${operation} succeeded`);
};

type At<K extends FlowStepName> = Extract<Flow, {readonly step: K}>;

/** The flow, which must be at this step. */
export function at<K extends FlowStepName>(flow: Flow, step: K): At<K> {
  assert.equal(flow.step, step);
  return flow as At<K>;
}

export const right = '123456';

/** Answers steps of one flow, in turn. */
export const answers = async (
  client: BankIntegrationsClient,
  start: Flow,
  ...given: readonly StepAnswer[]
): Promise<Flow> => {
  let flow = start;
  for (const answer of given) {
    assert.ok('stepId' in flow && flow.stepId !== undefined, `${flow.step} takes no answer`);
    const next = await client.submitStep({runKey: flow.runKey, stepId: flow.stepId, answer});
    assert.ok(next.revision > flow.revision, 'the revision grows');
    flow = next;
  }
  return flow;
};

export const terms: StepAnswer = {kind: 'terms', accepted: true};
export const login = (user = 'someone', pin = '24680'): StepAnswer => ({kind: 'login', values: {user, pin}});
export const method = (methodId: string): StepAnswer => ({kind: 'method', methodId});
export const code = (text: string): StepAnswer => ({kind: 'code', code: text});

/** A connect flow at a bank, up to its login form. */
export const openLogin = async (client: BankIntegrationsClient, runKey = 'run-1', name = 'My sync'): Promise<Flow> => {
  const flow = await client.startFlow({runKey, mode: 'connect', name, bankId: 'de-am-dom'});
  at(flow, 'accept-terms');
  return answers(client, flow, terms);
};

/** A whole connect flow with a text message, until its import is done. */
export const connect = async (
  {client, advance}: SuiteClient,
  {runKey = 'run-1', name = 'My sync', user = 'sms'} = {},
): Promise<At<'done'>> => {
  const flow = await answers(client, await openLogin(client, runKey, name), login(user), code(right));
  at(flow, 'importing');
  await advance(10_000);
  return at(await client.getFlow({runKey}), 'done');
};
