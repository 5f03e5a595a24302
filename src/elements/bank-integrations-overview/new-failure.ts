import type {Failure} from '../../client/failure.ts';
import type {OverviewState} from '../../store/overview/overview-state.ts';
import type {Resource} from '../../store/resource.ts';

const failureOf = (resource: Resource<unknown>): Failure | readonly [] =>
  'failure' in resource ? resource.failure : [];

const failuresOf = (state: OverviewState | undefined): readonly Failure[] =>
  state ? [state.capabilities, state.syncs, ...Object.values(state.opened)].flatMap(failureOf) : [];

/** What has failed since the state before. Pure. */
export const newFailure = (before: OverviewState | undefined, next: OverviewState): Failure | undefined => {
  const known = new Set(failuresOf(before));
  return failuresOf(next).find(each => !known.has(each));
};
