import {pathToFileURL} from 'node:url';
import type * as Machine from '../../src/store/flow/flow-machine.ts';
import type * as Safe from '../../src/store/flow/safe-answer.ts';
import type * as Selectors from '../../src/store/flow/flow-selectors.ts';
import type * as Resource from '../../src/store/resource.ts';

/** What is explored: the reducer of the wizard and what reads its states, as they are in production. */
export type Subject = typeof Machine & typeof Selectors & typeof Safe & typeof Resource;

/** Loads the reducer from a folder `src`: that of the repository, or a copy with a deliberate error in it. */
export const loadSubject = async (src: string): Promise<Subject> => {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(`${src}/store/${file}`).href);
  const parts = await Promise.all(
    ['flow/flow-machine.ts', 'flow/flow-selectors.ts', 'flow/safe-answer.ts', 'resource.ts'].map(load),
  );
  return Object.assign({}, ...(parts as object[])) as Subject;
};
