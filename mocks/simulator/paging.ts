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

/** Where the page of a cursor starts: after the item that ended the last page, wherever that stands now. */
const startOf = <T>(cursor: string, {list, total, identify}: Paging<T>): number => {
  const [, name, place, last] = /^([^ ]*) (\d{1,9}) (.*)$/s.exec(decode(cursor)) ?? [];
  if (name !== list || place === undefined) throw invalidField('cursor', 'not a cursor of this list');
  const start = Number(place);
  if (!identify || start === 0) return start;
  for (let step = 0; step <= total; step += 1) {
    for (const index of [start - 1 - step, start - 1 + step]) {
      if (index >= 0 && index < total && identify(index) === last) return index + 1;
    }
  }
  // It is gone: what came after it stands one place earlier now.
  return start - 1;
};

/** One page of a list. Throws a problem for a cursor that this list did not give out. */
export const pageOf = <T>(paging: Paging<T>, cursor: string | undefined): Page<T> => {
  const start = cursor === undefined ? 0 : startOf(cursor, paging);
  const end = Math.min(start + paging.size, paging.total);
  const items: T[] = [];
  for (let index = start; index < end; index += 1) items.push(paging.at(index));
  const last = end > 0 ? (paging.identify?.(end - 1) ?? '') : '';
  return {items, nextCursor: end < paging.total ? encode(`${paging.list} ${end} ${last}`) : null, total: paging.total};
};
