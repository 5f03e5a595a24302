import type {Failure} from '../../../client/failure.ts';
import type {LinkState} from '../../../store/link/link-state.ts';

type Holder = Partial<Readonly<Record<'message' | 'cause' | 'failure', Failure>>>;

const failuresOf = (state: LinkState): readonly (Failure | undefined)[] =>
  [state, state.search.results, ...state.tree.branches.values()].flatMap(holder => {
    const {message, cause, failure} = holder as Holder;
    return [message, cause, failure];
  });

/** What has failed since the state before. Pure. */
export const newFailure = (before: LinkState, next: LinkState): Failure | undefined => {
  const known = new Set(failuresOf(before));
  return failuresOf(next).find(each => !known.has(each));
};
