import type {LinkerMessages} from '../linker-messages.ts';

export const linker: LinkerMessages = {
  heading: account => `‘${account}’ aan een asset toewijzen`,
  searchLabel: 'Assets zoeken',
  tree: 'Assets',
  more: 'Meer tonen',
  refusals: {
    structuring: 'groepeert andere assets',
    'conceptual-stage': 'in conceptfase',
    'not-allowed': 'niet beschikbaar voor u',
    unknown: 'kan niet worden toegewezen',
  },
  current: 'nu toegewezen',
  link: 'Toewijzen',
  linking: 'Wordt toegewezen…',
  unlink: 'Toewijzing opheffen',
  unlinking: 'Wordt opgeheven…',
  notLoaded: {title: 'Dit deel is niet geladen', text: 'Probeer het opnieuw of laad de pagina opnieuw.'},
  missingAccount: {
    title: 'Geen rekening gekozen',
    text: 'Dit deel van de pagina wacht op een rekening om toe te wijzen.',
  },
};
