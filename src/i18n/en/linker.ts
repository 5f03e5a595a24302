import type {LinkerMessages} from '../linker-messages.ts';

export const linker: LinkerMessages = {
  heading: account => `Link “${account}” to an asset`,
  searchLabel: 'Search assets',
  tree: 'Assets',
  more: 'Show more',
  refusals: {
    structuring: 'groups other assets',
    'conceptual-stage': 'in conceptual stage',
    'not-allowed': 'not open to you',
    unknown: 'cannot be linked',
  },
  current: 'linked now',
  link: 'Link',
  linking: 'Linking…',
  unlink: 'Remove link',
  unlinking: 'Removing…',
  notLoaded: {title: 'This part did not load', text: 'Try again, or reload the page.'},
  missingAccount: {
    title: 'No account chosen',
    text: 'This part of the page waits for an account to link.',
  },
};
