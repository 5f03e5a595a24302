/** Up to here all rows are drawn, as high as their words; beyond it only those on screen, all of one height. */
export const allRows = 100;

/** What to draw of a list of rows. */
export interface RowLayout {
  /** Height of a row, in pixels; the least one where all are drawn. The styles know it as `--row`. */
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** Only a part is drawn. */
  readonly fixed: boolean;
  readonly narrow: boolean;
}

/** Before anything is known of the box: of many rows, those around the focus. */
export const firstLayout = (count: number, focusedIndex: number): RowLayout => {
  const from = count > allRows ? Math.max(0, focusedIndex - allRows / 2) : 0;
  return {height: 36, fixed: false, narrow: false, from, to: from + allRows};
};
