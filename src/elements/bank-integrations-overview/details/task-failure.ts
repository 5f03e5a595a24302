import type {Failure} from '../../../client/failure.ts';
import type {Task} from '../../../store/overview/task-state.ts';

/** What failed in what the user is doing, if anything. */
export const taskFailure = (task: Task): Failure | undefined => {
  if (task.kind === 'none') return undefined;
  const preview = task.kind === 'removing' && task.preview.kind === 'failed' ? task.preview.failure : undefined;
  return task.failure ?? preview;
};
