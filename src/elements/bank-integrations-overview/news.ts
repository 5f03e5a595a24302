import type {Failure} from '../../client/failure.ts';
import type {Catalogue} from '../../i18n/load-messages.ts';
import type {OverviewState} from '../../store/overview/overview-state.ts';
import type {Resource} from '../../store/resource.ts';

/** What a change of the state is worth telling: to the user's ears, and to the host. */
export interface News {
  readonly say?: string;
  readonly urgent?: boolean;
  readonly failure?: Failure;
  readonly renamed?: {readonly syncId: string; readonly name: string};
  readonly removed?: string;
}

const failureOf = (resource: Resource<unknown> | undefined): Failure | undefined =>
  resource?.kind === 'failed' || resource?.kind === 'stale' ? resource.failure : undefined;

const failuresOf = (state: OverviewState | undefined): readonly (Failure | undefined)[] =>
  state
    ? [
        failureOf(state.capabilities),
        failureOf(state.syncs),
        ...Object.values(state.opened).map(failureOf),
        state.task.kind === 'none' ? undefined : state.task.failure,
        state.task.kind === 'removing' ? failureOf(state.task.preview) : undefined,
      ]
    : [];

/** Compares two states. Pure. */
export const newsOf = (
  before: OverviewState | undefined,
  next: OverviewState,
  {failures: words}: Pick<Catalogue, 'failures'>,
  text: Catalogue['details'] | undefined,
): News => {
  const known = new Set(failuresOf(before));
  const failure = failuresOf(next).find(each => each !== undefined && !known.has(each));
  if (failure) {
    const {title, next: todo} = words[failure.code] ?? words.unknown;
    return {failure, say: `${title}. ${todo}`, urgent: true};
  }
  const {notice} = next;
  if (!text || !notice || notice === before?.notice) return {};
  if (notice.kind === 'remove-unknown') return {say: text.unsyncUnknown, urgent: true};
  const task = before?.task;
  if (notice.kind === 'renamed')
    return {
      say: text.renamed(notice.name),
      ...(task?.kind === 'renaming' ? {renamed: {syncId: task.syncId, name: notice.name}} : {}),
    };
  return {say: text.unsynced(notice.name), ...(task?.kind === 'removing' ? {removed: task.sync.id} : {})};
};
