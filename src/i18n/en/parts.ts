import type {Loaders} from '../loaders.ts';
import type {FailureMessages} from '../messages.ts';

/** English comes with the elements, but for most failures. */
export const parts: Loaders = {
  failures: async english => ({...(english as FailureMessages), ...(await import('./failures.ts')).failures}),
};
