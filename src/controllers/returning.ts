import type {RunKey} from '../contract/ids.ts';

/** The one thing that this library keeps in the browser: the key of the run that has left for the bank's page. */
export const storageKey = 'bank-integrations-run';
/** Says that somebody comes back from a bank. It proves nothing and decides nothing: it makes us look. */
export const marker = 'bank-return';

/** The key of the run that left this tab for the bank's page; undefined where storage is forbidden as well. */
export const storedRun = (): RunKey | undefined => {
  try {
    return sessionStorage.getItem(storageKey)?.slice(0, 200) || undefined;
  } catch {
    return undefined;
  }
};

/** Whether this page was opened by a return from a bank. */
export const isReturn = (): boolean => location.search.includes(`${marker}=`);
