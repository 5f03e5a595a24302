import {createDistance} from './distance.ts';
import {bitCount, letterMask} from './letter-mask.ts';
import {byUnits, lowerBound, prefixRange} from './sorted.ts';

/** A word of the vocabulary that is similar to one of the query. */
export interface NearWord {
  readonly word: number;
  /** Typing errors, and one more when the query leaves off the word's end. */
  readonly errors: number;
}

/** All words of a set of documents, sorted, with the documents that hold them. */
export interface Vocabulary {
  /** Number of a word; -1 when no document holds it. */
  find(word: string): number;
  /** Words that begin with `prefix`, from (in) to (out). */
  startingWith(prefix: string): readonly [from: number, to: number];
  /** Words that hold `part` behind their first letter. */
  eachContaining(part: string, onWord: (word: number) => void): void;
  /**
   * Words within a few typing errors, the nearest first: one error, or two from eight letters on. For less than four letters none.
   *
   * @param unfinished - The word may lack its end.
   */
  near(word: string, unfinished: boolean): readonly NearWord[];
  /** Documents of the words from (in) to (out), as {@link posting} made them. */
  postings(from: number, to: number): Uint32Array;
}

/** A document, and whether the word is its first. */
export const posting = (document: number, first: boolean): number => document * 2 + (first ? 1 : 0);

/** Builds a vocabulary from words and their postings. */
export const createVocabulary = (entries: ReadonlyMap<string, readonly number[]>): Vocabulary => {
  const words = [...entries.keys()].toSorted(byUnits);
  const starts = new Uint32Array(words.length + 1);
  const positions = new Uint32Array(words.length);
  const masks = new Int32Array(words.length);
  let position = 0;
  for (const [index, word] of words.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + (entries.get(word)?.length ?? 0);
    positions[index] = position;
    masks[index] = letterMask(word);
    position += word.length + 1;
  }
  const all = new Uint32Array(starts[words.length] ?? 0);
  for (const [index, word] of words.entries()) all.set(entries.get(word) ?? [], starts[index]);
  const joined = words.join(' ');

  return {
    find: word => {
      const index = lowerBound(words, word);
      return words[index] === word ? index : -1;
    },
    startingWith: prefix => prefixRange(words, prefix),
    eachContaining: (part, onWord) => {
      let word = 0;
      for (let at = joined.indexOf(part); at >= 0; at = joined.indexOf(part, at)) {
        while (word + 1 < words.length && (positions[word + 1] ?? 0) <= at) word += 1;
        if (positions[word] === at) {
          at += 1;
          continue;
        }
        onWord(word);
        at = positions[word + 1] ?? joined.length;
      }
    },
    near: (word, unfinished) => {
      const found: NearWord[] = [];
      if (word.length < 4) return found;
      const limit = word.length < 8 ? 1 : 2;
      const mask = letterMask(word);
      const measure = createDistance(word, limit);
      for (const [index, other] of words.entries()) {
        if (other.length < word.length - limit || bitCount(mask & ~(masks[index] ?? 0)) > limit) continue;
        const {whole, prefix} = measure(other);
        if (whole <= limit) found.push({word: index, errors: whole});
        else if (unfinished && prefix <= limit) found.push({word: index, errors: prefix + 1});
      }
      return found.toSorted((a, b) => a.errors - b.errors);
    },
    postings: (from, to) => all.subarray(starts[from], starts[to]),
  };
};
