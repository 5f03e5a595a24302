import type {Failure} from '../../client/failure.ts';
import type {BankMatch} from '../../contract/bank.ts';
import type {Page} from '../../contract/page.ts';
import type {IbanReading} from '../../search/iban.ts';
import {dataOf, idle, readFailed, reading} from '../resource.ts';
import {uniqueById} from '../unique-by-id.ts';
import type {BankQuery, BankSearch} from './bank-search-state.ts';
import type {FlowEffect} from './flow-effect.ts';

type Found = readonly [search: BankSearch, ...effects: readonly FlowEffect[]];

const shortest = 2;

export const noSearch: BankSearch = {text: '', results: idle, more: false};

const isLongEnough = (text: string): boolean => text.trim().length >= shortest;

const searchBanks = (asked: BankQuery, cursor?: string): FlowEffect => ({
  kind: 'search-banks',
  scope: 'banks',
  asked,
  cursor,
});

const begin = (search: BankSearch, text: string): Found =>
  isLongEnough(text)
    ? [
        {text, results: reading(search.results), more: false},
        {kind: 'read-query', scope: 'query', text: text.trim()},
      ]
    : [{...noSearch, text}];

const hasFailed = ({results}: BankSearch): boolean => results.kind === 'failed' || results.kind === 'stale';

/** The user typed: what was on its way is given up, what was found stays until something newer comes. */
export const typed = (search: BankSearch, text: string): Found =>
  text.trim() === search.text.trim() && !hasFailed(search) ? [{...search, text}] : begin(search, text);

const ask = (search: BankSearch, asked: BankQuery): Found => [
  {...search, asked, more: false, results: reading(search.results)},
  searchBanks(asked),
];

/** The user has stopped typing, and the text was read. */
export const queryRead = (search: BankSearch, iban: IbanReading): Found => {
  if (iban.kind === 'not-iban') return ask(search, {query: search.text.trim().slice(0, 200)});
  if (iban.kind === 'valid')
    return ask({...search, iban}, {country: iban.country, bankCode: iban.bankCode ?? undefined});
  return [{...search, iban, results: idle}];
};

/** A page of banks came. */
export const banksFound = (search: BankSearch, page: Page<BankMatch>): BankSearch => {
  const {asked} = search;
  if (!asked) return search;
  const before = search.more ? (dataOf(search.results)?.items ?? []) : [];
  return {...search, results: {kind: 'ready', data: {...page, asked, items: uniqueById([...before, ...page.items])}}};
};

/** Reading failed: text and banks stay. */
export const searchFailed = (search: BankSearch, failure: Failure): BankSearch => ({
  ...search,
  results: readFailed(search.results, failure),
});

/** The next page, once the last one is here. */
export const moreBanks = (search: BankSearch): Found => {
  const data = dataOf(search.results);
  if (!search.asked || !data?.nextCursor || (search.results.kind === 'ready' && search.results.refreshing)) {
    return [search];
  }
  return [{...search, more: true, results: reading(search.results)}, searchBanks(search.asked, data.nextCursor)];
};

/** The same again, after a failure. */
export const searchAgain = (search: BankSearch): Found => {
  if (!hasFailed(search)) return [search];
  if (search.more) return moreBanks(search);
  return search.asked ? ask(search, search.asked) : begin(search, search.text);
};

/** The search is in view again: what was given up halfway starts anew. */
export const searchResumed = (search: BankSearch): Found => {
  const {results} = search;
  return results.kind === 'loading' || (results.kind === 'ready' && results.refreshing)
    ? begin(search, search.text)
    : [search];
};

/** What of the search is in force. */
export const searchScopes = ({text, asked}: BankSearch): readonly string[] => [
  ...(isLongEnough(text) ? ['query'] : []),
  ...(asked ? ['banks'] : []),
];
