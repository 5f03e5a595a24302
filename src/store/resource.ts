import type {Failure} from '../client/failure.ts';

/** Something that is read: nothing yet, on its way, here, here but not refreshed, or not to be had. Stale data stays on screen. */
export type Resource<T> =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready'; readonly data: T; /** A newer reading is on its way. */ readonly refreshing?: boolean}
  | {readonly kind: 'stale'; readonly data: T; readonly failure: Failure}
  | {readonly kind: 'failed'; readonly failure: Failure};

export const idle: Resource<never> = {kind: 'idle'};

/** The data held, fresh or stale. */
export const dataOf = <T>(resource: Resource<T>): T | undefined =>
  resource.kind === 'ready' || resource.kind === 'stale' ? resource.data : undefined;

/** A reading begins. */
export const reading = <T>(resource: Resource<T>): Resource<T> => {
  const data = dataOf(resource);
  return data === undefined ? {kind: 'loading'} : {kind: 'ready', data, refreshing: true};
};

/** A reading failed: what was there stays, marked. */
export const readFailed = <T>(resource: Resource<T>, failure: Failure): Resource<T> => {
  const data = dataOf(resource);
  return data === undefined ? {kind: 'failed', failure} : {kind: 'stale', data, failure};
};
