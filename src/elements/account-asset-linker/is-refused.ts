import type {LinkRow} from '../../store/link/link-row.ts';

/** Nothing can be done with the row: its asset cannot be linked, and opens nothing either. */
export const isRefused = (row: LinkRow): boolean =>
  row.kind === 'asset' && row.asset.linkRefusal !== null && !row.expandable;
