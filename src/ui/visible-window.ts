/** Rows drawn beyond either edge, so that a turn of the wheel does not show a gap. */
const beyond = 6;

/** Which rows of a long list to draw. Pure arithmetic: rows have one height, nothing is measured. */
export const visibleWindow = (firstRow: number, screenRows: number, count: number): {from: number; to: number} => {
  const first = Math.max(0, Math.min(firstRow, count - screenRows));
  return {from: Math.max(0, first - beyond), to: Math.min(count, first + screenRows + beyond)};
};
