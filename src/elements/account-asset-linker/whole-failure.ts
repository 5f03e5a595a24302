import type {Failure} from '../../client/failure.ts';
import type {LinkRow, LinkRows} from '../../store/link/link-row.ts';

/** The reading that failed with nothing else to show, and the row that stands for trying again. */
export const wholeFailure = (rows: LinkRows): {readonly failure: Failure; readonly row: LinkRow} | undefined => {
  const row = rows.length === 1 ? rows.at(0) : undefined;
  return row?.kind === 'rest' && row.failure ? {failure: row.failure, row} : undefined;
};
