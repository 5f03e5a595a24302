type Sentence = string | ((...args: readonly unknown[]) => string);

/** French sets a blank before `: ; ! ?` and inside « »: one at which no line breaks. */
const kept = (text: string): string => text.replaceAll(/ (?=[:;!?»])|(?<=«) /g, '\u00a0');

export const spaced = (sentence: Sentence): Sentence =>
  typeof sentence === 'string' ? kept(sentence) : (...given) => kept(sentence(...given));
