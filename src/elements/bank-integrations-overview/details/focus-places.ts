const ownerOf = (focused: Element, key: 'account' | 'sync'): string =>
  focused.closest<HTMLElement>(`[data-${key}]`)?.dataset[key] ?? '';

/** Where the focus goes when what had it is drawn no more: to the same account, else its sync, else the heading. */
export const focusPlaces = (focused: Element): readonly string[] => {
  const row = `[data-account="${CSS.escape(ownerOf(focused, 'account'))}"]`;
  const card = `[data-sync="${CSS.escape(ownerOf(focused, 'sync'))}"]`;
  return [
    ...(focused.closest('.asset') ? [`${row} .asset button`] : []),
    `${row} button`,
    ...(focused.closest('.scroller') ? [`${card} .scroller`] : []),
    `${card} .disclosure button`,
    '#heading',
  ];
};

/** The sync and the account that an element belongs to: drawn for others, it is another element. */
export const focusOwner = (focused: Element): string => `${ownerOf(focused, 'sync')} ${ownerOf(focused, 'account')}`;
