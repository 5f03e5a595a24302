import type {Catalogue, Part} from './catalogue.ts';

export type {Catalogue, Part} from './catalogue.ts';

/** Those that `languages.ts` loads. */
const served = /^(ar|de(-x-informal)?|en(-xa)?|es|fr|it|nl|pl)$/;

/**
 * The language of ours that serves a BCP 47 tag: `de-AT` is served by `de`, `de-AT-x-informal` by `de-x-informal`; undefined where
 * there is none.
 */
export const servedBy = (tag: string): string | undefined => {
  const lower = tag.toLowerCase();
  return [lower.replace(/-.*(?=-x-)/, ''), lower.replace(/-.*/, '')].find(id => served.test(id));
};

/**
 * Loads parts of a language that {@link servedBy} named. Rejects when a module does not load; asking again tries again.
 * @param english - the parts that are wanted, in English, as they came with the element.
 * @param overrides - the host's own sentences by part, unchecked. @param mistake - told of those that cannot be used.
 */
export const loadMessages = async <P extends Part>(
  language: string,
  english: Readonly<Record<P, Catalogue[P]>>,
  overrides?: unknown,
  mistake: (sentence: string) => void = () => {},
): Promise<Pick<Catalogue, P>> => (await import('./load-parts.ts')).loadParts(language, english, overrides, mistake);
