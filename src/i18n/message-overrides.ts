import type {Catalogue} from './catalogue.ts';

type Sentence = string | readonly string[] | ((...args: never[]) => string);

/** Any part of a tree of sentences. */
export type PartOf<T> = T extends Sentence ? T : {readonly [K in keyof T]?: PartOf<T[K]> | undefined};

/**
 * The host's own words in place of ours, as many as it likes: `{overview: {heading: 'Our banks'}}`. They hold in whatever language
 * is shown, so a host with several languages sets them again when its language changes. The screens of codes and approvals keep our words:
 * people are told there where to look and what to tell nobody.
 */
export type MessageOverrides = PartOf<Omit<Catalogue, 'approving'>>;
