import {fold} from './fold.ts';
import {byUnits, prefixRange} from './sorted.ts';

/** A code as it is compared: letters and digits alone. */
export const compactCode = (code: string): string => fold(code).replaceAll(' ', '');

/** Codes (BIC, routing number) and the documents that bear them. */
export interface Codes {
  /** Calls back for every code that begins with `prefix`, and whether it is the whole of it. */
  eachStartingWith(prefix: string, onCode: (document: number, whole: boolean) => void): void;
}

/** Sorts codes, so that a prefix is found by halving. */
export const createCodes = (entries: readonly (readonly [code: string | undefined, document: number])[]): Codes => {
  const sorted = entries
    .map(([code, document]) => [compactCode(code ?? ''), document] as const)
    .filter(([code]) => code !== '')
    .toSorted(([a], [b]) => byUnits(a, b));
  const codes = sorted.map(([code]) => code);
  const documents = Uint32Array.from(sorted, ([, document]) => document);
  return {
    eachStartingWith: (prefix, onCode) => {
      const [from, to] = prefixRange(codes, prefix);
      for (let index = from; index < to; index += 1) onCode(documents[index] ?? 0, codes[index] === prefix);
    },
  };
};
