import {fold, narrowWords} from './fold.ts';

/** A part of a text, in UTF-16 units as `slice` counts them. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** One pattern for each word of the query, for folded text: `koe*ln` finds koeln and koln. A single letter counts at the start of a word only. */
const patterns = (query: string): readonly RegExp[] =>
  narrowWords(query).map(
    word =>
      new RegExp(
        (/^.$/u.test(word) ? '(?<=^| )' : '') + word.replace(/a(?=.)/gu, 'a[ae]*').replace(/[ou](?=.)/gu, '$&e*'),
        'gu',
      ),
  );

/** A test whether a text contains all words of a query, in any order, whole or in part. Without words every text does. */
export const createMatcher = (query: string): ((text: string) => boolean) => {
  const words = patterns(query);
  return text => {
    const folded = fold(text);
    return words.every(word => folded.search(word) >= 0);
  };
};

/** Whether a text contains all words of a query. For many texts make a matcher once: {@link createMatcher}. */
export const matchesWords = (text: string, query: string): boolean => createMatcher(query)(text);

/** The parts of a text that the words of a query match, in order, apart from each other, never cutting a character as people see it. */
export const findMarks = (text: string, query: string): readonly Mark[] => {
  const words = patterns(query);
  if (words.length === 0) return [];
  let folded = '';
  /** For each unit of the folded text, the character of the original that it comes from. */
  const origins: Mark[] = [];
  for (const {segment, index} of new Intl.Segmenter().segment(text)) {
    folded += fold(segment);
    while (origins.length < folded.length) origins.push({start: index, end: index + segment.length});
  }
  const found = words.flatMap(word =>
    Array.from(folded.matchAll(word), match => ({
      start: origins[match.index]?.start ?? 0,
      end: origins[match.index + match[0].length - 1]?.end ?? 0,
    })),
  );
  const marks: {start: number; end: number}[] = [];
  for (const {start, end} of found.toSorted((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({start, end});
  }
  return marks;
};
