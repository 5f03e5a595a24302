import {storageKey} from './returning.ts';
import type {StoredRun} from './stored-run.ts';
import {attempt} from './stored-run.ts';

/** Keeps a run before this page is left. */
export const storeRun = ({runKey, syncId, atBank}: StoredRun): void => {
  const written = new URLSearchParams({run: runKey, ...(syncId && {sync: syncId}), ...(atBank && {bank: '1'})});
  attempt(() => sessionStorage.setItem(storageKey, `${written}`));
};
