import type {Account, AccountPage} from '../../contract/account.ts';
import type {HeldAccounts} from './overview-state.ts';

/** Each account once, the first one wins: a list that repeats an id must not break what is drawn by it. */
const once = (accounts: readonly Account[]): readonly Account[] => {
  const seen = new Set<string>();
  return accounts.filter(({id}) => !seen.has(id) && seen.add(id));
};

/** What is held after a page came. A later page is added; the first one, read again, renews what it covers and leaves the rest. */
export const heldAfter = (
  held: HeldAccounts | undefined,
  page: AccountPage,
  cursor: string | undefined,
): HeldAccounts => {
  const {total, nextCursor} = page;
  if (!held) return {items: once(page.items), nextCursor, total};
  if (cursor !== undefined) return {items: once([...held.items, ...page.items]), nextCursor, total};
  if (total !== held.total || held.items.length <= page.items.length)
    return {items: once(page.items), nextCursor, total};
  return {items: once([...page.items, ...held.items]), nextCursor: held.nextCursor, total};
};

export const withoutSync = <T>(opened: Readonly<Record<string, T>>, syncId: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(opened).filter(([id]) => id !== syncId));
