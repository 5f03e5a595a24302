import type {AccountPage} from '../../contract/account.ts';
import {uniqueById} from '../unique-by-id.ts';
import type {HeldAccounts} from './overview-state.ts';

/** What is held after a page came. A later page is added; the first one, read again, renews what it covers and leaves the rest. */
export const heldAfter = (
  held: HeldAccounts | undefined,
  page: AccountPage,
  cursor: string | undefined,
): HeldAccounts => {
  const {total, nextCursor} = page;
  if (!held) return {items: uniqueById(page.items), nextCursor, total};
  if (cursor !== undefined) return {items: uniqueById([...held.items, ...page.items]), nextCursor, total};
  if (total !== held.total || held.items.length <= page.items.length)
    return {items: uniqueById(page.items), nextCursor, total};
  return {items: uniqueById([...page.items, ...held.items]), nextCursor: held.nextCursor, total};
};

export const withoutSync = <T>(opened: Readonly<Record<string, T>>, syncId: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(opened).filter(([id]) => id !== syncId));
