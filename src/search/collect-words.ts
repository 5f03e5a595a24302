import {foldWords, narrowWords} from './fold.ts';
import {posting} from './vocabulary.ts';

/** The words of every text, umlauts in both ways of writing, and for each word the {@link posting} of every text that holds it. */
export const collectWords = (texts: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const entries = new Map<string, number[]>();
  // Names are made of few different words, and folding is the dear part.
  const known = new Map<string, readonly (readonly string[])[]>();
  const formsOf = (chunk: string): readonly (readonly string[])[] => {
    let forms = known.get(chunk);
    if (!forms) {
      const narrow = narrowWords(chunk);
      forms = foldWords(chunk).map((wide, index) => [...new Set([wide, narrow[index] ?? wide])]);
      known.set(chunk, forms);
    }
    return forms;
  };

  for (const [document, text] of texts.entries()) {
    let first = true;
    for (const forms of text.split(' ').flatMap(formsOf)) {
      for (const word of forms) {
        const list = entries.get(word);
        if (!list) entries.set(word, [posting(document, first)]);
        else if ((list.at(-1) ?? 0) >> 1 !== document) list.push(posting(document, first));
      }
      first = false;
    }
  }
  return entries;
};
