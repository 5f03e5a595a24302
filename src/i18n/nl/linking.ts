import type {LinkingMessages} from '../linker-messages.ts';

export const linking: LinkingMessages = {
  empty: 'Er zijn nog geen assets in uw organisatie.',
  chosen: 'Gekozen',
  nothingChosen: 'Kies de asset waar deze rekening bij hoort.',
  clear: 'Zoekopdracht wissen',
  results: 'Gevonden assets',
  resultCount: (count, format) => format.plural(count, {one: '# asset gevonden', other: '# assets gevonden'}),
  none: query => `Geen asset voldoet aan ‘${query}’.`,
  checking: 'We controleren wat er is opgeslagen…',
  still: 'Dit duurt langer dan normaal. U hoeft niets te doen.',
  again: 'Andere asset kiezen',
  linked: (account, asset) => `${account} is toegewezen aan ${asset}.`,
  unlinked: account => `${account} is niet meer aan een asset toegewezen.`,
  conflict: {
    title: 'Iemand anders heeft deze toewijzing gewijzigd',
    linkedTo: 'Nu toegewezen aan:',
    linkedToNothing: 'Nu aan geen enkele asset toegewezen.',
    keepTheirs: 'Zo laten',
    overwrite: 'Aan de mijne toewijzen',
  },
  unknown: {
    title: 'We konden niet bevestigen wat er is gebeurd',
    text: 'De toewijzing is misschien wel, misschien niet opgeslagen. Zonder u wordt er niets opnieuw verzonden.',
    check: 'Opnieuw controleren',
  },
  rateLimited: {
    title: 'Te veel wijzigingen tegelijk',
    text: 'De toewijzing is niet opgeslagen. Uw keuze staat er nog.',
    next: 'Wacht even en druk dan opnieuw op de knop.',
    works: 'Verder heeft dit nergens gevolgen voor.',
  },
};
