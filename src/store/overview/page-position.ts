import {dataOf} from '../resource.ts';
import type {OverviewState} from './overview-state.ts';

/** First and last position of the page on screen, counted from 1. The server decides how long pages are; only the last may be shorter. */
export const positionOfPage = ({syncs, shown: {cursors}}: OverviewState): {from: number; to: number; total: number} => {
  const page = dataOf(syncs);
  const count = page?.items.length ?? 0;
  const total = page?.total ?? 0;
  const from = page?.nextCursor === null ? total - count + 1 : cursors.length * count + 1;
  return {from, to: from + count - 1, total};
};
