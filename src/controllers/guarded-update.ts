import type {CrashedHost} from './crashed.ts';

/** Draws an element. Where that throws, a neutral box stands there instead, with a button that begins anew. */
export const guardedUpdate = (...[update, ...crash]: [update: () => void, ...crash: CrashedHost]): void => {
  try {
    update();
  } catch (error) {
    void import('./crashed.ts').then(({showCrash}) => showCrash(error, ...crash));
  }
};
