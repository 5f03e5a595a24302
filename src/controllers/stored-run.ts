import type {BankSyncId, RunKey} from '../contract/ids.ts';
import {isReturn, marker, storageKey, storedRun} from './returning.ts';

const longest = 2000;

/** Does what may be forbidden with the storage: there nothing is kept, and a return is told as one to another tab. */
export const attempt = (work: () => void): void => {
  try {
    work();
  } catch {
    // Nothing depends on it: the server knows the run.
  }
};

/** What a page that is left leaves to the next one in the same tab. Nothing in it is secret: a run is nobody's but the session's. */
export interface StoredRun {
  readonly runKey: RunKey;
  /** The sync that is renewed. */
  readonly syncId?: BankSyncId | undefined;
  /** The page was left for the bank's own. */
  readonly atBank: boolean;
}

/** The run that this tab was at. Whatever else is written there leads to a run that nobody knows. */
export const readRun = (): StoredRun | undefined => {
  const read = new URLSearchParams(storedRun());
  const runKey = read.get('run');
  return runKey ? {runKey, syncId: read.get('sync') ?? undefined, atBank: read.has('bank')} : undefined;
};

/** Takes away what is kept of a run once it is over; what is kept of another run stays. */
export const forgetRun = (runKey: RunKey): void => {
  if (readRun()?.runKey === runKey) attempt(() => sessionStorage.removeItem(storageKey));
};

/** Where the bank sends the user back to, unless the host says it: this page, marked. Undefined where a page has no such address. */
export const returnAddress = (): string | undefined => {
  const url = new URL(location.href);
  if (!url.protocol.startsWith('http')) return undefined;
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
