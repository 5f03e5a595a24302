import type {RunKey} from '../contract/ids.ts';

/** The one thing that this library keeps in the browser: the key of the run that has left for the bank's page. */
const storageKey = 'bank-integrations-run';
/** Says that somebody comes back from a bank. It proves nothing and decides nothing: it makes us look. */
const marker = 'bank-return';
const longest = 2000;

/** Runs where storage may be forbidden: there nothing is kept, and a return is told as one to another tab. */
const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** The key of the run that left this tab for the bank's page. */
export const storedRun = (): RunKey | undefined => {
  const key = attempt(() => sessionStorage.getItem(storageKey));
  return key && key.length <= 200 ? key : undefined;
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

/** Whether this page was opened by a return from a bank. */
export const isReturn = (): boolean => location.search.includes(`${marker}=`);

/** The same, once: the mark is taken out of the address, so that reading the page again is no further return. */
export const takeReturn = (): boolean => {
  if (!isReturn()) return false;
  const url = new URL(location.href);
  url.searchParams.delete(marker);
  attempt(() => history.replaceState(history.state, '', url));
  return true;
};
