type Sentence = string | ((...args: readonly unknown[]) => string);

/** Sets every text that a sentence is given apart (FIRST STRONG ISOLATE … POP): a name from left to right leaves the rest in order. */
export const isolated = (sentence: Sentence): Sentence =>
  typeof sentence === 'string'
    ? sentence
    : (...given) => sentence(...given.map(each => (typeof each === 'string' && each ? `\u2068${each}\u2069` : each)));
