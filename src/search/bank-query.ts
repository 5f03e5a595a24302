import {fold, foldWords, narrowWords} from './fold.ts';

/** A word to look for. */
export interface QueryWord {
  /** Umlauts as two letters. */
  readonly wide: string;
  /** Every way of writing an umlaut as one letter; the same as `wide` where there are none. */
  readonly narrow: string;
  /** The umlauts that were typed as one letter, and digraphs as they are: what a typing error is measured against. */
  readonly base: string;
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);
const plain = (text: string): QueryWord => ({wide: text, narrow: text, base: text});

const unique = (words: readonly QueryWord[]): readonly QueryWord[] => [
  ...new Map(words.map(word => [word.wide, word])).values(),
];

/** Longest first, because a long word leaves few documents for the others. */
const ordered = (words: readonly QueryWord[]): readonly QueryWord[] =>
  unique(words).toSorted((a, b) => b.wide.length - a.wide.length);

/**
 * The ways to read a query, the likeliest first: `Sparkasse 370 501 98` with its number in one piece, then word by word, then
 * all in one piece (a BIC that is written in groups).
 */
export const readBankQuery = (query: string): readonly (readonly QueryWord[])[] => {
  const narrow = narrowWords(query);
  const base = foldWords(query, true);
  const words = foldWords(query).map((wide, index) => ({
    wide,
    narrow: narrow[index] ?? wide,
    base: base[index] ?? wide,
  }));
  if (words.length < 2) return [words];
  const joined: QueryWord[] = [];
  for (const [index, word] of words.entries()) {
    const last = joined.at(-1);
    if (last && isNumber(word.wide) && isNumber(words[index - 1]?.wide ?? ''))
      joined.splice(-1, 1, plain(last.wide + word.wide));
    else joined.push(word);
  }
  return [
    ...(joined.length < words.length ? [ordered(joined)] : []),
    ordered(words),
    [plain(fold(query).replaceAll(' ', ''))],
  ];
};
