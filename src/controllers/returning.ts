/** The one thing that this library keeps in the browser: which run this tab was at when its page was left. */
export const storageKey = 'bank-integrations-run';
/** Says that somebody comes back from a bank. It proves nothing and decides nothing: it makes us look. */
export const marker = 'bank-return';

/** What this tab keeps of its run, as it is written; undefined where storage is forbidden as well. */
export const storedRun = (): string | undefined => {
  try {
    return sessionStorage.getItem(storageKey) || undefined;
  } catch {
    return undefined;
  }
};

/** Whether this page was opened by a return from a bank. */
export const isReturn = (): boolean => location.search.includes(`${marker}=`);
