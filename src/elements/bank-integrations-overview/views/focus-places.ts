/** Where the focus goes when what had it is drawn no more: to the same account, else its sync, else the heading. */
export const focusPlaces = (focused: Element): readonly string[] => {
  const account = focused.closest<HTMLElement>('[data-account]')?.dataset['account'];
  const sync = focused.closest<HTMLElement>('[data-sync]')?.dataset['sync'];
  const row = account === undefined ? '' : `[data-account="${CSS.escape(account)}"]`;
  return [
    ...(row && focused.closest('.asset') ? [`${row} .asset button`] : []),
    ...(row ? [`${row} button`] : []),
    ...(sync === undefined || !row ? [] : [`[data-sync="${CSS.escape(sync)}"] .scroller`]),
    ...(sync === undefined ? [] : [`[data-sync="${CSS.escape(sync)}"] .disclosure button`]),
    '#heading',
  ];
};

/** The sync or the account that an element belongs to. */
export const focusOwner = (focused: Element): string | undefined => {
  const {account, sync} = focused.closest<HTMLElement>('[data-account], [data-sync]')?.dataset ?? {};
  return account ?? sync;
};
