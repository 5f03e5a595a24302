import {fold} from '../../../src/search/fold.ts';

/** A text as words are looked for in it: folded both ways, so that `Sued`, `Sud` and `Süd` are found in one. */
export const searchable = (text: string): string => {
  const wide = fold(text);
  const narrow = fold(text, true);
  return wide === narrow ? wide : `${wide} ${narrow}`;
};

/** Words of a query as a bit mask of those that a text holds; at most 30 words count. */
export const createWordMatcher = (query: string) => {
  const words = fold(query)
    .split(' ')
    .filter(word => word !== '')
    .slice(0, 30);
  const masks = new Map<string, number>();
  return {
    all: 2 ** words.length - 1,
    /** Which words stand in a name. Names repeat, so answers are kept. */
    maskOf: (name: string): number => {
      const known = masks.get(name);
      if (known !== undefined) return known;
      const text = searchable(name);
      let mask = 0;
      for (const [index, word] of words.entries()) if (text.includes(word)) mask |= 1 << index;
      masks.set(name, mask);
      return mask;
    },
  };
};
