const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o\u0308',
  æ: 'a\u0308',
  œ: 'o\u0308',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
};

const isPlain = /^[\0-\x7f]*$/;
// Accents, the points of Hebrew and Arabic, and marks that steer layout without being seen.
const unseen = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Text as it is compared: lower case, without accents and ligatures, everything but letters and digits a space.
 * An umlaut is two letters (ö: `oe`, å: `aa`), or with `umlautAsBase` one (`o`, `a`).
 */
export const fold = (text: string, umlautAsBase = false): string =>
  isPlain.test(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, ' ')
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[ßøæœđðłħıþς]/g, letter => plain[letter] ?? letter)
        .replace(/([aou])\u0308|a\u030a/g, (_, letter?: string) =>
          umlautAsBase ? (letter ?? 'a') : letter === undefined ? 'aa' : `${letter}e`,
        )
        .replace(unseen, '')
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');

/** The words of a text, folded. */
export const foldWords = (text: string, umlautAsBase = false): readonly string[] =>
  fold(text, umlautAsBase)
    .split(' ')
    .filter(word => word !== '');

/**
 * The words of a text with every way of writing an umlaut made one: `koln` for Köln, Koeln and Koln. A digraph that ends a
 * word stays, because in a word that is still being typed it may be anything.
 */
export const narrowWords = (text: string): readonly string[] =>
  foldWords(text, true).map(word => word.replace(/(a)[ae]+(?=.)|([ou])e+(?=.)/gu, '$1$2'));
