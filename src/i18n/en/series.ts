import type {SeriesMessages} from '../linker-messages.ts';

/** What is said while many accounts are linked one after another. */
export const series: SeriesMessages = {
  place: (at, total, format) => `Account ${format.number(at)} of ${format.number(total)}`,
  progress: 'Accounts gone through',
  undo: 'Undo',
  suggestions: 'Suggestions. A press links the account and goes on to the next one.',
  looking: 'Looking for suggestions…',
  noSuggestion: 'No suggestion for this account. Choose from the tree.',
  notSuggested: 'We could not look for suggestions. You can still choose from the tree.',
  reasons: {
    iban: 'This account’s IBAN is part of its name.',
    name: 'Its name is part of this account’s name.',
    owner: 'Another account of this holder is linked to it.',
    holder: 'Its name is part of the account holder’s name.',
  },
  stop: 'Stop here',
  back: 'Back',
  skip: 'Skip',
  goOn: 'Next',
  next: (account, place) => `Next: ${account}. ${place}.`,
  summary: (linked, format) => format.plural(linked, {one: '# account linked', other: '# accounts linked'}),
  kept: (count, format) =>
    format.plural(count, {one: '# was linked by someone else meanwhile.', other: '# were linked by others meanwhile.'}),
  skipped: (count, format) => format.plural(count, {one: '# was skipped.', other: '# were skipped.'}),
  wasSkipped: 'Skipped: no asset yet',
  throughSkipped: 'Go through the skipped ones',
  nothing: 'Every account has an asset',
};
