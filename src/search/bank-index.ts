import type {Bank} from '../contract/bank.ts';
import type {CountryCode} from '../contract/ids.ts';
import type {QueryWord} from './bank-query.ts';
import {readBankQuery} from './bank-query.ts';
import {findByBankCode} from './bank-code.ts';
import {createCodes} from './codes.ts';
import {collectWords} from './collect-words.ts';
import {cost, createRanking} from './ranking.ts';
import {createVocabulary} from './vocabulary.ts';

/** Which part of what was found is wanted. */
export interface BankSearchOptions {
  /** At most so many banks; 20 unless told. */
  readonly limit?: number | undefined;
  /** Leaves out so many of the best. */
  readonly offset?: number | undefined;
  /** Only banks of this country, and international ones. */
  readonly country?: CountryCode | undefined;
}

export interface BankSearchResult<B extends Bank> {
  /** Best first. */
  readonly banks: readonly B[];
  /** How many were found in all. */
  readonly total: number;
}

/** A directory of banks in memory. */
export interface BankIndex<B extends Bank = Bank> {
  /** Finds banks by words of their name and city, BIC and routing number, in any order. Without words: all of them. */
  search(query: string, options?: BankSearchOptions): BankSearchResult<B>;
  /** Banks behind the bank code of an IBAN. */
  byBankCode(country: CountryCode, bankCode: string): readonly B[];
}

/** Fewer results than this, and words that are only similar count as well. */
const few = 10;

/**
 * Which words with a typing error in them count. `whole`: those that were typed to the end; the user found something, and
 * whatever begins a little like it would only be in the way. `unfinished`: those of which the end is still missing as well.
 */
type Similar = 'none' | 'whole' | 'unfinished';

/** Builds the index: some 100 ms for 25,000 banks, so not before the first paint. */
export const createBankIndex = <B extends Bank>(banks: readonly B[]): BankIndex<B> => {
  // Documents are numbered by length of name: of two banks that match equally well the shorter name comes first.
  const documents = banks.toSorted((a, b) => a.name.length - b.name.length);
  const vocabulary = createVocabulary(collectWords(documents.map(({name, city}) => `${name} ${city ?? ''}`)));
  const routingNumbers = createCodes(documents.map((bank, document) => [bank.routingNumber, document]));
  const bics = createCodes(documents.map((bank, document) => [bank.bic, document]));
  const ranking = createRanking(documents.length);

  const hitWords = (from: number, to: number, atStart: number, elsewhere: number): void => {
    const postings = vocabulary.postings(from, to);
    // Twice, because the first cost that a document is given counts.
    if (atStart < elsewhere) for (const entry of postings) if (entry & 1) ranking.hit(entry >> 1, atStart);
    for (const entry of postings) ranking.hit(entry >> 1, elsewhere);
  };

  const hitCodes = (prefix: string): void => {
    if (prefix.length < 3) return;
    const onCode = (document: number, whole: boolean): void =>
      ranking.hit(document, whole ? cost.exactAtStart : cost.prefix);
    routingNumbers.eachStartingWith(prefix, onCode);
    bics.eachStartingWith(prefix, onCode);
  };

  /** `deutschebank`: two words of one bank without the space between them. */
  const hitRunTogether = (word: string): void => {
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const head = vocabulary.find(word.slice(0, cut));
      if (head < 0) continue;
      const holders = new Set(Array.from(vocabulary.postings(head, head + 1), entry => entry >> 1));
      for (const entry of vocabulary.postings(...vocabulary.startingWith(word.slice(cut)))) {
        if (holders.has(entry >> 1)) ranking.hit(entry >> 1, cost.typo);
      }
    }
  };

  const lookUp = ({wide, narrow, base}: QueryWord, similar: Similar): void => {
    const forms = narrow === wide ? [wide] : [wide, narrow];
    for (const [penalty, form] of forms.entries()) {
      const word = vocabulary.find(form);
      if (word >= 0) hitWords(word, word + 1, cost.exactAtStart + penalty, cost.exact + penalty);
    }
    hitCodes(wide);
    for (const [penalty, form] of forms.entries()) {
      hitWords(...vocabulary.startingWith(form), cost.prefixAtStart + penalty, cost.prefix + penalty);
    }
    // Two Latin letters stand inside nearly every name.
    if (/^[a-z\d]{0,2}$/.test(wide)) return;
    for (const [penalty, form] of forms.entries()) {
      vocabulary.eachContaining(form, word => hitWords(word, word + 1, cost.infix + penalty, cost.infix + penalty));
    }
    if (similar === 'none' || /\d/.test(wide)) return;
    // Four letters with an error in them begin too many words.
    const near = [...new Set([...forms, base])].flatMap(form =>
      vocabulary.near(form, similar === 'unfinished' && base.length > 4),
    );
    for (const {word, errors} of near) {
      hitWords(word, word + 1, cost.typo + errors, cost.typo + errors);
    }
    if (ranking.count === 0) hitRunTogether(wide);
  };

  /** Gathers the documents that hold all words; how many there are. */
  const gather = (words: readonly QueryWord[], similar: Similar): number => {
    ranking.begin();
    for (const word of words) {
      ranking.nextWord();
      lookUp(word, similar);
      if (ranking.count === 0) return 0;
    }
    return ranking.count;
  };

  return {
    search: (query, {limit = 20, offset = 0, country} = {}) => {
      const accept = (bank: B | undefined): boolean => !country || !bank?.country || bank.country === country;
      const readings = readBankQuery(query);
      if (readings[0]?.length === 0) {
        const accepted = banks.filter(accept);
        return {banks: accepted.slice(offset, offset + limit), total: accepted.length};
      }
      const best = readings.find(words => gather(words, 'none') > 0);
      if (!best) readings.find(words => gather(words, 'unfinished') > 0);
      else if (ranking.count < few) gather(best, 'whole');
      const found = ranking.sorted(document => accept(documents[document]));
      return {
        banks: Array.from(found.subarray(offset, offset + limit), document => documents[document]).filter(
          bank => bank !== undefined,
        ),
        total: found.length,
      };
    },
    byBankCode: (country, bankCode) => findByBankCode({documents, routingNumbers, bics}, country, bankCode),
  };
};
