import type {RunKey} from '../contract/ids.ts';
import {isReturn, marker, storageKey, storedRun} from './returning.ts';

const longest = 2000;

/** Runs where storage may be forbidden: there nothing is kept, and a return is told as one to another tab. */
const attempt = (work: () => void): void => {
  try {
    work();
  } catch {
    // Nothing depends on it: the server knows the run.
  }
};

/** Keeps the key of a run before this page is left. */
export const storeRun = (runKey: RunKey): void => attempt(() => sessionStorage.setItem(storageKey, runKey));

/** Takes the key away once its run is over; the key of another run stays. */
export const forgetRun = (runKey: RunKey): void => {
  if (storedRun() === runKey) attempt(() => sessionStorage.removeItem(storageKey));
};

/** Where the bank sends the user back to, unless the host says it: this page, marked. Undefined where a page has no such address. */
export const returnAddress = (): string | undefined => {
  const url = new URL(location.href);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  if (url.href.length > longest) url.search = '';
  url.searchParams.set(marker, '1');
  return url.href;
};

/** Whether this page was opened by a return from a bank, once: the mark is taken out of the address, so that reading the page again is no further return. */
export const takeReturn = (): boolean => {
  if (!isReturn()) return false;
  const url = new URL(location.href);
  url.searchParams.delete(marker);
  attempt(() => history.replaceState(history.state, '', url));
  return true;
};
