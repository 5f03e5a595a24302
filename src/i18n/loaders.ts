import type {Catalogue, Part} from './catalogue.ts';

/** Loads a part of a language. Given the English that came with the element: for languages that are made from it. */
type Loader<P extends Part> = (english: Catalogue[P] | undefined) => Promise<Catalogue[P]>;

/** A language in full. */
export type AllLoaders = {readonly [P in Part]: Loader<P>};

/** What is missing is the English that came with the element. */
export type Loaders = Partial<AllLoaders>;
