import {basicFailures} from './basic-failures.ts';
import type {Loaders} from '../loaders.ts';

/** English comes with the elements, but for most failures. */
export const parts: Loaders = {
  failures: async () => ({...basicFailures, ...(await import('./failures.ts')).failures}),
};
