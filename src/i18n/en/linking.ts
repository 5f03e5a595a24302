import type {LinkingMessages} from '../linker-messages.ts';

/** What is said after a press. */
export const linking: LinkingMessages = {
  empty: 'There are no assets in your organisation yet.',
  chosen: 'Chosen',
  nothingChosen: 'Choose the asset this account belongs to.',
  clear: 'Clear search',
  results: 'Assets found',
  resultCount: (count, format) => format.plural(count, {one: '# asset found', other: '# assets found'}),
  none: query => `No asset matches “${query}”.`,
  checking: 'We are checking what was saved…',
  still: 'This takes longer than usual. There is nothing you need to do.',
  again: 'Choose another asset',
  linked: (account, asset) => `${account} is linked to ${asset}.`,
  unlinked: account => `${account} is no longer linked to an asset.`,
  conflict: {
    title: 'Someone else changed this link',
    linkedTo: 'It is linked to:',
    linkedToNothing: 'It is linked to no asset.',
    keepTheirs: 'Keep it like this',
    overwrite: 'Link to mine',
  },
  unknown: {
    title: 'We could not confirm what happened',
    text: 'The link may or may not have been saved. Nothing is sent again without you.',
    check: 'Check again',
  },
  rateLimited: {
    title: 'Too many changes at once',
    text: 'The link was not saved. Your choice is still here.',
    next: 'Wait a little, then press the button again.',
    works: 'Nothing else is affected.',
  },
};
