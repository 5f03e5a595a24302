import type {Failure} from '../../src/client/failure.ts';
import {toFailure} from '../../src/client/failure.ts';
import type {Flow, FlowStepName} from '../../src/contract/flow.ts';
import type {Operation} from '../../src/contract/routes.ts';

/** A promise of the contract that was not kept. Its message says in plain words what came instead. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

/** Something that the case needs is not there, so that nothing can be said. */
export class NotTried extends Error {
  override readonly name = 'NotTried';
}

/** @throws {ConformanceError} unless it holds. */
export function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new ConformanceError(otherwise);
}

/** @throws {NotTried} */
export function giveUp(why: string): never {
  throw new NotTried(why);
}

/** @throws {NotTried} unless it is there. */
export function need<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) giveUp(what);
  return value;
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 200);

/** Compares data. The order of keys does not count. */
export const same = (found: unknown, wanted: unknown): boolean => {
  if (Object.is(found, wanted)) return true;
  if (typeof found !== 'object' || typeof wanted !== 'object' || found === null || wanted === null) return false;
  const [a, b] = [found, wanted].map(each => Object.entries(each).filter(([, value]) => value !== undefined));
  if (!a || !b || a.length !== b.length || Array.isArray(found) !== Array.isArray(wanted)) return false;
  const others = new Map(b);
  return a.every(([key, value]) => others.has(key) && same(value, others.get(key)));
};

/** @throws {ConformanceError} unless both are the same data. */
export const expectSame = (found: unknown, wanted: unknown, what: string): void =>
  expect(same(found, wanted), `${what}: expected ${shown(wanted)}, found ${shown(found)}`);

/** Calls that throw instead of rejecting become rejections, and are told. */
export const callSafely = (call: () => Promise<unknown>, operation: Operation): Promise<unknown> => {
  try {
    return call();
  } catch (error) {
    if (error instanceof NotTried) throw error;
    throw new ConformanceError(`${operation} threw at once, instead of answering with a promise that rejects`);
  }
};

/** The failure that a call must end with. */
export const failureOf = async (call: () => Promise<unknown>, operation: Operation): Promise<Failure> => {
  const promise = callSafely(call, operation);
  try {
    await promise;
  } catch (error) {
    expect(
      error instanceof Error && error.name === 'BankIntegrationsFailure',
      `${operation} rejected with ${error instanceof Error ? error.name : typeof error} instead of a BankIntegrationsFailure`,
    );
    return toFailure(error, operation);
  }
  throw new ConformanceError(`${operation} succeeded, although it had to be refused`);
};

/** @throws {ConformanceError} unless the call ends with one of these codes. */
export const expectRefusal = async (
  call: () => Promise<unknown>,
  operation: Operation,
  ...codes: readonly string[]
): Promise<Failure> => {
  const failure = await failureOf(call, operation);
  expect(
    codes.includes(failure.code),
    `${operation} failed with «${failure.code}» instead of «${codes.join('» or «')}»`,
  );
  return failure;
};

type At<K extends FlowStepName> = Extract<Flow, {readonly step: K}>;

/** The flow, which must be at one of these steps. */
export function at<K extends FlowStepName>(flow: Flow, ...steps: readonly K[]): At<K> {
  expect(
    (steps as readonly string[]).includes(flow.step),
    `the flow is at «${flow.step}»${flow.step === 'failed' ? ` (${flow.failure.code})` : ''} instead of «${steps.join('» or «')}»`,
  );
  return flow as At<K>;
}
