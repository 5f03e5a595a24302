/** What a match is worth; lower is better. Words of a query add up. */
export const cost = {
  exactAtStart: 0,
  exact: 1,
  prefixAtStart: 2,
  prefix: 3,
  infix: 4,
  typo: 6,
  /** Added when a match needs an umlaut of the query to be read as its base letter. */
  narrow: 1,
} as const;

/** Gathers which documents hold every word of a query, and how well. Made once and used again, so a search allocates little. */
export interface Ranking {
  /** Begins a query. */
  begin(): void;
  /** Begins a word of it: from now on only documents count that held all words before. */
  nextWord(): void;
  /** A document holds the word. The first cost that is given for a word counts. */
  hit(document: number, cost: number): void;
  /** How many documents hold all words so far. */
  readonly count: number;
  /** Documents that hold all words and are accepted, best first; documents of equal cost in their own order. */
  sorted(accept: (document: number) => boolean): Uint32Array;
}

export const createRanking = (documents: number): Ranking => {
  /** The word that a document was last seen with. Stamps only grow, so nothing has to be cleared between queries. */
  const stamps = new Uint32Array(documents);
  const costs = new Uint16Array(documents);
  let stamp = 0;
  let words = 0;
  let count = 0;

  return {
    get count() {
      return count;
    },
    begin: () => {
      words = 0;
    },
    nextWord: () => {
      words += 1;
      stamp += 1;
      count = 0;
    },
    hit: (document, cost) => {
      const seen = stamps[document] ?? 0;
      if (seen === stamp || (words > 1 && seen !== stamp - 1)) return;
      costs[document] = words === 1 ? cost : (costs[document] ?? 0) + cost;
      stamps[document] = stamp;
      count += 1;
    },
    sorted: accept => {
      const sizes: number[] = [];
      let total = 0;
      const chosen = new Uint32Array(count);
      for (let document = 0; document < documents; document += 1) {
        if (stamps[document] !== stamp || !accept(document)) continue;
        const cost = costs[document] ?? 0;
        sizes[cost] = (sizes[cost] ?? 0) + 1;
        chosen[total] = document;
        total += 1;
      }
      let start = 0;
      for (let cost = 0; cost < sizes.length; cost += 1) {
        const size = sizes[cost] ?? 0;
        sizes[cost] = start;
        start += size;
      }
      const sorted = new Uint32Array(total);
      for (const document of chosen.subarray(0, total)) {
        const cost = costs[document] ?? 0;
        const place = sizes[cost] ?? 0;
        sorted[place] = document;
        sizes[cost] = place + 1;
      }
      return sorted;
    },
  };
};
