type Sentence = string | ((...args: readonly unknown[]) => string);

/** Letters that ordinary fonts have, or the pictures would have holes. */
const accents = new Map(
  [...'acdefghijklnoprstuwyzACDEGHIJKLNOPRSTUWYZ'].map((letter, at) => [
    letter,
    [...'åçðéƒĝĥîĵķļñöþŕšţûŵýžÅÇÐÉĜĤÎĴĶĻÑÖÞŔŠŢÛŴÝŽ'][at] ?? letter,
  ]),
);

const filler = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Begin and end of what a sentence was given: names of banks and the like stay as they are. */
const [begin, end] = ['\uE000', '\uE001'];

const accented = (text: string): string => [...text].map(letter => accents.get(letter) ?? letter).join('');

/** 40 % more, in words of the length of words, so that lines break as they would. */
const longer = (length: number): string => {
  let more = '';
  for (let at = 0; more.length < length * 0.4; at++) more += ` ${filler[at % filler.length]}`;
  return accented(more);
};

const dressed = (text: string): string => {
  if (!/\p{L}/u.test(text)) return text.replaceAll(/[\uE000\uE001]/g, '');
  const pieces = text.split(/(\uE000[^\uE000\uE001]*\uE001)/);
  const own = pieces.filter((_, at) => at % 2 === 0).join('');
  const body = pieces.map((piece, at) => (at % 2 === 0 ? accented(piece) : piece.slice(1, -1))).join('');
  return `[${body}${longer(own.length)}]`;
};

/** `[Çļöšé öñé]` for `Close`: what is not in brackets was never a sentence, what is cut off has no end. */
export const pseudo = (sentence: Sentence): Sentence =>
  typeof sentence === 'string'
    ? dressed(sentence)
    : (...given) =>
        dressed(sentence(...given.map(each => (typeof each === 'string' ? `${begin}${each}${end}` : each))));
