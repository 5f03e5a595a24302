import type {Page} from '../../src/contract/page.ts';
import {invalidField} from './simulated-problem.ts';

/** How one list is cut into pages. */
export interface Paging<T> {
  /** Name of the list: a cursor of another one is refused. */
  readonly list: string;
  readonly size: number;
  readonly total: number;
  at(index: number): T;
  /** Where an item stands now, for lists that change between two pages. */
  readonly identify?: ((index: number) => string) | undefined;
}

// Cursors are opaque to clients; hexadecimal so that nobody is tempted to build one.
const encode = (text: string): string =>
  Array.from(new TextEncoder().encode(text), byte => byte.toString(16).padStart(2, '0')).join('');

const decode = (cursor: string): string => {
  const bytes = cursor.match(/../g)?.map(pair => Number.parseInt(pair, 16)) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes));
};

/** How many of the last items a cursor names, in case some of them are removed before the next page is read. */
const remembered = 5;

/** Where the page of a cursor starts: after the item that ended the last page, wherever that stands now. */
const startOf = <T>(cursor: string, {list, total, identify}: Paging<T>): number => {
  const [, name, place, ids = ''] = /^([^ ]*) (\d{1,9}) (.*)$/s.exec(decode(cursor)) ?? [];
  if (name !== list || place === undefined) throw invalidField('cursor', 'not a cursor of this list');
  const start = Number(place);
  if (!identify || start === 0) return start;
  const places = new Map<string, number>();
  for (let index = 0; index < total; index += 1) places.set(identify(index), index);
  const last = ids.split('\n').find(id => places.has(id));
  // All of them are gone: better an item twice than one not at all.
  return last === undefined ? Math.max(0, start - remembered) : (places.get(last) ?? 0) + 1;
};

/** One page of a list. Throws a problem for a cursor that this list did not give out. */
export const pageOf = <T>(paging: Paging<T>, cursor: string | undefined): Page<T> => {
  const start = cursor === undefined ? 0 : startOf(cursor, paging);
  const end = Math.min(start + paging.size, paging.total);
  const items: T[] = [];
  for (let index = start; index < end; index += 1) items.push(paging.at(index));
  const last: string[] = [];
  for (let index = end - 1; paging.identify && index >= 0 && last.length < remembered; index -= 1) {
    last.push(paging.identify(index));
  }
  return {
    items,
    nextCursor: end < paging.total ? encode(`${paging.list} ${end} ${last.join('\n')}`) : null,
    total: paging.total,
  };
};
