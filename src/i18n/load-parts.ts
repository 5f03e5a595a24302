import type {Catalogue, Part} from './catalogue.ts';
import {languages} from './languages.ts';

/** What {@link loadMessages} does, once there is something to load. */
export const loadParts = async <P extends Part>(
  language: string,
  english: Readonly<Record<P, Catalogue[P]>>,
  overrides: unknown,
  mistake: (sentence: string) => void,
): Promise<Pick<Catalogue, P>> => {
  const load = async (part: P): Promise<Catalogue[P]> =>
    (await languages[language]?.[part]?.(english[part])) ?? english[part];
  const names = Object.keys(english) as P[];
  const entries = await Promise.all(names.map(async part => [part, await load(part)] as const));
  const messages = Object.fromEntries(entries) as Pick<Catalogue, P>;
  return overrides === undefined
    ? messages
    : (await import('./override-parts.ts')).overrideParts(messages, overrides, mistake);
};
