/** How far a word is from the query: in whole, and with its end still missing from the query. */
export interface Distance {
  readonly whole: number;
  readonly prefix: number;
}

/**
 * Measures words against one query: letters left out, added, exchanged, or swapped with their neighbour (Damerau-Levenshtein in
 * its restricted form). More than `limit` is not measured exactly. The rows are kept between calls, so measuring allocates nothing
 * but its answer.
 */
export const createDistance = (query: string, limit: number): ((word: string) => Distance) => {
  const width = query.length + limit + 2;
  let before = new Uint8Array(width);
  let above = new Uint8Array(width);
  let row = new Uint8Array(width);
  const tooFar: Distance = {whole: limit + 1, prefix: limit + 1};

  return word => {
    // One letter more than can be near, to tell a longer word from a whole one.
    const columns = Math.min(word.length, width - 1);
    for (let column = 0; column <= limit + 1; column += 1) row[column] = column;
    let least = 0;
    for (let line = 1; line <= query.length; line += 1) {
      [before, above, row] = [above, row, before];
      // Only the cells near the diagonal can stay within the limit; one cell beyond on each side counts as too far.
      const from = Math.max(1, line - limit);
      const to = Math.min(columns, line + limit);
      row[from - 1] = from === 1 ? line : limit + 1;
      least = row[from - 1] ?? 0;
      const letter = query.charCodeAt(line - 1);
      for (let column = from; column <= to; column += 1) {
        const other = word.charCodeAt(column - 1);
        let cost = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
        cost = Math.min(cost, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
        if (line > 1 && column > 1 && letter === word.charCodeAt(column - 2) && other === query.charCodeAt(line - 2)) {
          cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
        }
        row[column] = cost;
        if (cost < least) least = cost;
      }
      row[to + 1] = limit + 1;
      if (least > limit) return tooFar;
    }
    const whole = word.length - query.length > limit ? limit + 1 : (row[word.length] ?? limit + 1);
    return {whole, prefix: least};
  };
};
