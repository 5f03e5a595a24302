type Sentence = string | ((...args: readonly unknown[]) => string);

const apart = (text: string): string => `\u2068${text}\u2069`;

/** Sets every text that a sentence is given apart (FIRST STRONG ISOLATE … POP): a name from left to right leaves the rest in order. */
export const isolated = (sentence: Sentence): Sentence =>
  typeof sentence === 'string'
    ? sentence
    : (...given) => sentence(...given.map(each => (typeof each === 'string' && each ? apart(each) : each)));
