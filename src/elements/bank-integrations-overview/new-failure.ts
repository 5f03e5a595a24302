import type {Failure} from '../../client/failure.ts';
import type {OverviewState} from '../../store/overview/overview-state.ts';
import type {Resource} from '../../store/resource.ts';

const failureOf = (resource: Resource<unknown>): Failure | undefined =>
  resource.kind === 'failed' || resource.kind === 'stale' ? resource.failure : undefined;

const failuresOf = (state: OverviewState | undefined): readonly (Failure | undefined)[] =>
  state ? [state.capabilities, state.syncs, ...Object.values(state.opened)].map(failureOf) : [];

/** What has failed since the state before. Pure. */
export const newFailure = (before: OverviewState | undefined, next: OverviewState): Failure | undefined => {
  const known = new Set(failuresOf(before));
  return failuresOf(next).find(each => each && !known.has(each));
};
